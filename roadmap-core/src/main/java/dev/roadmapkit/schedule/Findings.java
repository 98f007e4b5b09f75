package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a plan should know. */
final class Findings {

  private Findings() {}

  static List<Problem> of(Inputs inputs, Bounds total) {
    Roadmap roadmap = inputs.roadmap();
    List<Problem> findings = new ArrayList<>();
    if (isAsTheContentHasIt(inputs)) {
      roadmap
          .statedDuration()
          .flatMap(stated -> StatedDuration.check(stated, total))
          .ifPresent(findings::add);
    }
    Options.open(roadmap, inputs.settings().choices())
        .forEach(choice -> findings.add(openChoice(choice)));
    List<String> leftOut = roadmap.steps().stream()
        .filter(step -> isLeftOut(step, inputs))
        .map(step -> "\"" + step.title() + "\"")
        .toList();
    if (!leftOut.isEmpty()) {
      String message = "optional steps are left out of the plan: " + String.join(", ", leftOut);
      findings.add(info("optional-left-out", message, "steps"));
    }
    return List.copyOf(findings);
  }

  /** A stated duration can only be held against a plan that no learner has changed. */
  private static boolean isAsTheContentHasIt(Inputs inputs) {
    PlanSettings settings = inputs.settings();
    return inputs.reality().equals(Reality.NONE)
        && settings.parallel() == 1
        && settings.included().isEmpty()
        && settings.pace().equals(Pace.NORMAL)
        && settings.hoursPerWeek().isEmpty()
        && settings.calendar().breaks().isEmpty();
  }

  private static boolean isLeftOut(Step step, Inputs inputs) {
    return step.optional()
        && !inputs.settings().included().contains(step.id())
        && !inputs.reality().steps().containsKey(step.id())
        && inputs.settings().choices().entrySet().stream()
            .allMatch(choice -> choice
                .getValue()
                .equals(step.when().getOrDefault(choice.getKey(), choice.getValue())));
  }

  private static Problem openChoice(Choice choice) {
    String message =
        "steps depend on the choice \"" + choice.title() + "\"; the plan spans all its options";
    return info("open-choice", message, "choices");
  }

  private static Problem info(String rule, String message, String path) {
    return Problem.of(Severity.INFO, rule, path, message);
  }
}
