package dev.roadmapkit.lint;

import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps, topics and resources of a roadmap by id, in the order of the roadmap. */
final class Inventory {

  private final Map<String, Placed<?>> all = new LinkedHashMap<>();
  private final Map<String, Placed<Step>> steps = new LinkedHashMap<>();
  private final Map<String, Placed<Topic>> topics = new LinkedHashMap<>();
  private final Map<String, Placed<Resource>> resources = new LinkedHashMap<>();

  private Inventory() {}

  static Inventory of(Roadmap roadmap) {
    Inventory inventory = new Inventory();
    for (int i = 0; i < roadmap.steps().size(); i++) {
      inventory.add(roadmap.steps().get(i), "steps[" + i + "]");
    }
    return inventory;
  }

  private void add(Step step, String path) {
    String id = step.id().value();
    put(steps, new Placed<>("step", id, id, path, step));
    for (int i = 0; i < step.topics().size(); i++) {
      Topic topic = step.topics().get(i);
      String at = path + ".topics[" + i + "]";
      put(topics, new Placed<>("topic", topic.id().value(), id, at, topic));
    }
    for (int i = 0; i < step.resources().size(); i++) {
      Resource resource = step.resources().get(i);
      String at = path + ".resources[" + i + "]";
      put(resources, new Placed<>("resource", resource.id().value(), id, at, resource));
    }
  }

  private <T> void put(Map<String, Placed<T>> kind, Placed<T> part) {
    kind.put(part.id(), part);
    all.put(part.id(), part);
  }

  Map<String, Placed<?>> all() {
    return Collections.unmodifiableMap(all);
  }

  Map<String, Placed<Step>> steps() {
    return Collections.unmodifiableMap(steps);
  }

  Map<String, Placed<Topic>> topics() {
    return Collections.unmodifiableMap(topics);
  }

  Map<String, Placed<Resource>> resources() {
    return Collections.unmodifiableMap(resources);
  }

  List<Placed<Topic>> topicsOf(Step step) {
    return step.topics().stream().map(topic -> part(topics, topic.id().value())).toList();
  }

  List<Placed<Resource>> resourcesOf(Step step) {
    return step.resources().stream()
        .map(resource -> part(resources, resource.id().value()))
        .toList();
  }

  private static <T> Placed<T> part(Map<String, Placed<T>> kind, String id) {
    Placed<T> part = kind.get(id);
    if (part == null) {
      throw new IllegalArgumentException("\"" + id + "\" is not in this roadmap");
    }
    return part;
  }
}
