package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Choice;
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
    String titles = roadmap.choices().stream()
        .filter(choice -> when.containsKey(choice.id()))
        .flatMap(choice -> chosen(choice, when))
        .collect(Collectors.joining(" and "));
    return titles.isEmpty() ? "" : "if you chose " + titles;
  }

  /** The parts that are not empty, set apart by dots. */
  static String join(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" \u00b7 "));
  }

  private static Stream<String> chosen(Choice choice, Map<ChoiceId, OptionId> when) {
    return choice.options().stream()
        .filter(option -> option.id().equals(when.get(choice.id())))
        .map(ChoiceOption::title);
  }
}
