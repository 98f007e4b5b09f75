package dev.roadmapkit.schedule.network;

/**
 * The latest end of a step by letting it slip and planning again: with several lanes, a step that
 * slips may change which steps have to make room, so no pass backwards is exact. As a later end of a
 * step never makes anything earlier, the greatest one that is harmless is found by bisection.
 */
final class Slips implements Latest {

  private final Network network;
  private final Work work;
  private final int lanes;
  private final long release;
  private final CriticalPath path;
  private final long[] ends;

  Slips(Network network, Work work, int lanes, long release, CriticalPath path, long[] ends) {
    this.network = network;
    this.work = work;
    this.lanes = lanes;
    this.release = release;
    this.path = path;
    this.ends = ends;
  }

  @Override
  public long end(int step) {
    long low = ends[step];
    long high = path.finish();
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (isHarmless(step, middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return work.lastWorked(step, low);
  }

  /**
   * As no other step moves, one look at each later start is enough: the step may end after it only
   * if it is none of its predecessors and a lane is left with this step unfinished.
   */
  @Override
  public long freeEnd(int step) {
    Lanes before = new Lanes(lanes, network.size(), ends);
    long latest = path.finish();
    for (int later = 0; later < network.size(); later++) {
      before.take(later);
      long start = path.start(later);
      if (later > step
          && start >= ends[step]
          && start < latest
          && (network.requires(later, step) || before.isOneLeft(start))) {
        latest = start;
      }
      before.keep(later);
    }
    return work.lastWorked(step, latest);
  }

  /** One second more tells, unless nothing is done on the step in that second. */
  @Override
  public boolean isCritical(int step) {
    long later = ends[step] + 1;
    return later > path.finish()
        || !isHarmless(step, later)
        || (work.lastWorked(step, later) == ends[step] && end(step) == ends[step]);
  }

  private boolean isHarmless(int step, long end) {
    Work slip = new Slip(work, step, end);
    return CriticalPath.finish(network, slip, lanes, release, new long[ends.length])
        == path.finish();
  }

  /** The same work, but one step ends at a certain time. */
  private record Slip(Work work, int slipped, long slippedEnd) implements Work {

    @Override
    public long end(int step, long start) {
      return step == slipped ? slippedEnd : work.end(step, start);
    }

    @Override
    public long latestStart(int step, long end) {
      return work.latestStart(step, end);
    }

    @Override
    public long lastWorked(int step, long end) {
      return work.lastWorked(step, end);
    }
  }
}
