package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Draws roadmaps into a folder, one file each. */
final class PdfFolder {

  private final String name;
  private final Path folder;
  private final boolean language;
  private final Console console;

  /**
   * Makes the folder if it is not there.
   *
   * @param language whether files are called by their language too, so that the folder holds several
   */
  PdfFolder(String name, boolean language, Console console) {
    this.name = name;
    this.language = language;
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
  int write(
      List<CatalogEntry> entries,
      Function<CatalogEntry, Schedule> planning,
      BiConsumer<Schedule, PdfTarget> drawing) {
    TaskBar bar = new TaskBar(console, entries.size());
    int exitCode = ExitCode.OK;
    for (CatalogEntry entry : entries) {
      bar.next(entry.id().value());
      try {
        Schedule schedule = planning.apply(entry);
        PdfTarget target =
            PdfTarget.of(folder.resolve(fileName(schedule.roadmap())).toString());
        drawing.accept(schedule, target);
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

  private String fileName(Roadmap roadmap) {
    return roadmap.id() + (language ? "." + roadmap.language().toLanguageTag() : "") + ".pdf";
  }

  private CliException cannotUse(String reason) {
    return CliException.usage(
        "cannot write into \"" + name + "\": " + reason, FileNames.hint(name));
  }
}
