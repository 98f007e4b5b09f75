package dev.roadmapkit.examples.cli;

import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.pack.PackIndexer;
import dev.roadmapkit.pack.PackUpdate;
import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code roadmap pack}. */
@Command(
    name = "pack",
    description = "Releases the roadmap versions of packs: checks all of their files, then writes a"
        + " row for each version into its pack.yaml. From then on the file must not change.",
    footer = {
      "",
      "Exit codes: 0 pack.yaml is up to date, 1 problems and nothing written, 2 wrong usage.",
    })
final class PackCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder that holds META-INF/roadmaps, such as src/main/resources.")
  private String folder = "";

  PackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path root = FileNames.path(folder)
        .filter(Files::isDirectory)
        .orElseThrow(() ->
            CliException.usage("there is no folder \"" + folder + "\"", FileNames.hint(folder)));
    PackUpdate update;
    try {
      update = PackIndexer.update(root);
    } catch (IOException e) {
      throw CliException.usage("cannot index the packs in \"" + folder + "\": " + e.getMessage());
    }
    return update.problems().isEmpty() ? tell(update) : refuse(update);
  }

  private int refuse(PackUpdate update) {
    for (Problem problem : update.problems()) {
      console.print(problem + "\n");
    }
    console.printError(Words.count(update.problems().size(), "problem") + ", nothing was written");
    return ExitCode.PROBLEMS;
  }

  private int tell(PackUpdate update) {
    for (PackRow row : update.written()) {
      String languages =
          row.translations().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
      String translated = languages.isEmpty() ? "" : ", translated to " + languages;
      console.print(row.id() + " " + row.version() + translated + "\n");
    }
    update.warnings().forEach(warning -> console.printError(warning.toString()));
    String files = update.indexes().stream().map(Path::toString).collect(Collectors.joining(", "));
    console.printError(Words.count(update.written().size(), "row") + " written: " + files);
    return ExitCode.OK;
  }
}
