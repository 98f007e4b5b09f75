package dev.roadmapkit.examples.cli;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.MergeResult;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "another order gives the same. Marks on older versions of the roadmap are carried over",
      "to the newest version that one of the files follows. If a version for that is missing,",
      "all marks are kept all the same, the output says so, and the exit code is 0.",
    })
final class ProgressMergeCommand implements Callable<Integer> {

  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of the same roadmap.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private String output = "";

  @Mixin
  private final GivenVersions versions = new GivenVersions();

  private List<String> notes = List.of();

  ProgressMergeCommand(Console console, RoadmapSource source, ProgressCommand parent) {
    this.console = console;
    this.source = source;
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
    Map<String, Progress> ledgers = new LinkedHashMap<>();
    TextTable table = new TextTable().alignRight(1);
    for (String name : names) {
      Progress next = LedgerFile.of(name).read();
      table.row(name, marks(next));
      requireSame(ledgers, name, next);
      ledgers.put(name, next);
    }
    Progress written = target.update(known -> {
      Map<String, Progress> all = new LinkedHashMap<>(ledgers);
      known.ifPresent(progress -> {
        requireSame(ledgers, target.name(), progress);
        all.merge(target.name(), progress, Progress::merge);
      });
      MergeResult result = merge(all.values());
      notes = new MergeNotes(all, result).lines();
      return result.progress();
    });
    table.row(target.name(), marks(written));
    console.print("Wrote " + target.name() + "\n  " + String.join("\n  ", table.lines()) + "\n"
        + notes.stream().map(line -> line + "\n").collect(Collectors.joining()));
    return ExitCode.OK;
  }

  private MergeResult merge(Collection<Progress> ledgers) {
    RoadmapId roadmap = ledgers.iterator().next().roadmap();
    return Migration.merge(ledgers, versions.of(roadmap, source));
  }

  private static void requireSame(Map<String, Progress> ledgers, String name, Progress other) {
    ledgers.forEach((first, one) -> {
      if (!one.roadmap().equals(other.roadmap())) {
        throw CliException.usage(
            "\"" + name + "\" is progress on roadmap \"" + other.roadmap() + "\", \"" + first
                + "\" on roadmap \"" + one.roadmap() + "\"",
            Optional.of("  Only files of one roadmap can be merged"));
      }
    });
  }

  private static String marks(Progress progress) {
    return Words.count(progress.marks().size(), "mark");
  }
}
