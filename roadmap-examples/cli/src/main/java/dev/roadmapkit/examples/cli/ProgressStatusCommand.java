package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roadmap progress FILE status}. */
@Command(
    name = "status",
    description = "Tells how far the learner is, step by step and in total.",
    customSynopsis = "roadmap progress FILE status [OPTIONS]")
final class ProgressStatusCommand implements Callable<Integer> {

  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private String format = "text";

  @Option(
      names = "--topics",
      description = "Lists the topics of each step too, with the ids to mark them by.")
  private boolean topics;

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  @Mixin
  private final FollowedRoadmap followed = new FollowedRoadmap();

  ProgressStatusCommand(Console console, RoadmapSource source, ProgressCommand parent) {
    this.console = console;
    this.source = source;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("text", "json"), "format", format);
    LocalDate day = parent.clock().today();
    LedgerFile ledger = parent.ledger("status");
    Progress progress = ledger.read();
    Roadmap roadmap = followed.of(progress, source, ledger);
    ProgressReport report = ProgressReport.of(roadmap, choose.choices(), progress);
    if (chosen.equals("json")) {
      console.print(StatusJson.of(report, topics));
    } else {
      String newer = followed
          .newer(roadmap, source)
          .map(version -> "version " + version + " of the roadmap is there; \"migrate --to "
              + version + "\" takes your progress along")
          .orElse("");
      String stragglers = Stragglers.text(roadmap, progress, followed.target(roadmap, source));
      console.print(new StatusText(console, report, topics).text(day, List.of(stragglers, newer)));
    }
    return ExitCode.OK;
  }
}
