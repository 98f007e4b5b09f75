package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a thing depends on, in words. */
final class Conditions {

  private Conditions() {}

  /** "if you chose Node.js", or nothing. */
  static String of(Map<ChoiceId, OptionId> when, Roadmap roadmap) {
    String titles = roadmap.options(when).stream()
        .map(ChoiceOption::title)
        .collect(Collectors.joining(" and "));
    return titles.isEmpty() ? "" : "if you chose " + titles;
  }

  /** The parts that are not empty, set apart by dots. */
  static String join(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" \u00b7 "));
  }
}
