package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap progress FILE done|start|skip|reopen}. */
@Command
final class MarkCommand implements Callable<Integer> {

  private final MarkKind kind;
  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "The ids of steps, topics or resources; see status --topics.")
  private List<String> given = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "A note to keep with it.")
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--spent",
      paramLabel = "DURATION",
      description = "The time spent on it, such as 45m, 1h30m or, by ISO 8601, PT1H30M; for one ID"
          + " only.")
  private Optional<String> spent = Optional.empty();

  @Mixin
  private final FollowedRoadmap followed = new FollowedRoadmap();

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  private String message = "";

  MarkCommand(MarkKind kind, Console console, RoadmapSource source, ProgressCommand parent) {
    this.kind = kind;
    this.console = console;
    this.source = source;
    this.parent = parent;
  }

  /** Gives the command the texts of its kind. */
  CommandLine describedIn(CommandLine own) {
    own.getCommandSpec()
        .usageMessage()
        .description(kind.description())
        .customSynopsis("roadmap progress FILE " + kind.word() + " ID... [OPTIONS]");
    return own;
  }

  @Override
  public Integer call() {
    LedgerFile ledger = parent.ledger(kind.word() + " ID...");
    List<String> ids = given.stream().distinct().toList();
    Marking marking = marking(ids);
    ledger.update(known -> {
      Roadmap roadmap = known
          .map(progress -> followed.of(progress, source, ledger))
          .orElseGet(() -> followed.begun(source, ledger));
      Progress before = known.orElseGet(() -> Progress.of(roadmap)).on(roadmap);
      Progress after = marking.add(before, roadmap, () -> newest(roadmap));
      ProgressMeter meter = ProgressMeter.of(roadmap, choose.choices());
      ProgressReport report = meter.report(before);
      message = (known.isEmpty() ? begun(ledger, roadmap) : "")
          + said(ids, id -> marking.isIdle(id, before, report), meter.report(after))
          + percentages(roadmap, report, meter.report(after))
          + note(Stragglers.text(roadmap, after, followed.target(roadmap, source)));
      return after;
    });
    console.print(message);
    parent.clock().warning().ifPresent(console::printError);
    return ExitCode.OK;
  }

  private Optional<Roadmap> newest(Roadmap roadmap) {
    return followed.newer(roadmap, source).flatMap(version -> source.find(roadmap.id(), version));
  }

  private Marking marking(List<String> ids) {
    if (spent.isPresent() && ids.size() > 1) {
      throw CliException.usage(
          "--spent is for one ID: with " + ids.size() + " the time would count for each of them");
    }
    return new Marking(
        kind.state(),
        ids,
        parent.clock().instant(),
        spent.map(Durations::parse).orElse(Duration.ZERO),
        note);
  }

  /** What is said to a learner who begins. */
  static String begun(LedgerFile ledger, Roadmap roadmap) {
    return "Welcome to \"" + Words.oneLine(roadmap.title()) + "\"! Your progress is kept in "
        + ledger.name() + "\n";
  }

  private String said(List<String> ids, Predicate<String> idle, ProgressReport report) {
    return ids.stream()
        .map(id -> idle.test(id)
            ? "Nothing to reopen: " + Items.describe(id, report.roadmap())
            : said(id, report))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private String said(String id, ProgressReport report) {
    return kind.participle() + ": " + Items.describe(id, report.roadmap())
        + ownMarks(id, report.roadmap()) + hidden(id, report);
  }

  /** Reopening a step does not reach topics that were marked themselves. */
  private String ownMarks(String id, Roadmap roadmap) {
    boolean step = roadmap.steps().stream().anyMatch(known -> known.id().value().equals(id));
    return step && kind == MarkKind.REOPEN ? "; topics keep marks of their own" : "";
  }

  private static String hidden(String id, ProgressReport report) {
    return Items.isHidden(id, report) ? "; not in your choice, so it does not count" : "";
  }

  private String note(String text) {
    return text.isEmpty()
        ? ""
        : String.join("\n", Wrap.lines("note: ", text, console.width())) + "\n";
  }

  /** How far the learner is, and was before. */
  static String percentages(Roadmap roadmap, ProgressReport before, ProgressReport after) {
    String id = roadmap.id() + " " + roadmap.version() + ": ";
    if (after.state() == Mark.State.SKIPPED) {
      return id + "nothing is left to do, all topics are skipped\n";
    }
    String change = before.fraction().equals(after.fraction())
        ? after.percent() + " %"
        : before.percent() + " % -> " + after.percent() + " %";
    return id + change + "\n";
  }
}
