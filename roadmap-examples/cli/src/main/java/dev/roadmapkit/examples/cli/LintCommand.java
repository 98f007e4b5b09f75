package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.lint.Linter;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap lint}. */
@Command(
    name = "lint",
    description = "Checks roadmap files, and tells what is probably not meant.",
    footer = {
      "",
      "Exit codes: 0 no errors (warnings do not fail), 1 errors, 2 wrong usage.",
    })
final class LintCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Files to check, and folders to look for *.yaml, *.yml and *.json in;"
          + " passed over are hidden folders, target, build and node_modules, and the files pack.yaml,"
          + " pack.json, *.schema.json, and x.json beside x.yaml. Translations are checked with the"
          + " roadmap that they lie beside.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json, or sarif for code hosts.")
  private String format = "text";

  @Mixin
  private final LintOptions options = new LintOptions();

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(LintReport.FORMATS, "format", format);
    Linter linter = options.linter();
    Set<Path> files = new LinkedHashSet<>();
    arguments.forEach(argument -> files.addAll(files(argument)));
    List<Problem> all = new ArrayList<>();
    int read = 0;
    for (Path file : files) {
      read += lint(file, linter, all);
    }
    console.print(LintReport.of(all, chosen));
    // Not on standard output, which is for programs to read.
    console.printError(summary(read, all));
    return count(all, Severity.ERROR) == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  /** Checks a roadmap and its translations, and returns how many files these are. */
  private static int lint(Path file, Linter linter, List<Problem> all) {
    ContentReader reader = ContentReader.create();
    ReadResult<Roadmap> roadmap = reader.read(file);
    if (roadmap.value().isEmpty()) {
      MisnamedTranslation.problem(file, roadmap)
          .ifPresentOrElse(all::add, () -> all.addAll(roadmap.problems()));
      return 1;
    }
    int translations = translations(file);
    ReadResult<Roadmap> whole = translations == 0 ? roadmap : reader.readWithTranslations(file);
    all.addAll(linter.lint(whole.value().isPresent() ? whole : roadmap));
    all.addAll(whole.problems());
    return 1 + translations;
  }

  private static List<Path> files(String argument) {
    Path path = path(argument);
    if (!Files.isDirectory(path)) {
      return List.of(RoadmapFiles.translatedBy(path).orElse(path));
    }
    List<Path> files;
    try {
      files = RoadmapFiles.in(path);
    } catch (IOException e) {
      throw CliException.usage("cannot read the folder \"" + argument + "\": " + e.getMessage());
    }
    if (files.isEmpty()) {
      throw CliException.usage(
          "the folder \"" + argument + "\" has no roadmap file (*.yaml, *.yml or *.json)");
    }
    return files;
  }

  private static int translations(Path file) {
    try {
      return ContentReader.translationFiles(file).size();
    } catch (IOException e) {
      throw CliException.usage(
          "cannot look for translations beside \"" + file + "\": " + e.getMessage());
    }
  }

  private static Path path(String argument) {
    return FileNames.path(argument)
        .filter(Files::exists)
        .orElseThrow(() -> CliException.usage(
            "there is no file or folder \"" + argument + "\"", FileNames.hint(argument)));
  }

  private static String summary(int files, List<Problem> problems) {
    int infos = count(problems, Severity.INFO);
    return Words.count(files, "file")
        + ": "
        + Words.count(count(problems, Severity.ERROR), "error")
        + ", "
        + Words.count(count(problems, Severity.WARNING), "warning")
        + (infos == 0 ? "" : ", " + Words.count(infos, "info"));
  }

  private static int count(List<Problem> problems, Severity severity) {
    return (int) problems.stream().filter(p -> p.severity() == severity).count();
  }
}
