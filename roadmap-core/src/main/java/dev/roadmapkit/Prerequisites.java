package dev.roadmapkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

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
   * Puts steps in an order in which each comes after those it requires (Kahn's algorithm). Of the
   * steps that may come next, the first in the given order does; so an order that is right already
   * stays as it is.
   *
   * @param prerequisites every step with those that come before it; unknown ones are ignored
   * @return the steps in order, without those that wait for each other in a circle and those behind
   *     them
   */
  public static List<StepId> order(Map<StepId, List<StepId>> prerequisites) {
    Map<StepId, Integer> places = new HashMap<>();
    for (StepId step : prerequisites.keySet()) {
      places.put(step, places.size());
    }
    Map<StepId, List<StepId>> dependents = dependents(prerequisites);
    Map<StepId, Integer> open = new HashMap<>();
    for (List<StepId> waiting : dependents.values()) {
      for (StepId step : waiting) {
        open.merge(step, 1, Integer::sum);
      }
    }
    PriorityQueue<StepId> ready =
        new PriorityQueue<>(Comparator.comparing(step -> places.getOrDefault(step, 0)));
    for (StepId step : prerequisites.keySet()) {
      if (!open.containsKey(step)) {
        ready.add(step);
      }
    }
    List<StepId> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      StepId step = ready.remove();
      order.add(step);
      for (StepId next : dependents.getOrDefault(step, List.of())) {
        if (open.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return order;
  }

  /**
   * Finds steps that wait for each other.
   *
   * @param prerequisites every step with those that come before it; unknown ones are ignored
   * @return the steps of one circle, each followed by one that it requires and the first one
   *     repeated at the end, or an empty list if there is no circle
   */
  public static List<StepId> circle(Map<StepId, List<StepId>> prerequisites) {
    return circles(prerequisites).stream().findFirst().orElse(List.of());
  }

  /**
   * Finds circles of steps that wait for each other. No two share a step, as mending one may mend
   * the other; every circle there is shares a step with one of these.
   *
   * @param prerequisites every step with those that come before it; unknown ones are ignored
   * @return circles, each as {@link #circle} has it
   */
  public static List<List<StepId>> circles(Map<StepId, List<StepId>> prerequisites) {
    return new CircleSearch(prerequisites).circles();
  }

  private static Map<StepId, List<StepId>> dependents(Map<StepId, List<StepId>> prerequisites) {
    Map<StepId, List<StepId>> dependents = new HashMap<>();
    for (Map.Entry<StepId, List<StepId>> step : prerequisites.entrySet()) {
      for (StepId required : step.getValue()) {
        if (prerequisites.containsKey(required)) {
          dependents.computeIfAbsent(required, key -> new ArrayList<>()).add(step.getKey());
        }
      }
    }
    return dependents;
  }
}
