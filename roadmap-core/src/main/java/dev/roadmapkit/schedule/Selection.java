package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The steps of a roadmap that are planned, and what each of them waits for.
 *
 * <p>A step that waits for one that is not planned waits for what that one waits for.
 *
 * @param steps the steps by their numbers in the network
 * @param network their prerequisites
 */
record Selection(List<Step> steps, Network network) {

  Step step(int place) {
    return steps.get(network.number(place));
  }

  static Selection all(Roadmap roadmap) {
    return new Selection(roadmap.steps(), wholeNetwork(roadmap.steps()));
  }

  boolean requires(int place, int predecessor) {
    for (int edge = network.row(place); edge < network.row(place + 1); edge++) {
      if (network.predecessor(edge) == predecessor) {
        return true;
      }
    }
    return false;
  }

  List<Step> inOrder() {
    List<Step> ordered = new ArrayList<>(steps.size());
    for (int place = 0; place < network.size(); place++) {
      ordered.add(step(place));
    }
    return ordered;
  }

  /**
   * Leaves steps out.
   *
   * @param planned the steps to keep
   * @param running those of them that are begun: they wait for nothing any more and come first
   */
  Selection only(Predicate<Step> planned, Predicate<Step> running) {
    List<Step> kept = new ArrayList<>(steps.size());
    boolean begun = false;
    for (Step step : steps) {
      if (planned.test(step)) {
        kept.add(step);
        begun |= running.test(step);
      }
    }
    if (kept.size() == steps.size() && !begun) {
      return this;
    }
    kept.sort((a, b) -> Boolean.compare(running.test(b), running.test(a)));
    return new Selection(kept, networkOf(kept, running));
  }

  private static Network wholeNetwork(List<Step> steps) {
    int[] rows = new int[steps.size() + 1];
    boolean chain = true;
    for (int number = 0; number < steps.size(); number++) {
      Optional<List<StepId>> required = steps.get(number).requires();
      rows[number + 1] =
          rows[number] + (required.isPresent() ? required.get().size() : Math.min(number, 1));
      chain &= required.isEmpty();
    }
    int[] predecessors = new int[rows[steps.size()]];
    Map<StepId, Integer> numbers = chain ? Map.of() : numbers(steps);
    for (int number = 0; number < steps.size(); number++) {
      int edge = rows[number];
      Optional<List<StepId>> required = steps.get(number).requires();
      if (required.isEmpty() && number > 0) {
        predecessors[edge] = number - 1;
      }
      for (StepId id : required.orElse(List.of())) {
        predecessors[edge++] = numbers.getOrDefault(id, -1);
      }
    }
    return Network.of(rows, predecessors);
  }

  private static Map<StepId, Integer> numbers(List<Step> steps) {
    Map<StepId, Integer> numbers = new HashMap<>(2 * steps.size());
    for (Step step : steps) {
      numbers.put(step.id(), numbers.size());
    }
    return numbers;
  }

  private Network networkOf(List<Step> kept, Predicate<Step> running) {
    Map<StepId, Integer> numbers = numbers(kept);
    List<Set<Integer>> standsFor = new ArrayList<>(steps.size());
    List<Set<Integer>> waitsFor = new ArrayList<>();
    kept.forEach(step -> waitsFor.add(Set.of()));
    for (int place = 0; place < network.size(); place++) {
      Step step = step(place);
      Set<Integer> before = new LinkedHashSet<>();
      for (int edge = network.row(place); edge < network.row(place + 1); edge++) {
        before.addAll(standsFor.get(network.predecessor(edge)));
      }
      Integer number = numbers.get(step.id());
      if (number != null && !running.test(step)) {
        waitsFor.set(number, before);
      }
      standsFor.add(number == null ? before : Set.of(number));
    }
    return networkOf(waitsFor);
  }

  private static Network networkOf(List<Set<Integer>> waitsFor) {
    int[] rows = new int[waitsFor.size() + 1];
    for (int number = 0; number < waitsFor.size(); number++) {
      rows[number + 1] = rows[number] + waitsFor.get(number).size();
    }
    int[] predecessors =
        waitsFor.stream().flatMap(Set::stream).mapToInt(Integer::intValue).toArray();
    return Network.of(rows, predecessors);
  }
}
