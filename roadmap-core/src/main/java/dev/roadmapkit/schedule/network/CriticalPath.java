package dev.roadmapkit.schedule.network;

import java.util.Arrays;

/**
 * Earliest and latest times of every step with given lengths: the two passes of the critical path
 * method (Kelley and Walker 1959). Immutable and thread-safe.
 *
 * <p>With a limited number of lanes, steps are taken up in the fixed order of the network. A step
 * starts once its predecessors have ended and fewer than {@code lanes} of the steps before it in the
 * order are still running: its start is the greatest of its predecessors' ends and of the k-th
 * greatest end among all earlier steps. That is a formula of greatest values, k-th greatest values
 * and sums, each of which grows with what goes in; so a longer step never ends anything earlier, and
 * the anomalies of list scheduling (Graham 1969) cannot happen. For the same reason more lanes never
 * end anything later.
 *
 * <p>The step whose end freed the lane counts as one more predecessor in the backward pass: slack is
 * what a step can slip with everything else on the lane it is on.
 */
public final class CriticalPath {

  /** As many lanes as there are steps. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Where there is no step. */
  public static final int NONE = -1;

  private final Network network;
  private final long[] starts;
  private final long[] ends;
  private final long[] latestStarts;
  private final long[] latestEnds;
  private final long[] freeEnds;
  private final int[] binding;
  private final int[] freedBy;
  private final long finish;

  private CriticalPath(Network network, Work work, int lanes, long release) {
    int size = network.size();
    this.network = network;
    this.starts = new long[size];
    this.ends = new long[size];
    this.latestStarts = new long[size];
    this.latestEnds = new long[size];
    this.freeEnds = new long[size];
    this.binding = new int[size];
    this.freedBy = new int[size];
    this.finish = forward(work, lanes, release);
    backward(work);
  }

  /**
   * Plans a network.
   *
   * @param network the steps
   * @param work how long they take, by place
   * @param lanes how many steps run at once, at least 1
   * @param release when the first step may start, in seconds
   * @return all times
   */
  public static CriticalPath of(Network network, Work work, int lanes, long release) {
    return new CriticalPath(network, work, lanes, release);
  }

  /**
   * Returns only when the last step ends, at less cost than all times.
   *
   * @param network the steps
   * @param work how long they take, by place
   * @param lanes how many steps run at once, at least 1
   * @param release when the first step may start, in seconds
   * @param ends room for the end of each step, at least as long as there are steps
   * @return the end of the last step in seconds, exclusive
   */
  public static long finish(Network network, Work work, int lanes, long release, long[] ends) {
    Lanes free = new Lanes(lanes, network.size(), ends);
    long finish = release;
    for (int step = 0; step < network.size(); step++) {
      long start = release;
      for (int edge = network.row(step); edge < network.row(step + 1); edge++) {
        start = Math.max(start, ends[network.predecessor(edge)]);
      }
      int before = free.take(step);
      if (before != NONE) {
        start = Math.max(start, ends[before]);
      }
      ends[step] = work.end(step, start);
      free.keep(step);
      finish = Math.max(finish, ends[step]);
    }
    return finish;
  }

  /**
   * Returns when the last step ends.
   *
   * @return seconds, exclusive; the release if there is no step
   */
  public long finish() {
    return finish;
  }

  /**
   * Returns the earliest start (ES) of a step.
   *
   * @param place the place of the step
   * @return seconds
   */
  public long start(int place) {
    return starts[place];
  }

  /**
   * Returns the earliest end (EF) of a step.
   *
   * @param place the place of the step
   * @return seconds, exclusive
   */
  public long end(int place) {
    return ends[place];
  }

  /**
   * Returns the latest start (LS) of a step that does not move the finish.
   *
   * @param place the place of the step
   * @return seconds
   */
  public long latestStart(int place) {
    return latestStarts[place];
  }

  /**
   * Returns the latest end (LF) of a step that does not move the finish.
   *
   * @param place the place of the step
   * @return seconds, exclusive
   */
  public long latestEnd(int place) {
    return latestEnds[place];
  }

  /**
   * Returns the total slack (LF - EF) of a step: how far its end may slip without moving the finish.
   *
   * @param place the place of the step
   * @return seconds, 0 or more; 0 is critical
   */
  public long slack(int place) {
    return latestEnds[place] - ends[place];
  }

  /**
   * Returns the free slack of a step: how far its end may slip without moving any other step.
   *
   * @param place the place of the step
   * @return seconds, from 0 to the total slack
   */
  public long freeSlack(int place) {
    return freeEnds[place] - ends[place];
  }

  /**
   * Returns the step whose end a step waits for.
   *
   * @param place the place of the step
   * @return the place of the one that ends last, a predecessor rather than the one that freed the
   *     lane where both end together; or {@link #NONE} if it can start at the release
   */
  public int binding(int place) {
    return binding[place];
  }

  /**
   * Returns the step that had the lane before.
   *
   * @param place the place of a step
   * @return the place of the step whose end freed the lane, or {@link #NONE} if a lane was free
   */
  public int freedBy(int place) {
    return freedBy[place];
  }

  private long forward(Work work, int lanes, long release) {
    Lanes free = new Lanes(lanes, network.size(), ends);
    long last = release;
    for (int step = 0; step < starts.length; step++) {
      long start = release;
      int by = NONE;
      for (int edge = network.row(step); edge < network.row(step + 1); edge++) {
        int predecessor = network.predecessor(edge);
        if (ends[predecessor] > start) {
          start = ends[predecessor];
          by = predecessor;
        }
      }
      int before = free.take(step);
      freedBy[step] = before;
      if (before != NONE && ends[before] > start) {
        start = ends[before];
        by = before;
      }
      binding[step] = by;
      starts[step] = start;
      ends[step] = work.end(step, start);
      free.keep(step);
      last = Math.max(last, ends[step]);
    }
    return last;
  }

  private void backward(Work work) {
    Arrays.fill(latestEnds, finish);
    Arrays.fill(freeEnds, finish);
    for (int step = starts.length - 1; step >= 0; step--) {
      long latest = work.latestStart(step, latestEnds[step]);
      latestStarts[step] = latest;
      latestEnds[step] = work.lastWorked(step, latestEnds[step]);
      freeEnds[step] = work.lastWorked(step, freeEnds[step]);
      for (int edge = network.row(step); edge < network.row(step + 1); edge++) {
        holdBack(network.predecessor(edge), latest, starts[step]);
      }
      if (freedBy[step] != NONE) {
        holdBack(freedBy[step], latest, starts[step]);
      }
    }
  }

  private void holdBack(int predecessor, long latest, long start) {
    latestEnds[predecessor] = Math.min(latestEnds[predecessor], latest);
    freeEnds[predecessor] = Math.min(freeEnds[predecessor], start);
  }
}
