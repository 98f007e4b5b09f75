package dev.roadmapkit.schedule;

import dev.roadmapkit.Step;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step with its place in the plan. Immutable and thread-safe.
 *
 * <p>"Earliest" is the plan in which every step takes its least time, "latest" the one in which
 * every step takes its greatest.
 *
 * <p>Slack is how much later a step may end while all others follow by the rule of the {@link
 * Scheduler}: they start as soon as those that they require have ended and fewer than the number of
 * parallel steps of those before them are unfinished. It is found when it is asked for. Where one
 * step runs at a time or their number has no limit, the first question about a plan takes time in
 * proportion to its steps and all others none; with a number between, each question about a step
 * takes time in proportion to the steps of the plan, for the total slack times the binary digits of
 * its time in seconds.
 *
 * <p>Two of them are equal if they are the same step in the same state with the same times.
 */
public final class ScheduledStep {

  /** How far a step is, as the learner's progress tells. */
  public enum State {
    /** Not begun: all of it is planned. */
    PLANNED,
    /** Begun: its start is a fact, its end is planned. */
    RUNNING,
    /** Done: its start and its end are facts. */
    FINISHED
  }

  private final Step step;
  private final Place place;
  private final State state;
  /** Whether every combination of open options has the step. */
  private final boolean certain;

  private final Timeline timeline;

  ScheduledStep(Step step, Place place, State state, boolean certain, Timeline timeline) {
    this.step = step;
    this.place = place;
    this.state = state;
    this.certain = certain;
    this.timeline = timeline;
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
   * Returns how far the step is.
   *
   * @return planned unless progress was given and says more
   */
  public State state() {
    return state;
  }

  /**
   * Tells whether the plan ends later if this step does.
   *
   * @param bound which of the two plans; they may have different critical steps
   * @return true if the step has no total slack and is not finished; with an open choice, if that is so
   *     for any combination of options
   */
  public boolean isCritical(Bound bound) {
    return place.isCritical(bound);
  }

  /**
   * Returns the total slack: how far the step may slip without moving the end of the plan.
   *
   * @param bound which of the two plans
   * @return whole days without breaks, a begun day not counted; with an open choice, the least of
   *     all combinations of options
   */
  public int slackDays(Bound bound) {
    return Math.toIntExact(place.slack(bound) / Bounds.DAY);
  }

  /**
   * Returns the free slack: how far the step may slip without moving the start of any
   * other step or the end of the plan.
   *
   * @param bound which of the two plans
   * @return whole days without breaks, a begun day not counted; with an open choice, the least of
   *     all combinations of options
   */
  public int freeSlackDays(Bound bound) {
    return Math.toIntExact(place.freeSlack(bound) / Bounds.DAY);
  }

  /**
   * Returns the exact times and slack of the step.
   *
   * @param bound which of the two plans
   * @return its earliest and latest start and end; with an open choice, the earliest ones are the
   *     bounds of all combinations of options and the slack is the least of all
   */
  public StepTimes times(Bound bound) {
    return StepTimes.of(place, state, timeline, bound);
  }

  /**
   * Returns the weeks in which the step may start.
   *
   * @return from the earliest to the latest start, both inclusive
   */
  public WeekRange startWeeks() {
    return new WeekRange(startWeek(place.start().min()), startWeek(place.start().max()));
  }

  /**
   * Returns the weeks in which the step may end.
   *
   * @return from the earliest to the latest end, both inclusive
   */
  public WeekRange endWeeks() {
    return new WeekRange(
        Bounds.begun(place.end().min(), Bounds.WEEK), Bounds.begun(place.end().max(), Bounds.WEEK));
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
   *     the other, or if the step depends on an open choice and is not finished
   */
  public Optional<WeekRange> certainWeeks() {
    if (!certain && state != State.FINISHED) {
      return Optional.empty();
    }
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
    return new DateRange(
        timeline.day(place.start().min()), timeline.day(place.start().max()));
  }

  /**
   * Returns the last days that the step may have.
   *
   * @return from the earliest to the latest, both inclusive
   * @throws IllegalStateException if the schedule has no start date
   */
  public DateRange endDates() {
    return new DateRange(
        timeline.lastDay(place.end().min()), timeline.lastDay(place.end().max()));
  }

  Place place() {
    return place;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScheduledStep that
        && step.equals(that.step)
        && state == that.state
        && certain == that.certain
        && place.start().equals(that.place.start())
        && place.end().equals(that.place.end())
        && timeline.start().equals(that.timeline.start());
  }

  @Override
  public int hashCode() {
    return Objects.hash(step, state, place.start(), place.end(), timeline.start());
  }

  /** Returns the id and the window: "databases: weeks 13-22". */
  @Override
  public String toString() {
    return step.id() + ": " + window();
  }

  private static int startWeek(long seconds) {
    return Math.toIntExact(seconds / Bounds.WEEK) + 1;
  }
}
