package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The order in which one learner takes the steps: as listed, prerequisites first. */
final class StepOrder {

  private StepOrder() {}

  /** Kahn's algorithm; of the steps that may come next, the first in the list does. */
  static List<Step> of(Roadmap roadmap) {
    List<Step> steps = roadmap.steps();
    Map<StepId, List<Integer>> dependents = new HashMap<>();
    int[] open = new int[steps.size()];
    List<List<StepId>> prerequisites = List.copyOf(roadmap.prerequisites().values());
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < open.length; i++) {
      for (StepId required : prerequisites.get(i)) {
        dependents.computeIfAbsent(required, id -> new ArrayList<>()).add(i);
      }
      open[i] = prerequisites.get(i).size();
      if (open[i] == 0) {
        ready.add(i);
      }
    }
    List<Step> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      Step step = steps.get(ready.remove());
      order.add(step);
      for (int next : dependents.getOrDefault(step.id(), List.of())) {
        if (--open[next] == 0) {
          ready.add(next);
        }
      }
    }
    return order;
  }
}
