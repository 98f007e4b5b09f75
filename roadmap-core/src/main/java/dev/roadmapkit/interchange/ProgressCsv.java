package dev.roadmapkit.interchange;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.Standing;
import dev.roadmapkit.progress.StepReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes progress as a table for a spreadsheet: CSV by RFC 4180, with a line for the names of the
 * columns, one for the roadmap, and one for each step, in the order of the plan, and each of its
 * topics. Thread-safe: it has no state.
 *
 * <ul>
 *   <li>{@code kind}: roadmap, step or topic
 *   <li>{@code id}: the id, and {@code step}: the id of the step that it is or belongs to; empty for
 *       the roadmap
 *   <li>{@code title}: in the roadmap's language
 *   <li>{@code state}: not-started, in-progress, skipped or done
 *   <li>{@code counts}: of a topic, whether it counts for the percentage: yes or no
 *   <li>{@code percent}: with two decimal places; of a topic 0.00 or 100.00
 *   <li>{@code spent_seconds}: the time spent; that of a topic is part of that of its step, which has
 *       marks on the step and its resources too
 *   <li>{@code last_activity}: when the learner last marked something of it, in UTC by ISO 8601; empty
 *       if never. What was done on an earlier version or through an equivalent topic has the instant
 *       of the learner's own mark, and what a step's mark tells of its topics that of the step's
 * </ul>
 *
 * <p>Lines end with CR and LF. A text that a spreadsheet would run as a formula, as it begins with one
 * of {@code = + - @} or an invisible character, has an apostrophe put before it. What the choices hide is
 * left out.
 */
public final class ProgressCsv {

  private static final List<String> COLUMNS = List.of(
      "kind",
      "id",
      "step",
      "title",
      "state",
      "counts",
      "percent",
      "spent_seconds",
      "last_activity");

  private final ProgressReport report;
  private final ItemActivity activity;
  private final Csv csv = new Csv();

  private ProgressCsv(ProgressReport report, Progress progress) {
    this.report = report;
    this.activity = new ItemActivity(progress.marks());
  }

  /**
   * Writes the progress of a learner who has not chosen yet.
   *
   * @param roadmap the roadmap
   * @param progress a ledger of it, at whatever version
   * @return a whole file, without a byte order mark
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public static String of(Roadmap roadmap, Progress progress) {
    return of(roadmap, Map.of(), progress);
  }

  /**
   * Writes the progress of a learner with these choices.
   *
   * @param roadmap the roadmap
   * @param choices the chosen options; of a choice that is not there, every option shows and counts
   * @param progress a ledger of it, at whatever version
   * @return a whole file, without a byte order mark
   * @throws IllegalArgumentException if the ledger is of another roadmap
   * @throws dev.roadmapkit.progress.UnknownItemException if the roadmap has no such choice or option
   */
  public static String of(Roadmap roadmap, Map<ChoiceId, OptionId> choices, Progress progress) {
    ProgressReport report = ProgressMeter.of(roadmap, choices).report(progress);
    return new ProgressCsv(report, progress).table();
  }

  private String table() {
    csv.row(COLUMNS);
    Roadmap roadmap = report.roadmap();
    standing(report, "roadmap", roadmap.id().value(), "", roadmap.title());
    for (StepReport step : report.steps()) {
      String id = step.step().id().value();
      standing(step, "step", id, id, step.step().title());
      step.step().topics().stream().filter(this::isShown).forEach(topic -> topic(topic, id));
    }
    return csv.toString();
  }

  private void standing(Standing standing, String kind, String id, String step, String title) {
    csv.row(List.of(
        kind,
        id,
        step,
        title,
        standing.state().toString(),
        "",
        standing.percent(),
        seconds(standing.spent()),
        instant(standing.lastActivity())));
  }

  private void topic(Topic topic, String step) {
    String id = topic.id().value();
    Mark.State state = report.state(id);
    csv.row(List.of(
        "topic",
        id,
        step,
        topic.title(),
        state.toString(),
        report.counts(id) ? "yes" : "no",
        state == Mark.State.DONE ? "100.00" : "0.00",
        seconds(activity.spent(id)),
        instant(lastActivity(id))));
  }

  /** A mark of its step may tell its state. */
  private Optional<Instant> lastActivity(String topic) {
    return Stream.concat(
            activity.last(topic).stream(), report.decisiveMark(topic).map(Mark::at).stream())
        .max(Comparator.naturalOrder());
  }

  private boolean isShown(Topic topic) {
    return topic.when().entrySet().stream()
        .allMatch(condition -> report
            .choices()
            .getOrDefault(condition.getKey(), condition.getValue())
            .equals(condition.getValue()));
  }

  private static String seconds(Duration spent) {
    return Long.toString(spent.toSeconds());
  }

  private static String instant(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse("");
  }
}
