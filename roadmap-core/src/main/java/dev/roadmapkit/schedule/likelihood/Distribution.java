package dev.roadmapkit.schedule.likelihood;

import java.util.Arrays;

/**
 * The probability distribution of a time in seconds, on cells of one width, even within each cell.
 * Immutable and thread-safe.
 */
public final class Distribution {

  private static final int SAMPLE_CELLS = 4096;

  private final double origin;
  private final double cell;

  /** At the edges of the cells: from 0 to 1, or 1 alone where there is no cell. */
  private final double[] cumulative;

  private Distribution(double origin, double cell, double[] cumulative) {
    this.origin = origin;
    this.cell = cell;
    this.cumulative = cumulative;
  }

  /**
   * Returns the distribution of a time that is known.
   *
   * @param seconds the time
   * @return all probability at that time
   */
  public static Distribution certain(double seconds) {
    return new Distribution(seconds, 0, new double[] {1});
  }

  /** Of masses in the cells between two times; what they miss of 1 is shared out in proportion. */
  static Distribution of(double min, double max, double[] masses) {
    double[] cumulative = new double[masses.length + 1];
    double sum = 0;
    for (int i = 0; i < masses.length; i++) {
      sum += masses[i];
      cumulative[i + 1] = sum;
    }
    for (int i = 0; i < masses.length; i++) {
      cumulative[i] /= sum;
    }
    cumulative[masses.length] = 1;
    return new Distribution(min, (max - min) / masses.length, cumulative);
  }

  /** Of samples, at least one. */
  static Distribution of(double[] samples) {
    double min = Arrays.stream(samples).min().orElseThrow();
    double max = Arrays.stream(samples).max().orElseThrow();
    if (min == max) {
      return certain(min);
    }
    double[] counts = new double[SAMPLE_CELLS];
    double perSecond = SAMPLE_CELLS / (max - min);
    for (double sample : samples) {
      counts[Math.min(SAMPLE_CELLS - 1, (int) ((sample - min) * perSecond))]++;
    }
    return of(min, max, counts);
  }

  /**
   * Returns how likely a time is not exceeded.
   *
   * @param seconds a time
   * @return the probability, 0 to 1
   */
  public double cdf(double seconds) {
    if (seconds < origin) {
      return 0;
    }
    if (seconds >= max()) {
      return 1;
    }
    double at = (seconds - origin) / cell;
    int below = Math.min((int) at, cumulative.length - 2);
    return cumulative[below] + (at - below) * (cumulative[below + 1] - cumulative[below]);
  }

  /**
   * Returns the least time that is not exceeded with a probability.
   *
   * @param probability 0 to 1
   * @return seconds, from {@link #min} to {@link #max}
   */
  public double quantile(double probability) {
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] < probability) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return origin;
    }
    double below = cumulative[low - 1];
    double part = (probability - below) / (cumulative[low] - below);
    return Math.min(max(), origin + (low - 1 + part) * cell);
  }

  /**
   * Returns the mean.
   *
   * @return seconds
   */
  public double mean() {
    double above = 0;
    for (int i = 1; i < cumulative.length; i++) {
      above += 1 - (cumulative[i - 1] + cumulative[i]) / 2;
    }
    return origin + above * cell;
  }

  /**
   * Returns the time before which nothing ends.
   *
   * @return seconds
   */
  public double min() {
    return origin;
  }

  /**
   * Returns the time by which everything has ended.
   *
   * @return seconds
   */
  public double max() {
    return origin + (cumulative.length - 1) * cell;
  }
}
