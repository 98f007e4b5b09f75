package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A choice needs two options, and each should lead to something of its own. */
final class ChoiceRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    Map<ChoiceId, Set<OptionId>> used = used(subject.roadmap());
    List<Choice> choices = subject.roadmap().choices();
    for (int i = 0; i < choices.size(); i++) {
      String path = "choices[" + i + "]";
      Choice choice = choices.get(i);
      if (choice.options().size() == 1) {
        String message = "choice \"" + choice.id() + "\" has the one option \""
            + choice.options().get(0).id() + "\": add another, or leave the choice out";
        findings.add("single-option", path + ".options", message);
      }
      unused(choice, path, used.getOrDefault(choice.id(), Set.of()), findings);
    }
  }

  private static void unused(Choice choice, String path, Set<OptionId> used, Findings findings) {
    if (used.isEmpty()) {
      String message = "choice \"" + choice.id()
          + "\" changes nothing: no step, topic or resource has it in its \"when\"";
      findings.add("unused-option", path, message);
      return;
    }
    for (int i = 0; i < choice.options().size(); i++) {
      ChoiceOption option = choice.options().get(i);
      if (!used.contains(option.id())) {
        String message = "option \"" + option.id() + "\" of choice \"" + choice.id()
            + "\" leads to nothing of its own: no step, topic or resource has \"when: {"
            + choice.id() + ": " + option.id() + "}\"";
        findings.add("unused-option", path + ".options[" + i + "]", message);
      }
    }
  }

  private static Map<ChoiceId, Set<OptionId>> used(Roadmap roadmap) {
    Map<ChoiceId, Set<OptionId>> used = new HashMap<>();
    roadmap.steps().forEach(step -> {
      note(step.when(), used);
      step.topics().forEach(topic -> note(topic.when(), used));
      step.resources().forEach(resource -> note(resource.when(), used));
    });
    return used;
  }

  private static void note(Map<ChoiceId, OptionId> when, Map<ChoiceId, Set<OptionId>> used) {
    when.forEach(
        (choice, option) -> used.computeIfAbsent(choice, key -> new HashSet<>()).add(option));
  }
}
