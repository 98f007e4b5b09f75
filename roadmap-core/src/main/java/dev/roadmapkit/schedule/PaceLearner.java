package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.schedule.LearnedPace.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns a learner's pace from the steps that are finished. One use, one thread. */
final class PaceLearner {

  /** Nobody is so fast: such a step was ticked off rather than worked through. */
  private static final double LEAST_RATIO = 0.2;

  private final Roadmap roadmap;
  private final PlanSettings settings;
  private final Reality reality;
  private final WorkDays days;
  private final Timeline timeline;
  private final Lengths lengths;

  PaceLearner(Roadmap roadmap, PlanSettings settings, Reality reality, WorkDays days) {
    this.roadmap = roadmap;
    this.settings = settings;
    this.reality = reality;
    this.days = days;
    this.timeline = Timeline.of(reality.start(settings), settings.calendar());
    this.lengths = new Lengths(roadmap, settings, Reality.NONE, timeline, StudyDays.of(timeline));
  }

  /** The learner's pace, or empty if there is nothing to learn it from. */
  Optional<LearnedPace> learn() {
    List<Observation> observations = new ArrayList<>();
    for (Step step : roadmap.steps()) {
      observation(step)
          .filter(seen -> seen.logRatio() >= Math.log(LEAST_RATIO))
          .ifPresent(observations::add);
    }
    return observations.isEmpty()
        ? Optional.empty()
        : Optional.of(LearnedPace.of(settings.pacePrior(), observations));
  }

  private Optional<Observation> observation(Step step) {
    return Optional.ofNullable(reality.steps().get(step.id()))
        .filter(actual -> !days.isCredited(step))
        .flatMap(actual -> actual
            .end()
            .map(end -> new Observation(time(step, actual.start(), end), lengths.of(step))));
  }

  private double time(Step step, LocalDate begun, LocalDate end) {
    long from = Math.max(0, timeline.at(begun));
    long to = timeline.at(end) + Bounds.DAY;
    // Whoever learns in a break has worked for a day at least.
    return (double) Math.max(Bounds.DAY, lengths.time(step, from, to));
  }
}
