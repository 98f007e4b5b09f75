package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The choices that a plan waits for. */
final class OpenChoices {

  private OpenChoices() {}

  /** The choices that steps depend on and that are not made. */
  static List<Choice> of(Roadmap roadmap, Map<ChoiceId, OptionId> made) {
    return roadmap.choices().stream()
        .filter(choice -> !made.containsKey(choice.id())
            && roadmap.steps().stream().anyMatch(step -> step.when().containsKey(choice.id())))
        .toList();
  }

  /** "not known while the choice "language" is open: --choose language=python or language=java". */
  static String words(List<Choice> open) {
    String names =
        open.stream().map(choice -> "\"" + choice.id() + "\"").collect(Collectors.joining(" and "));
    String ways = open.stream()
        .map(choice -> "--choose "
            + Words.alternatives(choice.options().stream()
                .map(option -> choice.id() + "=" + option.id())
                .toList()))
        .collect(Collectors.joining(", "));
    return "not known while the "
        + (open.size() == 1 ? "choice " + names + " is" : "choices " + names + " are")
        + " open: " + ways;
  }
}
