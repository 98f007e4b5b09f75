package dev.roadmapkit.schedule;

import dev.roadmapkit.Step;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step with its place in the plan. Immutable and thread-safe.
 *
 * <p>"Earliest" is the plan in which every step takes its least time, "latest" the one in which
 * every step takes its greatest.
 */
public final class ScheduledStep {

  private final Step step;
  private final Bounds start;
  private final Bounds end;
  private final @Nullable LocalDate startDate;

  ScheduledStep(Step step, Bounds start, Bounds end, Optional<LocalDate> startDate) {
    this.step = step;
    this.start = start;
    this.end = end;
    this.startDate = startDate.orElse(null);
  }

  /**
   * Returns the step.
   *
   * @return the step as the content has it
   */
  public Step step() {
    return step;
  }

  /**
   * Returns the weeks in which the step may start.
   *
   * @return from the earliest to the latest start, both inclusive
   */
  public WeekRange startWeeks() {
    return new WeekRange(startWeek(start.min()), startWeek(start.max()));
  }

  /**
   * Returns the weeks in which the step may end.
   *
   * @return from the earliest to the latest end, both inclusive
   */
  public WeekRange endWeeks() {
    return new WeekRange(
        Bounds.begun(end.min(), Bounds.WEEK), Bounds.begun(end.max(), Bounds.WEEK));
  }

  /**
   * Returns all weeks that the step may touch.
   *
   * @return from the earliest start to the latest end, both inclusive
   */
  public WeekRange window() {
    return new WeekRange(startWeeks().first(), endWeeks().last());
  }

  /**
   * Returns the weeks that the step takes up in every case.
   *
   * @return from the latest start to the earliest end, both inclusive, or empty if the one is after
   *     the other
   */
  public Optional<WeekRange> certainWeeks() {
    int first = startWeeks().last();
    int last = endWeeks().first();
    return first <= last ? Optional.of(new WeekRange(first, last)) : Optional.empty();
  }

  /**
   * Returns the days on which the step may start.
   *
   * @return from the earliest to the latest, both inclusive
   * @throws IllegalStateException if the schedule has no start date
   */
  public DateRange startDates() {
    return new DateRange(startDay(start.min()), startDay(start.max()));
  }

  /**
   * Returns the last days that the step may have.
   *
   * @return from the earliest to the latest, both inclusive
   * @throws IllegalStateException if the schedule has no start date
   */
  public DateRange endDates() {
    return new DateRange(
        Schedule.lastDay(startDate, end.min()), Schedule.lastDay(startDate, end.max()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScheduledStep that
        && step.equals(that.step)
        && start.equals(that.start)
        && end.equals(that.end)
        && Objects.equals(startDate, that.startDate);
  }

  @Override
  public int hashCode() {
    return Objects.hash(step, start, end, startDate);
  }

  /** Returns the id and the window: "databases: weeks 13-22". */
  @Override
  public String toString() {
    return step.id() + ": " + window();
  }

  private static int startWeek(long seconds) {
    return Math.toIntExact(seconds / Bounds.WEEK) + 1;
  }

  private LocalDate startDay(long seconds) {
    return Schedule.dated(startDate).plusDays(seconds / Bounds.DAY);
  }
}
