package dev.roadmapkit.schedule;

import dev.roadmapkit.StepId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has happened so far. Immutable and thread-safe.
 *
 * @param today the first day that can still be planned, or empty if nothing has happened
 * @param steps the steps that are begun or finished
 * @param skipped the steps that the learner leaves out
 * @param learnedPace the learner's pace as the finished steps show it, on top of the settings
 */
record Reality(
    Optional<LocalDate> today,
    Map<StepId, ActualStep> steps,
    Set<StepId> skipped,
    Pace learnedPace) {

  static final Reality NONE = new Reality(Optional.empty(), Map.of(), Set.of(), Pace.NORMAL);

  Optional<LocalDate> firstDay() {
    return steps.values().stream().map(ActualStep::start).min(Comparator.naturalOrder());
  }

  Set<StepId> finished() {
    return steps.isEmpty()
        ? Set.of()
        : steps.entrySet().stream()
            .filter(step -> step.getValue().isFinished())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  ScheduledStep.State state(StepId step) {
    ActualStep actual = steps.get(step);
    if (actual == null) {
      return ScheduledStep.State.PLANNED;
    }
    return actual.isFinished() ? ScheduledStep.State.FINISHED : ScheduledStep.State.RUNNING;
  }
}
