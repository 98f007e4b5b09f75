package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The steps of a roadmap that are planned, and what each of them waits for.
 *
 * <p>A step that waits for one that is not planned waits for what that one waits for.
 *
 */
final class Selection {

  /** The steps of the whole roadmap. */
  private final List<Step> steps;
  /** Their indexes in the roadmap, by their numbers in the network. */
  private final int[] indexes;

  private final Network network;

  private Selection(List<Step> steps, int[] indexes, Network network) {
    this.steps = steps;
    this.indexes = indexes;
    this.network = network;
  }

  static Selection all(Roadmap roadmap) {
    int[] indexes = new int[roadmap.steps().size()];
    Arrays.setAll(indexes, i -> i);
    return new Selection(roadmap.steps(), indexes, wholeNetwork(roadmap.steps()));
  }

  /** What the steps wait for. */
  Network network() {
    return network;
  }

  Step step(int place) {
    return steps.get(index(place));
  }

  /** The index of a step in the roadmap. */
  int index(int place) {
    return indexes[network.number(place)];
  }

  boolean requires(int place, int predecessor) {
    return network.requires(place, predecessor);
  }

  /**
   * Leaves steps out.
   *
   * @param planned the steps to keep
   * @param running those of them that are begun: they wait for nothing any more and come first
   */
  Selection only(Predicate<Step> planned, Predicate<Step> running) {
    int[] kept = new int[steps.size()];
    int size = 0;
    boolean begun = false;
    for (int index = 0; index < kept.length; index++) {
      if (planned.test(steps.get(index))) {
        kept[size++] = index;
        begun |= running.test(steps.get(index));
      }
    }
    if (size == kept.length && !begun) {
      return this;
    }
    int[] ordered = runningFirst(Arrays.copyOf(kept, size), running);
    List<Step> chosen = Arrays.stream(ordered).mapToObj(steps::get).toList();
    return new Selection(steps, ordered, networkOf(chosen, running));
  }

  private int[] runningFirst(int[] kept, Predicate<Step> running) {
    return IntStream.concat(
            Arrays.stream(kept).filter(index -> running.test(steps.get(index))),
            Arrays.stream(kept).filter(index -> !running.test(steps.get(index))))
        .toArray();
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
