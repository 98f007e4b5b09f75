package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.NextTopic;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code roadmap progress FILE next}. */
@Command(
    name = "next",
    description = "Tells what to do now, and why.",
    customSynopsis = "roadmap progress FILE next [OPTIONS]")
final class ProgressNextCommand implements Callable<Integer> {

  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  @Mixin
  private final FollowedRoadmap followed = new FollowedRoadmap();

  ProgressNextCommand(Console console, RoadmapSource source, ProgressCommand parent) {
    this.console = console;
    this.source = source;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    LedgerFile ledger = parent.ledger("next");
    Progress progress = ledger.read();
    Roadmap roadmap = followed.of(progress, source, ledger);
    ProgressReport report = ProgressReport.of(roadmap, choose.choices(), progress);
    List<String> lines = report
        .next()
        .map(next -> advice(next, ledger))
        .orElseGet(() -> Wrap.lines("", end(report), console.width()));
    console.print(String.join("\n", lines) + "\n");
    return ExitCode.OK;
  }

  private static String end(ProgressReport report) {
    String title = Items.quoted(report.roadmap().title());
    if (!report.fraction().isWhole()) {
      return "Nothing to do with this choice: no topic of " + title + " is for it.";
    }
    return report.state() == Mark.State.SKIPPED
        ? "Nothing is left to do: all topics of " + title + " are skipped."
        : "Nothing is missing: " + title + " is done. Well done!";
  }

  private List<String> advice(NextTopic next, LedgerFile ledger) {
    List<String> lines = new ArrayList<>(Wrap.lines("", next.toString(), console.width()));
    next.topic().note().ifPresent(note -> lines.addAll(Wrap.lines("  ", note, console.width())));
    lines.add("");
    lines.add(console.dim("When it is done: roadmap progress " + ledger.name() + " done "
        + next.topic().id() + choose.again() + followed.again(source)));
    return lines;
  }
}
