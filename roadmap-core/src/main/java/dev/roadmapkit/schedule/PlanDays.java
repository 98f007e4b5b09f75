package dev.roadmapkit.schedule;

import java.time.LocalDate;
import java.util.function.LongUnaryOperator;

/** The days of a timeline for times that are counted from a moment of it. */
final class PlanDays implements FinishDays {

  private final Timeline timeline;
  private final LongUnaryOperator toCalendar;
  private final LongUnaryOperator fromCalendar;

  private PlanDays(
      Timeline timeline, LongUnaryOperator toCalendar, LongUnaryOperator fromCalendar) {
    this.timeline = timeline;
    this.toCalendar = toCalendar;
    this.fromCalendar = fromCalendar;
  }

  /** For plan time after a release. */
  static PlanDays after(long release, Timeline timeline) {
    return new PlanDays(
        timeline,
        seconds -> timeline.endOf(release + seconds),
        moment -> timeline.planTime(moment) - release);
  }

  /** For calendar time. */
  static PlanDays ofCalendar(Timeline timeline) {
    return new PlanDays(timeline, LongUnaryOperator.identity(), LongUnaryOperator.identity());
  }

  @Override
  public int days(long seconds) {
    return Bounds.begun(toCalendar.applyAsLong(seconds), Bounds.DAY);
  }

  @Override
  public long latestSeconds(int days) {
    return fromCalendar.applyAsLong(days * Bounds.DAY);
  }

  @Override
  public LocalDate lastDay(int days) {
    return timeline.lastDay(days * Bounds.DAY);
  }

  @Override
  public long latestSeconds(LocalDate day) {
    return fromCalendar.applyAsLong(timeline.at(day) + Bounds.DAY);
  }
}
