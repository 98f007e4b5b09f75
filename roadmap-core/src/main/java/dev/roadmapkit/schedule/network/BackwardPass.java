package dev.roadmapkit.schedule.network;

import java.util.Arrays;

/**
 * The latest ends of all steps by one pass from the last to the first (Kelley and Walker 1959). Exact
 * where each start is the greatest of certain ends, as it is for one lane and for lanes without end.
 */
final class BackwardPass implements Latest {

  private final CriticalPath path;
  private final long[] ends;
  private final long[] freeEnds;

  BackwardPass(Network network, Work work, CriticalPath path) {
    int size = network.size();
    this.path = path;
    this.ends = new long[size];
    this.freeEnds = new long[size];
    Arrays.fill(ends, path.finish());
    Arrays.fill(freeEnds, path.finish());
    for (int step = size - 1; step >= 0; step--) {
      long latest = work.latestStart(step, ends[step]);
      ends[step] = work.lastWorked(step, ends[step]);
      freeEnds[step] = work.lastWorked(step, freeEnds[step]);
      for (int edge = network.row(step); edge < network.row(step + 1); edge++) {
        holdBack(network.predecessor(edge), latest, path.start(step));
      }
      if (path.freedBy(step) != CriticalPath.NONE) {
        holdBack(path.freedBy(step), latest, path.start(step));
      }
    }
  }

  @Override
  public long end(int step) {
    return ends[step];
  }

  @Override
  public long freeEnd(int step) {
    return freeEnds[step];
  }

  @Override
  public boolean isCritical(int step) {
    return ends[step] == path.end(step);
  }

  private void holdBack(int predecessor, long latest, long start) {
    ends[predecessor] = Math.min(ends[predecessor], latest);
    freeEnds[predecessor] = Math.min(freeEnds[predecessor], start);
  }
}
