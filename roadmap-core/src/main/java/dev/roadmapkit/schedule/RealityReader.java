package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Fraction;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.StepReport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what has happened out of a learner's marks. One use, one thread. */
final class RealityReader {

  private static final Fraction WHOLE = new Fraction(1, 1);
  private static final Fraction NOTHING = new Fraction(0, 1);

  private final Roadmap roadmap;
  private final PlanSettings settings;
  private final Progress progress;
  private final ProgressReport report;
  private final WorkDays days;
  private final LocalDate today;
  private final Map<StepId, ActualStep> steps = new HashMap<>();
  private final Set<StepId> skipped = new HashSet<>();
  private final Map<StepId, Fraction> credit = new HashMap<>();

  private RealityReader(
      Roadmap roadmap, PlanSettings settings, Progress progress, LocalDate today, ZoneId zone) {
    this.roadmap = roadmap;
    this.settings = settings;
    this.progress = progress;
    this.report = ProgressMeter.of(roadmap, settings.choices()).report(progress);
    this.days = new WorkDays(roadmap, progress, today, zone);
    this.today = today;
  }

  static Reality read(
      Roadmap roadmap, PlanSettings settings, Progress progress, LocalDate today, ZoneId zone) {
    requireCommonYear("today is ", today);
    settings.startDate().ifPresent(date -> requireCommonYear("the plan starts on ", date));
    return new RealityReader(roadmap, settings, progress, today, zone).reality();
  }

  private static void requireCommonYear(String what, LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new PlanningException(
          what + day + ": progress is planned from the year 1 to the year 9999");
    }
  }

  private Reality reality() {
    report.steps().forEach(this::add);
    Reality reality = new Reality(
        Optional.of(today),
        Map.copyOf(steps),
        Set.copyOf(skipped),
        Map.copyOf(credit),
        days.laterMarks(),
        Optional.of(settings),
        Optional.empty());
    return settings.recalibrating() && !reality.finished().isEmpty()
        ? reality.with(new PaceLearner(roadmap, settings, reality, days).learn())
        : reality;
  }

  private void add(StepReport step) {
    StepId id = step.step().id();
    Optional<LocalDate> start = days.begun(step.step(), settings.startDate());
    switch (state(step)) {
      case DONE ->
        start.ifPresentOrElse(first -> finished(step.step(), first), () -> skipped.add(id));
      case IN_PROGRESS ->
        start.ifPresentOrElse(
            first -> steps.put(id, new ActualStep(first, Optional.empty(), fraction(step))),
            () -> credit.put(id, fraction(step)));
      case SKIPPED -> skipped.add(id);
      case NOT_STARTED -> {}
    }
  }

  private void finished(Step step, LocalDate start) {
    LocalDate end = days.last(step, report).filter(start::isBefore).orElse(start);
    steps.put(step.id(), new ActualStep(start, Optional.of(end), WHOLE));
  }

  /** Where the choices show none of a step's topics, what was said of the step. */
  private Mark.State state(StepReport step) {
    return isWithoutTopics(step) ? progress.state(step.step().id().value()) : step.state();
  }

  private static Fraction fraction(StepReport step) {
    return isWithoutTopics(step) ? NOTHING : step.fraction();
  }

  private static boolean isWithoutTopics(StepReport step) {
    return step.done() + step.inProgress() + step.skipped() == 0
        && step.missing().isEmpty();
  }
}
