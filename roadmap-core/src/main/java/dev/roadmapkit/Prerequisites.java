package dev.roadmapkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions about which step waits for which. Thread-safe: it has no state. */
public final class Prerequisites {

  private Prerequisites() {}

  static Map<StepId, List<StepId>> of(List<Step> steps) {
    Map<StepId, List<StepId>> result = new LinkedHashMap<>();
    List<StepId> before = List.of();
    for (Step step : steps) {
      result.put(step.id(), step.requires().orElse(before));
      before = List.of(step.id());
    }
    return Collections.unmodifiableMap(result);
  }

  /**
   * Finds steps that wait for each other. Linear in steps and prerequisites.
   *
   * @param prerequisites every step with those that come before it; unknown ones are ignored
   * @return the steps of one circle, each followed by one that it requires and the first one
   *     repeated at the end, or an empty list if there is no circle
   */
  public static List<StepId> circle(Map<StepId, List<StepId>> prerequisites) {
    Set<StepId> stuck = stuck(prerequisites);
    if (stuck.isEmpty()) {
      return List.of();
    }
    // Every stuck step waits for a stuck one, so walking back must meet a step again.
    Set<StepId> path = new LinkedHashSet<>();
    StepId at = stuck.iterator().next();
    while (path.add(at)) {
      at = prerequisites.getOrDefault(at, List.of()).stream()
          .filter(stuck::contains)
          .findFirst()
          .orElseThrow();
    }
    List<StepId> circle = new ArrayList<>(path);
    circle.subList(0, circle.indexOf(at)).clear();
    circle.add(at);
    return List.copyOf(circle);
  }

  /** Kahn's algorithm: what is left when no step without open prerequisites remains. */
  private static Set<StepId> stuck(Map<StepId, List<StepId>> prerequisites) {
    Map<StepId, Integer> open = new HashMap<>();
    Map<StepId, List<StepId>> dependents = new HashMap<>();
    Deque<StepId> ready = new ArrayDeque<>();
    prerequisites.forEach((step, required) -> {
      List<StepId> known = required.stream().filter(prerequisites::containsKey).toList();
      known.forEach(r -> dependents.computeIfAbsent(r, key -> new ArrayList<>()).add(step));
      open.put(step, known.size());
      if (known.isEmpty()) {
        ready.add(step);
      }
    });
    Set<StepId> stuck = new LinkedHashSet<>(prerequisites.keySet());
    while (!ready.isEmpty()) {
      StepId done = ready.remove();
      stuck.remove(done);
      for (StepId next : dependents.getOrDefault(done, List.of())) {
        if (open.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return stuck;
  }
}
