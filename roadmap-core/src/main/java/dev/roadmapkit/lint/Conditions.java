package dev.roadmapkit.lint;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import java.util.Map;
import java.util.stream.Collectors;

/** Says when a part of a roadmap applies. */
final class Conditions {

  private Conditions() {}

  static String text(Map<ChoiceId, OptionId> when) {
    return when.isEmpty()
        ? "always"
        : when.entrySet().stream()
            .map(e -> "\"" + e.getKey() + ": " + e.getValue() + "\"")
            .sorted()
            .collect(Collectors.joining(" and ", "for ", ""));
  }
}
