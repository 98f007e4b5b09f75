package dev.roadmapkit.lint.rule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that waits for one which nobody does before it. What is not written, is not judged. */
final class UnreachablePrerequisiteRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    Map<StepId, Step> steps = new HashMap<>();
    subject.roadmap().steps().forEach(step -> steps.put(step.id(), step));
    for (int i = 0; i < subject.roadmap().steps().size(); i++) {
      Step step = subject.roadmap().steps().get(i);
      List<StepId> requires = step.requires().orElse(List.of());
      for (int j = 0; j < requires.size(); j++) {
        String path = "steps[" + i + "].requires[" + j + "]";
        Step required = steps.get(requires.get(j));
        if (required != null) {
          problem(step, required)
              .ifPresent(message -> findings.add("unreachable-prerequisite", path, message));
        }
      }
    }
  }

  private static Optional<String> problem(Step step, Step required) {
    if (required.optional() && !step.optional()) {
      return Optional.of("step \"" + step.id() + "\" requires step \"" + required.id()
          + "\", which is optional and left out of most plans: make both optional, or neither");
    }
    return step.when().entrySet().stream()
        .filter(entry -> required.when().containsKey(entry.getKey())
            && !entry.getValue().equals(required.when().get(entry.getKey())))
        .findFirst()
        .map(entry -> apart(step, required, entry.getKey()));
  }

  private static String apart(Step step, Step required, ChoiceId choice) {
    return "step \"" + step.id() + "\" requires step \"" + required.id()
        + "\", but nobody takes both: one is for " + option(step, choice) + ", the other for "
        + option(required, choice);
  }

  private static String option(Step step, ChoiceId choice) {
    Optional<OptionId> option = Optional.ofNullable(step.when().get(choice));
    return "\"" + choice + ": " + option.map(OptionId::value).orElse("") + "\"";
  }
}
