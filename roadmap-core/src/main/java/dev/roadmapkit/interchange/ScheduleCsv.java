package dev.roadmapkit.interchange;

import dev.roadmapkit.schedule.Bound;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a plan as a table for a spreadsheet: CSV by RFC 4180, with a line for the names of the
 * columns and one for each step, in the order of the plan. Thread-safe: it has no state.
 *
 * <ul>
 *   <li>{@code id}, {@code title} and {@code duration}: of the step, in the roadmap's language
 *   <li>{@code state}: planned, running or finished
 *   <li>{@code first_week} and {@code last_week}: the weeks that the step may touch, both inclusive
 *   <li>{@code earliest_start}, {@code latest_start}, {@code earliest_end} and {@code latest_end}:
 *       days by ISO 8601, ends inclusive; empty if the plan has no dates
 *   <li>{@code critical_min} and {@code critical_max}: whether the step is critical in the shortest
 *       and in the longest plan, yes or no
 *   <li>{@code slack_days_min} and {@code slack_days_max}, {@code free_slack_days_min} and {@code
 *       free_slack_days_max}: total and free slack in these plans, in whole days
 * </ul>
 *
 * <p>Lines end with CR and LF. A text that a spreadsheet would run as a formula has an apostrophe put
 * before it.
 */
public final class ScheduleCsv {

  private static final List<String> COLUMNS = List.of(
      "id",
      "title",
      "duration",
      "state",
      "first_week",
      "last_week",
      "earliest_start",
      "latest_start",
      "earliest_end",
      "latest_end",
      "critical_min",
      "critical_max",
      "slack_days_min",
      "slack_days_max",
      "free_slack_days_min",
      "free_slack_days_max");

  private ScheduleCsv() {}

  /**
   * Writes a plan.
   *
   * @param schedule the plan
   * @return a whole file, without a byte order mark
   */
  public static String of(Schedule schedule) {
    boolean dated = schedule.startDate().isPresent();
    Csv csv = new Csv().row(COLUMNS);
    schedule.steps().forEach(step -> csv.row(cells(step, dated)));
    return csv.toString();
  }

  private static List<String> cells(ScheduledStep step, boolean dated) {
    List<String> cells = new ArrayList<>();
    cells.add(step.step().id().value());
    cells.add(step.step().title());
    cells.add(step.step().duration().toString());
    cells.add(step.state().name().toLowerCase(Locale.ROOT));
    cells.add(String.valueOf(step.window().first()));
    cells.add(String.valueOf(step.window().last()));
    if (dated) {
      dates(cells, step.startDates());
      dates(cells, step.endDates());
    } else {
      cells.addAll(List.of("", "", "", ""));
    }
    both(cells, bound -> step.isCritical(bound) ? "yes" : "no");
    both(cells, bound -> String.valueOf(step.slackDays(bound)));
    both(cells, bound -> String.valueOf(step.freeSlackDays(bound)));
    return cells;
  }

  private static void dates(List<String> cells, DateRange dates) {
    cells.add(dates.earliest().toString());
    cells.add(dates.latest().toString());
  }

  private static void both(List<String> cells, Function<Bound, String> value) {
    cells.add(value.apply(Bound.MIN));
    cells.add(value.apply(Bound.MAX));
  }
}
