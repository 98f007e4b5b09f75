package dev.roadmapkit.schedule.network;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Which step frees the lane that a step takes. One use, one thread. */
final class Lanes {

  private final int lanes;
  private final long[] ends;

  /** The last step of each lane, the one that ends first at the head; not needed for one lane. */
  private final @Nullable PriorityQueue<Integer> running;

  Lanes(int lanes, int steps, long[] ends) {
    this.lanes = lanes;
    this.ends = ends;
    this.running = lanes == 1 || lanes >= steps
        ? null
        : new PriorityQueue<>(
            lanes,
            Comparator.<Integer>comparingLong(step -> ends[step]).thenComparing(step -> step));
  }

  /** The step that had the lane before, or {@link CriticalPath#NONE} if a lane is free. */
  int take(int step) {
    if (step < lanes) {
      return CriticalPath.NONE;
    }
    return running == null ? step - 1 : running.remove();
  }

  void keep(int step) {
    if (running != null) {
      running.add(step);
    }
  }

  /** Whether the step that was just taken has the only lane that is free at a moment. */
  boolean isOneLeft(long moment) {
    if (running == null || running.size() != lanes - 1) {
      return false;
    }
    Integer first = running.peek();
    return first != null && ends[first] > moment;
  }
}
