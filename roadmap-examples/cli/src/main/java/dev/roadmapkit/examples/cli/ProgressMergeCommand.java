package dev.roadmapkit.examples.cli;

import dev.roadmapkit.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap progress merge}. */
@Command(
    name = "merge",
    description = "Unites the files of several devices; every mark of each is kept.",
    customSynopsis = {
      "roadmap progress merge A B... -o C",
      "       roadmap progress A merge B... -o C",
    },
    footer = {
      "",
      "C may be one of the files. If it exists, its marks are kept too, so merging again or in",
      "another order gives the same.",
    })
final class ProgressMergeCommand implements Callable<Integer> {

  private final Console console;
  private final ProgressCommand parent;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of the same roadmap.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private String output = "";

  ProgressMergeCommand(Console console, ProgressCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    List<String> names = new ArrayList<>();
    parent.file().ifPresent(names::add);
    names.addAll(files);
    if (names.size() < 2) {
      throw CliException.usage("merging takes at least two files: roadmap progress merge A B -o C");
    }
    LedgerFile target = LedgerFile.of(output);
    LedgerFile first = LedgerFile.of(names.get(0));
    TextTable table = new TextTable().alignRight(1);
    Progress merged = first.read();
    table.row(names.get(0), marks(merged));
    for (String name : names.subList(1, names.size())) {
      Progress next = LedgerFile.of(name).read();
      table.row(name, marks(next));
      merged = merge(merged, first.name(), next, name);
    }
    console.print(write(merged, first, target, table));
    return ExitCode.OK;
  }

  private static String write(
      Progress merged, LedgerFile first, LedgerFile target, TextTable table) {
    Progress written = target.update(known -> known
        .map(progress -> merge(merged, first.name(), progress, target.name()))
        .orElse(merged));
    table.row(target.name(), marks(written));
    return "Wrote " + target.name() + "\n  " + String.join("\n  ", table.lines()) + "\n";
  }

  private static Progress merge(Progress one, String oneName, Progress other, String otherName) {
    if (!one.roadmap().equals(other.roadmap())) {
      throw CliException.usage(
          "\"" + otherName + "\" is progress on roadmap \"" + other.roadmap() + "\", \"" + oneName
              + "\" on roadmap \"" + one.roadmap() + "\"",
          Optional.of("  Only files of one roadmap can be merged"));
    }
    return one.merge(other);
  }

  private static String marks(Progress progress) {
    return Words.count(progress.marks().size(), "mark");
  }
}
