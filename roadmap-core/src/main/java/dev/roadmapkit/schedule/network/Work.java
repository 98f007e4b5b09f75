package dev.roadmapkit.schedule.network;

/**
 * How long each step takes, depending on when it starts. A later start never gives an earlier end.
 */
public interface Work {

  /**
   * Returns when a step ends.
   *
   * @param step the place of the step
   * @param start when it starts, in seconds
   * @return the end in seconds, exclusive, not before {@code start}
   */
  long end(int step, long start);

  /**
   * Returns the latest start with which a step ends in time.
   *
   * @param step the place of the step
   * @param end when it has to end, in seconds, exclusive
   * @return the start in seconds
   */
  long latestStart(int step, long end);

  /**
   * Returns the first moment up to which a step can be drawn out without working any longer.
   *
   * @param step the place of the step
   * @param end a moment at which it may end, in seconds, exclusive
   * @return {@code end}, or earlier if nothing is done on the step just before it
   */
  long lastWorked(int step, long end);

  /**
   * Returns work that takes the same time whenever it starts.
   *
   * @param seconds the length of each step, 0 or more; not copied
   * @return the work
   */
  static Work of(long[] seconds) {
    return new FixedWork(seconds);
  }
}
