package dev.roadmapkit.progress;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A roadmap under a learner's choices, with numbers for ids: steps in the order of the plan come
 * first, then their topics, then their resources. Immutable and thread-safe.
 */
final class Syllabus {

  private final Roadmap roadmap;
  private final Map<ChoiceId, OptionId> choices;
  private final List<Step> steps = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] stepOfItem;
  /** Where the topics of each step begin; one more entry than steps. */
  private final int[] firstTopic;

  private final boolean[] stepShown;
  private final boolean[] topicShown;
  private final boolean[] stepOptional;
  private final boolean[] topicOptional;
  private final long[] weights;
  private final int[][] requires;

  Syllabus(Roadmap roadmap, Map<ChoiceId, OptionId> choices) {
    this.roadmap = roadmap;
    this.choices = Map.copyOf(choices);
    Map<StepId, List<StepId>> prerequisites = roadmap.prerequisites();
    Map<StepId, Step> byId = new HashMap<>();
    roadmap.steps().forEach(step -> byId.put(step.id(), step));
    for (StepId id : Prerequisites.order(prerequisites)) {
      Optional.ofNullable(byId.get(id)).ifPresent(steps::add);
      numbers.put(id.value(), numbers.size());
    }
    this.firstTopic = numberTopics();
    this.stepOfItem = numberResources();
    this.stepShown = new boolean[steps.size()];
    this.topicShown = new boolean[topics.size()];
    this.stepOptional = new boolean[steps.size()];
    this.topicOptional = new boolean[topics.size()];
    flag();
    this.weights = weights();
    this.requires = steps.stream()
        .map(step -> prerequisites.getOrDefault(step.id(), List.of()))
        .map(
            ids -> ids.stream().mapToInt(id -> number(id.value()).orElseThrow()).toArray())
        .toArray(int[][]::new);
  }

  private int[] numberTopics() {
    int[] first = new int[steps.size() + 1];
    for (int i = 0; i < steps.size(); i++) {
      first[i] = topics.size();
      for (Topic topic : steps.get(i).topics()) {
        numbers.put(topic.id().value(), numbers.size());
        topics.add(topic);
      }
    }
    first[steps.size()] = topics.size();
    return first;
  }

  private int[] numberResources() {
    for (Step step : steps) {
      step.resources().forEach(resource -> numbers.put(resource.id().value(), numbers.size()));
    }
    int[] stepOf = new int[numbers.size()];
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      stepOf[i] = i;
      Arrays.fill(stepOf, steps.size() + firstTopic[i], steps.size() + firstTopic[i + 1], i);
      for (var resource : step.resources()) {
        stepOf[numbers.getOrDefault(resource.id().value(), 0)] = i;
      }
    }
    return stepOf;
  }

  private void flag() {
    for (int i = 0; i < steps.size(); i++) {
      boolean shown = shows(steps.get(i).when());
      // A step all of whose topics are for other choices has nothing to do in it.
      stepShown[i] = shown && firstTopic[i] == firstTopic[i + 1];
      stepOptional[i] = steps.get(i).optional();
      for (int t = firstTopic[i]; t < firstTopic[i + 1]; t++) {
        topicShown[t] = shown && shows(topics.get(t).when());
        stepShown[i] |= topicShown[t];
        topicOptional[t] = topics.get(t).optional();
      }
    }
  }

  /** An open choice shows every option. */
  boolean shows(Map<ChoiceId, OptionId> when) {
    return when.entrySet().stream()
        .allMatch(entry ->
            choices.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
  }

  private long[] weights() {
    boolean estimated = true;
    for (int t = 0; t < topicShown.length; t++) {
      estimated &= !topicShown[t] || topics.get(t).effort().isPresent();
    }
    long[] result = new long[topics.size()];
    for (int t = 0; t < result.length; t++) {
      // Twice the middle is a whole number of seconds.
      result[t] = estimated
          ? topics.get(t).effort().map(e -> e.minSeconds() + e.maxSeconds()).orElse(0L)
          : 1;
    }
    return result;
  }

  Roadmap roadmap() {
    return roadmap;
  }

  Map<ChoiceId, OptionId> choices() {
    return choices;
  }

  int items() {
    return stepOfItem.length;
  }

  int steps() {
    return stepShown.length;
  }

  Step step(int step) {
    return steps.get(step);
  }

  int topics() {
    return topicShown.length;
  }

  Topic topic(int topic) {
    return topics.get(topic);
  }

  /** The number of an id among all items. */
  Optional<Integer> number(String item) {
    return Optional.ofNullable(numbers.get(item));
  }

  /** The number of an id among all items, or -1. */
  int find(String item) {
    return numbers.getOrDefault(item, -1);
  }

  int stepOfItem(int item) {
    return stepOfItem[item];
  }

  int stepOfTopic(int topic) {
    return stepOfItem[stepShown.length + topic];
  }

  /** Where the topics of a step begin; also of the step after the last, where they end. */
  int firstTopic(int step) {
    return firstTopic[step];
  }

  int endOfTopics(int step) {
    return firstTopic[step + 1];
  }

  boolean isStepShown(int step) {
    return stepShown[step];
  }

  boolean isTopicShown(int topic) {
    return topicShown[topic];
  }

  boolean isStepOptional(int step) {
    return stepOptional[step];
  }

  boolean isTopicOptional(int topic) {
    return topicOptional[topic];
  }

  long weight(int topic) {
    return weights[topic];
  }

  int[] requires(int step) {
    return requires[step];
  }
}
