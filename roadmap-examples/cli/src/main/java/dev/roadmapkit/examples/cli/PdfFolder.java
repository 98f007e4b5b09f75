package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.schedule.PlanningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Draws roadmaps into a folder, one file each. */
final class PdfFolder {

  private final String name;
  private final Path folder;
  private final Console console;

  /** Makes the folder if it is not there. */
  PdfFolder(String name, Console console) {
    this.name = name;
    this.console = console;
    this.folder = FileNames.path(name)
        .orElseThrow(() -> cannotUse("this system cannot have a folder of that name"));
    if (name.isEmpty() || name.equals("-") || Files.isRegularFile(folder)) {
      throw cannotUse("it is no folder");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotUse(PdfTarget.reason(e));
    }
  }

  /** Draws all that can be drawn; tells what cannot, and the exit code is then that of the last such. */
  int write(List<CatalogEntry> entries, BiConsumer<CatalogEntry, PdfTarget> drawing) {
    TaskBar bar = new TaskBar(console, entries.size());
    int exitCode = ExitCode.OK;
    for (CatalogEntry entry : entries) {
      bar.next(entry.id().value());
      try {
        PdfTarget target = PdfTarget.of(folder.resolve(entry.id() + ".pdf").toString());
        drawing.accept(entry, target);
        bar.clear();
        target.report(console);
      } catch (CliException | ContentException | PlanningException e) {
        bar.clear();
        console.printError(entry.id() + " " + entry.version() + " is not drawn:");
        exitCode = new Failures(console).explain(e);
      }
    }
    return exitCode;
  }

  private CliException cannotUse(String reason) {
    return CliException.usage(
        "cannot write into \"" + name + "\": " + reason, FileNames.hint(name));
  }
}
