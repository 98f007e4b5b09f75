package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Choice;
import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.Reading;
import dev.roadmapkit.schedule.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan and what was asked about it.
 *
 * @param schedule the plan
 * @param open the choices that steps depend on and that are not made
 * @param likely how likely it is finished when; empty while a choice is open
 * @param confidence the percentage of which the date was asked for
 * @param tracked whether the plan knows what the learner has done
 * @param study how the learner studies, in words, where that was said
 */
record PlanResult(
    Schedule schedule,
    List<Choice> open,
    Optional<Forecast> likely,
    Optional<Integer> confidence,
    boolean tracked,
    Optional<String> study) {

  /** A plan of which nothing more was asked. */
  static PlanResult of(Schedule schedule) {
    return new PlanResult(
        schedule,
        OpenChoices.of(schedule.roadmap(), Map.of()),
        Likelihood.of(schedule, Reading.LIMITS),
        Optional.empty(),
        false,
        Optional.empty());
  }
}
