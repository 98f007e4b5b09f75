package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.PlanNote.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader of a plan should know. One use, one thread. */
final class Findings {

  private final Roadmap roadmap;
  private final PlanSettings settings;
  private final Reality reality;
  private final Set<StepId> planned;
  private final List<PlanNote> findings = new ArrayList<>();

  private Findings(Inputs inputs, Set<StepId> planned) {
    this.roadmap = inputs.roadmap();
    this.settings = inputs.settings();
    this.reality = inputs.reality();
    this.planned = planned;
  }

  static List<PlanNote> of(Inputs inputs, Bounds total, Set<StepId> planned) {
    Findings of = new Findings(inputs, planned);
    of.statedDuration(total);
    Options.open(of.roadmap, of.settings.choices()).forEach(of::openChoice);
    of.leftOut();
    of.notPlanned();
    of.start();
    of.laterMarks();
    return List.copyOf(of.findings);
  }

  private void statedDuration(Bounds total) {
    if (isAsTheContentHasIt()) {
      roadmap
          .statedDuration()
          .flatMap(stated -> StatedDuration.check(stated, total))
          .ifPresent(findings::add);
    }
  }

  private void leftOut() {
    List<Step> leftOut = roadmap.steps().stream().filter(this::isLeftOut).toList();
    if (!leftOut.isEmpty()) {
      findings.add(new PlanNote.OptionalLeftOut(leftOut));
    }
  }

  /** What was asked of steps that the plan does not have. */
  private void notPlanned() {
    for (Step step : roadmap.steps()) {
      if (planned.contains(step.id())) {
        continue;
      }
      if (settings.included().contains(step.id())) {
        findings.add(new PlanNote.NotPlanned(step, Optional.empty(), reason(step)));
      }
      LocalDate deadline = settings.stepDeadlines().get(step.id());
      if (deadline != null) {
        findings.add(new PlanNote.NotPlanned(step, Optional.of(deadline), reason(step)));
      }
    }
  }

  private Absence reason(Step step) {
    if (reality.skipped().contains(step.id())) {
      return Absence.SKIPPED;
    }
    return fitsTheChoices(step) ? Absence.OPTIONAL : Absence.NOT_CHOSEN;
  }

  private void start() {
    settings
        .startDate()
        .ifPresent(asked -> reality
            .start(settings)
            .filter(asked::isAfter)
            .ifPresent(first ->
                findings.add(new PlanNote.BegunBeforeStart(first, begunOn(first), asked))));
  }

  private Step begunOn(LocalDate day) {
    return roadmap.steps().stream()
        .filter(step -> Optional.ofNullable(reality.steps().get(step.id()))
            .filter(actual -> actual.start().equals(day))
            .isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void laterMarks() {
    int marks = reality.laterMarks();
    if (marks > 0) {
      findings.add(new PlanNote.MarksAfterToday(marks, reality.today().orElseThrow()));
    }
  }

  /** A stated duration can only be held against a plan that no learner has changed. */
  private boolean isAsTheContentHasIt() {
    return reality.equals(Reality.NONE)
        && settings.parallel() == 1
        && settings.included().isEmpty()
        && settings.pace().equals(Pace.NORMAL)
        && settings.hoursPerWeek().isEmpty()
        && settings.calendar().breaks().isEmpty();
  }

  private boolean isLeftOut(Step step) {
    return step.optional()
        && !settings.included().contains(step.id())
        && !reality.steps().containsKey(step.id())
        && fitsTheChoices(step);
  }

  /** Whether none of the choices that are made rules a step out. */
  private boolean fitsTheChoices(Step step) {
    return settings.choices().entrySet().stream()
        .allMatch(choice ->
            choice.getValue().equals(step.when().getOrDefault(choice.getKey(), choice.getValue())));
  }

  private void openChoice(Choice choice) {
    List<ChoiceOption> spanned =
        choice.options().stream().filter(option -> hasSteps(choice, option)).toList();
    findings.add(new PlanNote.OpenChoice(choice, spanned));
  }

  private boolean hasSteps(Choice choice, ChoiceOption option) {
    return roadmap.steps().stream()
        .filter(step -> planned.contains(step.id()))
        .anyMatch(step -> step.when().getOrDefault(choice.id(), option.id()).equals(option.id()));
  }
}
