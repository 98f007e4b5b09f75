package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Options with which no topic is left: a learner could neither begin nor come to an end. */
final class NothingToDoRule implements Rule {

  /** More combinations than this are not looked at; a plan takes fewer. */
  private static final int MOST = 1_000;

  /** Some options, and what topics still ask for besides. */
  private record Way(Map<ChoiceId, OptionId> chosen, List<Map<ChoiceId, OptionId>> topics) {

    boolean hasTopic() {
      return topics.stream().anyMatch(Map::isEmpty);
    }

    Way choosing(ChoiceId choice, OptionId option) {
      Map<ChoiceId, OptionId> more = new LinkedHashMap<>(chosen);
      more.put(choice, option);
      List<Map<ChoiceId, OptionId>> left = new ArrayList<>();
      for (Map<ChoiceId, OptionId> when : topics) {
        if (when.getOrDefault(choice, option).equals(option)) {
          Map<ChoiceId, OptionId> rest = new LinkedHashMap<>(when);
          rest.remove(choice);
          left.add(rest);
        }
      }
      return new Way(more, left);
    }
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Roadmap roadmap = subject.roadmap();
    Map<ChoiceId, Choice> choices = new LinkedHashMap<>();
    roadmap.choices().forEach(choice -> choices.put(choice.id(), choice));
    Deque<Way> open = new ArrayDeque<>(List.of(new Way(Map.of(), topics(roadmap))));
    for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
      Way way = open.removeLast();
      if (way.topics().isEmpty()) {
        findings.add("nothing-to-do", "choices", message(way));
        return;
      }
      if (!way.hasTopic()) {
        branch(way, choices, open);
      }
    }
  }

  /** What each topic asks for, also for the step that it is in; not those that nobody gets. */
  private static List<Map<ChoiceId, OptionId>> topics(Roadmap roadmap) {
    List<Map<ChoiceId, OptionId>> topics = new ArrayList<>();
    roadmap
        .steps()
        .forEach(step -> step.topics().forEach(topic -> {
          Map<ChoiceId, OptionId> both = new LinkedHashMap<>(step.when());
          boolean fits = topic.when().entrySet().stream()
              .allMatch(entry ->
                  both.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
          both.putAll(topic.when());
          if (fits) {
            topics.add(both);
          }
        }));
    return topics;
  }

  private static void branch(Way way, Map<ChoiceId, Choice> choices, Deque<Way> open) {
    ChoiceId next = way.topics().get(0).keySet().iterator().next();
    Choice choice = choices.get(next);
    if (choice != null) {
      for (int i = choice.options().size() - 1; i >= 0; i--) {
        open.addLast(way.choosing(next, choice.options().get(i).id()));
      }
    }
  }

  private static String message(Way way) {
    if (way.chosen().isEmpty()) {
      return "no topic is for anybody: what a topic and its step ask for contradicts each other";
    }
    String chosen = way.chosen().entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + ": " + entry.getValue() + "\"")
        .collect(Collectors.joining(" and "));
    return "with " + chosen + " no topic is left to do: add one for that, or one for everybody";
  }
}
