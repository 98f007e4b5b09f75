package dev.roadmapkit.schedule.likelihood;

import dev.roadmapkit.schedule.network.Network;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What each step waits for, without repetition and without what follows from the rest. */
final class Prerequisites {

  /** Ancestors are kept as a bit for each pair of steps up to this size: half a megabyte. */
  private static final int MOST_STEPS = 2_048;

  private Prerequisites() {}

  /** By place, in ascending order; in a larger network, with what follows from the rest. */
  static List<List<Integer>> of(Network network) {
    List<BitSet> ancestors = new ArrayList<>();
    List<List<Integer>> result = new ArrayList<>(network.size());
    for (int step = 0; step < network.size(); step++) {
      BitSet direct = new BitSet();
      BitSet indirect = new BitSet();
      for (int edge = network.row(step); edge < network.row(step + 1); edge++) {
        direct.set(network.predecessor(edge));
        if (network.size() <= MOST_STEPS) {
          indirect.or(ancestors.get(network.predecessor(edge)));
        }
      }
      direct.andNot(indirect);
      result.add(direct.stream().boxed().toList());
      if (network.size() <= MOST_STEPS) {
        indirect.or(direct);
        ancestors.add(indirect);
      }
    }
    return result;
  }
}
