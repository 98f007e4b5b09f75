package dev.roadmapkit.schedule.likelihood;

import dev.roadmapkit.schedule.network.Network;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps as arrows between events, and the reduction of these to one arrow: arrows between the same
 * events run beside each other, arrows through an event with nothing else one after the other. What
 * is left does not depend on the order (J. Valdes, R. E. Tarjan and E. L. Lawler, The Recognition of
 * Series Parallel Digraphs, SIAM Journal on Computing 11, 1982).
 */
final class EventGraph {

  private static final int START = 0;
  private static final int OPEN = -1;

  private final int[] from;
  private final int[] to;
  private final int end;

  /** How many arrows leave and reach each event, and the exclusive or of their numbers. */
  private final int[] outCount;

  private final int[] inCount;
  private final int[] outXor;
  private final int[] inXor;

  private final Map<Long, Integer> arrows = new HashMap<>();
  private final List<Assembly.Operation> operations = new ArrayList<>();

  private EventGraph(int[] from, int[] to, int end) {
    this.from = from;
    this.to = to;
    this.end = end;
    this.outCount = new int[end + 1];
    this.inCount = new int[end + 1];
    this.outXor = new int[end + 1];
    this.inXor = new int[end + 1];
  }

  /**
   * Returns the events of a network of at least one step: the start, the end, and one for each set of
   * prerequisites. Empty where the steps that wait for one step do not all wait for the same steps,
   * as in a series-parallel network they do.
   */
  static Optional<EventGraph> of(Network network) {
    List<List<Integer>> prerequisites = Prerequisites.of(network);
    Map<List<Integer>, Integer> events = new HashMap<>();
    events.put(List.of(), START);
    int[] from = new int[network.size()];
    int[] to = new int[network.size()];
    Arrays.fill(to, OPEN);
    for (int step = 0; step < from.length; step++) {
      int event = events.computeIfAbsent(prerequisites.get(step), key -> events.size());
      from[step] = event;
      for (int before : prerequisites.get(step)) {
        if (to[before] != OPEN && to[before] != event) {
          return Optional.empty();
        }
        to[before] = event;
      }
    }
    int end = events.size();
    Arrays.setAll(to, step -> to[step] == OPEN ? end : to[step]);
    return Optional.of(new EventGraph(from, to, end));
  }

  /** Once: empty if more than one arrow is left. */
  Optional<Assembly> reduce() {
    for (int step = 0; step < from.length; step++) {
      add(step);
    }
    Deque<Integer> passages = new ArrayDeque<>();
    for (int event = 0; event < end; event++) {
      passages.add(event);
    }
    while (!passages.isEmpty()) {
      int event = passages.remove();
      if (inCount[event] == 1 && outCount[event] == 1) {
        int arrow = pass(event);
        passages.add(from[arrow]);
        passages.add(to[arrow]);
      }
    }
    return operations.size() == from.length - 1
        ? Optional.of(new Assembly(operations))
        : Optional.empty();
  }

  private int pass(int event) {
    int first = inXor[event];
    int second = outXor[event];
    remove(first);
    remove(second);
    operations.add(new Assembly.Operation(first, second, false));
    to[first] = to[second];
    add(first);
    return first;
  }

  private void add(int arrow) {
    Integer other = arrows.putIfAbsent(key(arrow), arrow);
    if (other != null) {
      operations.add(new Assembly.Operation(other, arrow, true));
    } else {
      count(arrow, 1);
    }
  }

  private void remove(int arrow) {
    arrows.remove(key(arrow));
    count(arrow, -1);
  }

  private void count(int arrow, int change) {
    outCount[from[arrow]] += change;
    inCount[to[arrow]] += change;
    outXor[from[arrow]] ^= arrow;
    inXor[to[arrow]] ^= arrow;
  }

  private long key(int arrow) {
    return ((long) from[arrow] << Integer.SIZE) | to[arrow];
  }
}
