package dev.roadmapkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for circles of prerequisites, depth first. Each prerequisite is looked at once, however many
 * circles there are. One use, one thread.
 */
final class CircleSearch {

  private final Map<StepId, List<StepId>> prerequisites;
  private final Deque<StepId> path = new ArrayDeque<>();
  /** What is still to be looked at of each step of the path. */
  private final Map<StepId, Iterator<StepId>> open = new HashMap<>();

  private final Set<StepId> done = new HashSet<>();
  private final List<List<StepId>> circles = new ArrayList<>();

  CircleSearch(Map<StepId, List<StepId>> prerequisites) {
    this.prerequisites = prerequisites;
  }

  List<List<StepId>> circles() {
    prerequisites.keySet().forEach(this::searchFrom);
    return circles;
  }

  private void searchFrom(StepId start) {
    enter(start);
    while (!path.isEmpty()) {
      Iterator<StepId> rest = open.getOrDefault(path.peek(), Collections.emptyIterator());
      if (rest.hasNext()) {
        follow(rest.next());
      } else {
        leave();
      }
    }
  }

  private void follow(StepId next) {
    if (open.containsKey(next)) {
      circles.add(cut(next));
    } else {
      enter(next);
    }
  }

  private void enter(StepId step) {
    List<StepId> required = prerequisites.get(step);
    if (required != null && !done.contains(step)) {
      path.push(step);
      open.put(step, required.iterator());
    }
  }

  private StepId leave() {
    StepId step = path.pop();
    open.remove(step);
    done.add(step);
    return step;
  }

  /** Takes the end of the path, which closes a circle, off it. */
  private List<StepId> cut(StepId first) {
    List<StepId> circle = new ArrayList<>(List.of(first));
    do {
      circle.add(leave());
    } while (!first.equals(circle.get(circle.size() - 1)));
    Collections.reverse(circle);
    return List.copyOf(circle);
  }
}
