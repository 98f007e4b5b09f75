package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which ids one version of a roadmap has, and which belong together. Immutable and thread-safe. */
final class KnownItems {

  private final RoadmapId roadmap;
  private final ContentVersion version;
  /** Every step, topic and resource with the step it belongs to; a step belongs to itself. */
  private final Map<String, String> steps = new LinkedHashMap<>();

  KnownItems(Roadmap roadmap) {
    this.roadmap = roadmap.id();
    this.version = roadmap.version();
    for (Step step : roadmap.steps()) {
      String id = step.id().value();
      steps.put(id, id);
      step.topics().forEach(topic -> steps.put(topic.id().value(), id));
      step.resources().forEach(resource -> steps.put(resource.id().value(), id));
    }
  }

  ContentVersion version() {
    return version;
  }

  void require(String item) {
    if (!steps.containsKey(item)) {
      throw new UnknownItemException(
          "roadmap \"" + roadmap + "\" " + version + " has no step, topic or resource \"" + item
              + "\"",
          Nearest.to(item, steps.keySet()));
    }
  }

  /** Tells whether a mark on one of them can decide the state of the other: a step and its topics. */
  boolean related(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String step = steps.get(one);
    return step != null
        && step.equals(steps.get(other))
        && (step.equals(one) || step.equals(other));
  }
}
