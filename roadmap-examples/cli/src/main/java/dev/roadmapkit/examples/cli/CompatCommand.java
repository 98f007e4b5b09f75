package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.lint.Change;
import dev.roadmapkit.lint.Compatibility;
import dev.roadmapkit.lint.CompatibilityReport;
import dev.roadmapkit.problem.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code roadmap compat}. */
@Command(
    name = "compat",
    description = "Compares two versions of a roadmap: what changed, and which version it owes.",
    footer = {
      "",
      "Exit codes: 0 the new version may be released, 1 it may not, 2 wrong usage.",
    })
final class CompatCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(index = "0", paramLabel = "OLD", description = RoadmapSource.DESCRIPTION)
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", description = RoadmapSource.DESCRIPTION)
  private String newer = "";

  CompatCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    Roadmap from = source.load(older);
    Roadmap to = source.load(newer);
    CompatibilityReport report = Compatibility.check(from, to);
    console.print(from.id() + " " + from.version() + " -> " + to.version() + "\n");
    for (Change change : report.changes()) {
      console.print("  " + change + "\n");
    }
    for (Problem problem : report.problems()) {
      console.print(problem + "\n");
    }
    console.printError(Words.count(report.changes().size(), "change") + ", owed: " + report.owed()
        + ", claimed: " + report.claimed());
    return report.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
  }
}
