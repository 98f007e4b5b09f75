package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the learner has chosen, and what of a step remains with that. */
record Chosen(Map<ChoiceId, OptionId> choices) {

  List<Topic> topics(Step step) {
    return step.topics().stream().filter(topic -> remains(topic.when())).toList();
  }

  List<Resource> resources(Step step) {
    return step.resources().stream()
        .filter(resource -> remains(resource.when()))
        .toList();
  }

  /** The part of a condition that is not decided yet. */
  Map<ChoiceId, OptionId> open(Map<ChoiceId, OptionId> when) {
    Map<ChoiceId, OptionId> open = new LinkedHashMap<>(when);
    open.keySet().removeAll(choices.keySet());
    return open;
  }

  boolean isChosen(ChoiceId choice, OptionId option) {
    return option.equals(choices.get(choice));
  }

  private boolean remains(Map<ChoiceId, OptionId> when) {
    return when.entrySet().stream()
        .allMatch(entry ->
            choices.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
  }
}
