package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a step.
 *
 * @param path where it stands
 * @param step the step that it belongs to
 * @param value the part itself
 */
record Placed<T>(String path, Step step, T value) {

  static List<Placed<Topic>> topics(Roadmap roadmap) {
    return parts(roadmap, "topics", Step::topics);
  }

  static List<Placed<Resource>> resources(Roadmap roadmap) {
    return parts(roadmap, "resources", Step::resources);
  }

  private static <T> List<Placed<T>> parts(
      Roadmap roadmap, String key, Function<Step, List<T>> list) {
    List<Placed<T>> parts = new ArrayList<>();
    for (int i = 0; i < roadmap.steps().size(); i++) {
      Step step = roadmap.steps().get(i);
      for (int j = 0; j < list.apply(step).size(); j++) {
        String path = "steps[" + i + "]." + key + "[" + j + "]";
        parts.add(new Placed<>(path, step, list.apply(step).get(j)));
      }
    }
    return List.copyOf(parts);
  }
}
