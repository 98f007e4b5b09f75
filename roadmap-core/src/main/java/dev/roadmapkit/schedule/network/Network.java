package dev.roadmapkit.schedule.network;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Steps and what each of them waits for. Immutable and thread-safe.
 *
 * <p>A step has a number, its position in the list it came from, and a place in the fixed order of
 * work. In that order each step comes after its predecessors; of those that may come next, the one
 * with the least number does, so that a list that is in order already stays as it is. All methods
 * speak of places. Edges are stored as compressed sparse rows.
 */
public final class Network {

  private final int[] numbers;
  private final int[] rows;
  private final int[] predecessors;

  private Network(int[] numbers, int[] rows, int[] predecessors) {
    this.numbers = numbers;
    this.rows = rows;
    this.predecessors = predecessors;
  }

  /**
   * Returns a network.
   *
   * @param rows where the predecessors of each step begin in {@code predecessors}, and at last where
   *     they all end: one entry more than there are steps; not copied
   * @param predecessors the numbers of the predecessors, step by step; not copied
   * @return the network
   * @throws IllegalArgumentException if steps wait for each other in a circle
   */
  public static Network of(int[] rows, int[] predecessors) {
    int size = rows.length - 1;
    for (int step = 0; step < size; step++) {
      for (int edge = rows[step]; edge < rows[step + 1]; edge++) {
        if (predecessors[edge] >= step) {
          return ordered(rows, predecessors);
        }
      }
    }
    int[] numbers = new int[size];
    Arrays.setAll(numbers, i -> i);
    return new Network(numbers, rows, predecessors);
  }

  /**
   * Returns how many steps there are.
   *
   * @return the number of steps
   */
  public int size() {
    return numbers.length;
  }

  /**
   * Returns where the predecessors of a step begin.
   *
   * @param place the place of a step, or {@link #size()} for the end of all
   * @return the first index for {@link #predecessor}; the last one, exclusive, is that of the next
   *     place
   */
  public int row(int place) {
    return rows[place];
  }

  /**
   * Returns one predecessor.
   *
   * @param edge an index from {@link #row}
   * @return the place of the predecessor
   */
  public int predecessor(int edge) {
    return predecessors[edge];
  }

  /**
   * Returns the position of a step in the list it came from.
   *
   * @param place the place of the step
   * @return its number
   */
  public int number(int place) {
    return numbers[place];
  }

  /**
   * Tells whether a step waits for another.
   *
   * @param place the place of the step
   * @param other the place of the other
   * @return true if the other is one of its predecessors
   */
  public boolean requires(int place, int other) {
    for (int edge = rows[place]; edge < rows[place + 1]; edge++) {
      if (predecessors[edge] == other) {
        return true;
      }
    }
    return false;
  }

  /** Kahn's algorithm, by least number first. */
  private static Network ordered(int[] rows, int[] predecessors) {
    int size = rows.length - 1;
    int[] followerRows = followerRows(size, predecessors);
    int[] followers = followers(rows, predecessors, followerRows);
    int[] open = new int[size];
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int step = 0; step < size; step++) {
      open[step] = rows[step + 1] - rows[step];
      if (open[step] == 0) {
        ready.add(step);
      }
    }
    int[] numbers = new int[size];
    int placed = 0;
    while (!ready.isEmpty()) {
      int step = ready.remove();
      numbers[placed++] = step;
      for (int i = followerRows[step]; i < followerRows[step + 1]; i++) {
        if (--open[followers[i]] == 0) {
          ready.add(followers[i]);
        }
      }
    }
    if (placed < size) {
      throw new IllegalArgumentException("steps wait for each other in a circle");
    }
    return renumbered(numbers, rows, predecessors);
  }

  private static Network renumbered(int[] numbers, int[] rows, int[] predecessors) {
    int size = numbers.length;
    int[] places = new int[size];
    for (int place = 0; place < size; place++) {
      places[numbers[place]] = place;
    }
    int[] newRows = new int[size + 1];
    int[] newPredecessors = new int[predecessors.length];
    int at = 0;
    for (int place = 0; place < size; place++) {
      newRows[place] = at;
      for (int edge = rows[numbers[place]]; edge < rows[numbers[place] + 1]; edge++) {
        newPredecessors[at++] = places[predecessors[edge]];
      }
    }
    newRows[size] = at;
    return new Network(numbers, newRows, newPredecessors);
  }

  private static int[] followerRows(int size, int[] predecessors) {
    int[] rows = new int[size + 1];
    for (int predecessor : predecessors) {
      rows[predecessor + 1]++;
    }
    for (int step = 0; step < size; step++) {
      rows[step + 1] += rows[step];
    }
    return rows;
  }

  private static int[] followers(int[] rows, int[] predecessors, int[] followerRows) {
    int[] next = followerRows.clone();
    int[] followers = new int[predecessors.length];
    for (int step = 0; step < rows.length - 1; step++) {
      for (int edge = rows[step]; edge < rows[step + 1]; edge++) {
        followers[next[predecessors[edge]]++] = step;
      }
    }
    return followers;
  }
}
