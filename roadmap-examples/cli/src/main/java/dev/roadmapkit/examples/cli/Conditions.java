package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step, topic or resource depends on, in words. */
final class Conditions {

  private Conditions() {}

  /** The titles of the options, in the order of the choices. */
  static List<String> options(Map<ChoiceId, OptionId> when, Roadmap roadmap) {
    return roadmap.options(when).stream().map(ChoiceOption::title).toList();
  }

  /** "if you chose Node.js", or nothing. */
  static Optional<String> of(Map<ChoiceId, OptionId> when, Roadmap roadmap) {
    List<String> options = options(when, roadmap);
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of("if you chose " + String.join(" and ", options));
  }
}
