package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.Schedule;
import java.util.Optional;

/**
 * A plan and what was asked about it.
 *
 * @param schedule the plan
 * @param likely how likely it is finished when; empty while a choice is open
 * @param confidence the percentage of which the date was asked for
 * @param tracked whether the plan knows what the learner has done
 */
record PlanResult(
    Schedule schedule, Optional<Forecast> likely, Optional<Integer> confidence, boolean tracked) {

  /** A plan of which nothing more was asked. */
  static PlanResult of(Schedule schedule) {
    return new PlanResult(schedule, Likelihood.of(schedule), Optional.empty(), false);
  }
}
