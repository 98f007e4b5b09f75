package dev.roadmapkit.schedule;

import java.time.Duration;

/**
 * The times of a step in one plan, to the second: the ES, EF, LS and LF of the critical path method.
 * All are counted from the start of the plan, in plan time: breaks are left out.
 *
 * <p>They are without slack, the latest times equal to the earliest, where nothing can move: both of a
 * finished step, and the start of a running one.
 *
 * @param earliestStart when the step starts
 * @param earliestEnd when it ends, exclusive
 * @param latestStart the latest start from which it ends by the latest end
 * @param latestEnd the latest end that does not move the end of the plan, exclusive
 */
public record StepTimes(
    Duration earliestStart, Duration earliestEnd, Duration latestStart, Duration latestEnd) {

  static StepTimes of(Place place, ScheduledStep.State state, Timeline timeline, Bound bound) {
    long start = timeline.planTime(place.start().at(bound));
    long end = timeline.planTime(place.end().at(bound));
    boolean planned = state == ScheduledStep.State.PLANNED;
    return new StepTimes(
        Duration.ofSeconds(start),
        Duration.ofSeconds(end),
        Duration.ofSeconds(start + (planned ? place.startSlack(bound) : 0)),
        Duration.ofSeconds(end + place.slack(bound)));
  }

  /**
   * Returns the total slack.
   *
   * @return how far the end may slip without moving the end of the plan, 0 or more
   */
  public Duration slack() {
    return latestEnd.minus(earliestEnd);
  }
}
