package dev.roadmapkit.schedule.network;

import org.jspecify.annotations.Nullable;

/**
 * Earliest and latest times of every step with given lengths: the critical path method (Kelley and
 * Walker 1959). Immutable and thread-safe.
 *
 * <p>With a limited number of lanes, steps are taken up in the fixed order of the network. A step
 * starts once its predecessors have ended and fewer than {@code lanes} of the steps before it in the
 * order are still running: its start is the greatest of its predecessors' ends and of the k-th
 * greatest end among all earlier steps. That is a formula of greatest values, k-th greatest values
 * and sums, each of which grows with what goes in; so a longer step never ends anything earlier, and
 * the anomalies of list scheduling (Graham 1969) cannot happen. For the same reason more lanes never
 * end anything later.
 *
 * <p>Latest times and slack follow the same rule: a step may end as late as the finish stays where it
 * is when all others are taken up anew. They are found when asked for: with one lane or lanes for all
 * by one linear pass backwards for all steps, with a number between by linear passes forwards for
 * each step and question, about as many as its time has binary digits.
 */
public final class CriticalPath {

  /** As many lanes as there are steps. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Where there is no step. */
  public static final int NONE = -1;

  private final Network network;
  private final Work work;
  private final int lanes;
  private final long release;
  private final long[] starts;
  private final long[] ends;
  private final int[] binding;
  private final int[] freedBy;
  private final long finish;

  /** Made when first asked for; threads that do so at once make equal ones. */
  private @Nullable Latest latest;

  private CriticalPath(Network network, Work work, int lanes, long release) {
    int size = network.size();
    this.network = network;
    this.work = work;
    this.lanes = lanes;
    this.release = release;
    this.starts = new long[size];
    this.ends = new long[size];
    this.binding = new int[size];
    this.freedBy = new int[size];
    this.finish = forward();
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
    return work.latestStart(place, latestEnd(place));
  }

  /**
   * Returns the latest end (LF) of a step that does not move the finish.
   *
   * @param place the place of the step
   * @return seconds, exclusive
   */
  public long latestEnd(int place) {
    return latest().end(place);
  }

  /**
   * Returns the total slack (LF - EF) of a step: how far its end may slip without moving the finish.
   *
   * @param place the place of the step
   * @return seconds, 0 or more; 0 is critical
   */
  public long slack(int place) {
    return latestEnd(place) - ends[place];
  }

  /**
   * Tells whether a step has no total slack; with several lanes this costs less than to ask how much.
   *
   * @param place the place of the step
   * @return true if the finish moves with its end
   */
  public boolean isCritical(int place) {
    return latest().isCritical(place);
  }

  /**
   * Returns the free slack of a step: how far its end may slip without moving the
   * start of any other step.
   *
   * @param place the place of the step
   * @return seconds, from 0 to the total slack
   */
  public long freeSlack(int place) {
    return latest().freeEnd(place) - ends[place];
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

  private long forward() {
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

  private Latest latest() {
    Latest known = latest;
    if (known == null) {
      known = lanes == 1 || lanes >= network.size()
          ? new BackwardPass(network, work, this)
          : new Slips(network, work, lanes, release, this, ends);
      latest = known;
    }
    return known;
  }
}
