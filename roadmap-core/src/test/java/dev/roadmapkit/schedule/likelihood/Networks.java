package dev.roadmapkit.schedule.likelihood;

import dev.roadmapkit.schedule.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks for tests. */
final class Networks {

  static final long DAY = 86_400;
  static final long WEEK = 7 * DAY;

  private Networks() {}

  /** A network with the prerequisites of each step given. */
  static Network of(List<List<Integer>> prerequisites) {
    int[] rows = new int[prerequisites.size() + 1];
    List<Integer> all = new ArrayList<>();
    for (int step = 0; step < prerequisites.size(); step++) {
      all.addAll(prerequisites.get(step));
      rows[step + 1] = all.size();
    }
    return Network.of(rows, all.stream().mapToInt(i -> i).toArray());
  }

  static Network free(int size) {
    return Network.of(new int[size + 1], new int[0]);
  }

  /** Parts one after the other or beside each other, of such parts, down to one step. */
  static Network seriesParallel(int size, Random random) {
    List<List<Integer>> prerequisites = new ArrayList<>();
    part(size, List.of(), prerequisites, random);
    return of(prerequisites);
  }

  /** Adds a part that waits for steps, and returns its last steps. */
  private static List<Integer> part(
      int size, List<Integer> before, List<List<Integer>> prerequisites, Random random) {
    if (size == 1) {
      prerequisites.add(before);
      return List.of(prerequisites.size() - 1);
    }
    int first = 1 + random.nextInt(size - 1);
    if (random.nextBoolean()) {
      List<Integer> middle = part(first, before, prerequisites, random);
      return part(size - first, middle, prerequisites, random);
    }
    List<Integer> last = new ArrayList<>(part(first, before, prerequisites, random));
    last.addAll(part(size - first, before, prerequisites, random));
    return last;
  }
}
