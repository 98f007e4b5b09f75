package dev.roadmapkit.schedule;

import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Fraction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has happened so far. Immutable and thread-safe.
 *
 * @param today the first day that can still be planned, or empty if nothing has happened
 * @param steps the steps that are begun or finished
 * @param skipped the steps that the learner leaves out, or has done elsewhere
 * @param credit how much of steps that are not begun the learner has done elsewhere
 * @param laterMarks how many marks are dated after today and count as made today
 * @param asked the settings with which the learner worked so far, or empty if nothing has happened
 * @param learned the learner's pace as the finished steps show it, on top of the settings
 */
record Reality(
    Optional<LocalDate> today,
    Map<StepId, ActualStep> steps,
    Set<StepId> skipped,
    Map<StepId, Fraction> credit,
    int laterMarks,
    Optional<PlanSettings> asked,
    Optional<LearnedPace> learned) {

  static final Reality NONE = new Reality(
      Optional.empty(), Map.of(), Set.of(), Map.of(), 0, Optional.empty(), Optional.empty());

  Reality with(Optional<LearnedPace> pace) {
    return new Reality(today, steps, skipped, credit, laterMarks, asked, pace);
  }

  /** The same steps to work on, none of them begun. */
  Reality asOfTheStart() {
    return new Reality(
        Optional.empty(), Map.of(), skipped, credit, 0, Optional.empty(), Optional.empty());
  }

  /** The first day of the plan: work that was begun before stays where it happened. */
  Optional<LocalDate> start(PlanSettings settings) {
    Optional<LocalDate> planned = settings.startDate().or(() -> today);
    return steps.isEmpty()
        ? planned
        : Stream.concat(planned.stream(), firstDay().stream()).min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> firstDay() {
    return steps.values().stream().map(ActualStep::start).min(Comparator.naturalOrder());
  }

  Pace learnedPace() {
    return learned.map(LearnedPace::pace).orElse(Pace.NORMAL);
  }

  Optional<Fraction> done(StepId step) {
    ActualStep actual = steps.get(step);
    return Optional.ofNullable(actual == null ? credit.get(step) : actual.done());
  }

  /** The first day of a step that is begun and not finished. */
  Optional<LocalDate> begun(StepId step) {
    return Optional.ofNullable(steps.get(step))
        .filter(actual -> !actual.isFinished())
        .map(ActualStep::start);
  }

  /** The last day of a finished step. */
  Optional<LocalDate> end(StepId step) {
    return Optional.ofNullable(steps.get(step)).flatMap(ActualStep::end);
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
