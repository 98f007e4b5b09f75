package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The combinations of options that a plan has to span. */
final class Options {

  /** Plans grow with the product of the options, so the number of them is bounded. */
  private static final int MOST_PLANS = 1_000;

  private Options() {}

  /** The choices that steps depend on and that the learner has not made. */
  static List<Choice> open(Roadmap roadmap, Map<ChoiceId, OptionId> chosen) {
    if (roadmap.choices().isEmpty()) {
      return List.of();
    }
    Set<ChoiceId> used = new HashSet<>();
    roadmap.steps().forEach(step -> used.addAll(step.when().keySet()));
    return roadmap.choices().stream()
        .filter(choice -> used.contains(choice.id()) && !chosen.containsKey(choice.id()))
        .toList();
  }

  static List<Map<ChoiceId, OptionId>> combinations(
      Map<ChoiceId, OptionId> chosen, List<Choice> open) {
    List<Map<ChoiceId, OptionId>> combinations = List.of(chosen);
    for (Choice choice : open) {
      List<Map<ChoiceId, OptionId>> longer = new ArrayList<>();
      for (Map<ChoiceId, OptionId> combination : combinations) {
        for (ChoiceOption option : choice.options()) {
          Map<ChoiceId, OptionId> next = new HashMap<>(combination);
          next.put(choice.id(), option.id());
          longer.add(next);
        }
      }
      if (longer.size() > MOST_PLANS) {
        throw new PlanningException("the steps depend on choices with more than " + MOST_PLANS
            + " combinations of options: choose some with Scheduler.builder().choose(...)");
      }
      combinations = longer;
    }
    return combinations;
  }

  static boolean fit(Step step, Map<ChoiceId, OptionId> options) {
    return step.when().isEmpty() || options.entrySet().containsAll(step.when().entrySet());
  }
}
