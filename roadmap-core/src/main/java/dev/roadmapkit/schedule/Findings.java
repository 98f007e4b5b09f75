package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
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
  private final List<Problem> findings = new ArrayList<>();

  private Findings(Inputs inputs, Set<StepId> planned) {
    this.roadmap = inputs.roadmap();
    this.settings = inputs.settings();
    this.reality = inputs.reality();
    this.planned = planned;
  }

  static List<Problem> of(Inputs inputs, Bounds total, Set<StepId> planned) {
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
    List<String> leftOut = roadmap.steps().stream()
        .filter(this::isLeftOut)
        .map(step -> "\"" + step.title() + "\"")
        .toList();
    if (!leftOut.isEmpty()) {
      info(
          "optional-left-out",
          "steps",
          "optional steps are left out of the plan: " + String.join(", ", leftOut));
    }
  }

  /** What was asked of steps that the plan does not have. */
  private void notPlanned() {
    for (Step step : roadmap.steps()) {
      if (planned.contains(step.id())) {
        continue;
      }
      if (settings.included().contains(step.id())) {
        info(
            "included-not-planned",
            "steps",
            "step \"" + step.title() + "\" is asked for, but not in the plan: " + reason(step));
      }
      LocalDate deadline = settings.stepDeadlines().get(step.id());
      if (deadline != null) {
        info(
            "deadline-not-planned",
            "steps",
            "step \"" + step.title() + "\" has the deadline " + deadline
                + ", but is not in the plan: " + reason(step));
      }
    }
  }

  private String reason(Step step) {
    if (reality.skipped().contains(step.id())) {
      return "it is skipped, or was done on another roadmap";
    }
    return fitsTheChoices(step) ? "it is optional" : "it belongs to an option that is not chosen";
  }

  private void start() {
    settings
        .startDate()
        .ifPresent(asked -> reality
            .start(settings)
            .filter(asked::isAfter)
            .ifPresent(first -> info(
                "begun-before-start",
                "steps",
                "the plan begins on " + first + ", when work on \"" + begunOn(first)
                    + "\" began, before the start date " + asked)));
  }

  private String begunOn(LocalDate day) {
    return roadmap.steps().stream()
        .filter(step -> Optional.ofNullable(reality.steps().get(step.id()))
            .filter(actual -> actual.start().equals(day))
            .isPresent())
        .map(Step::title)
        .findFirst()
        .orElseThrow();
  }

  private void laterMarks() {
    int marks = reality.laterMarks();
    if (marks > 0) {
      info(
          "marks-after-today",
          "steps",
          (marks == 1 ? "1 mark is" : marks + " marks are") + " dated after today ("
              + reality.today().orElseThrow() + ") and "
              + (marks == 1 ? "counts" : "count") + " as made today");
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
    List<String> counted = choice.options().stream()
        .filter(option -> hasSteps(choice, option))
        .map(option -> "\"" + option.title() + "\"")
        .toList();
    info(
        "open-choice",
        "choices",
        "steps depend on the choice \"" + choice.title() + "\"; the plan spans "
            + (counted.size() == choice.options().size()
                ? "all its options"
                : "only those of its options that have steps: " + String.join(", ", counted)));
  }

  private boolean hasSteps(Choice choice, ChoiceOption option) {
    return roadmap.steps().stream()
        .filter(step -> planned.contains(step.id()))
        .anyMatch(step -> step.when().getOrDefault(choice.id(), option.id()).equals(option.id()));
  }

  private void info(String rule, String path, String message) {
    findings.add(Problem.of(Severity.INFO, rule, path, message));
  }
}
