package dev.roadmapkit.schedule.likelihood;

/**
 * What a range of lengths says about the lengths between and beyond. Immutable and thread-safe.
 *
 * <p>A shape gives each step a location and a scale, and with these turns a standard normal variable
 * into a length.
 */
public enum Shape {
  /** Nothing outside the range; beta-PERT with the mode in the middle. */
  LIMITS {
    @Override
    double reach() {
      return Normal.LIMIT;
    }

    @Override
    double location(long min, long max) {
      return min;
    }

    @Override
    double scale(long min, long max) {
      return (double) max - min;
    }

    @Override
    double length(double location, double scale, double z) {
      return location + scale * BetaPert.quantile(z);
    }

    @Override
    void zs(double location, double scale, double first, double distance, double[] zs) {
      double share = (first - location) / scale;
      double step = distance / scale;
      for (int i = 0; i < zs.length; i++) {
        zs[i] = BetaPert.z(share + i * step);
      }
    }

    @Override
    double mean(double location, double scale, Pace pace, int node) {
      return location + scale * pace.unitMean(node);
    }

    @Override
    double variance(double scale, double mean, Pace pace, int node) {
      return scale * scale * pace.unitVariance(node);
    }
  },

  /**
   * One in ten is shorter, one in ten longer; lognormal. A minimum below a twentieth of the maximum
   * counts as a twentieth: a lognormal length is never 0, and its tail would be without end.
   */
  P10_P90 {
    @Override
    double reach() {
      return 4.5;
    }

    @Override
    double location(long min, long max) {
      return max == 0 ? Double.NEGATIVE_INFINITY : (Math.log((double) max) + logMin(min, max)) / 2;
    }

    @Override
    double scale(long min, long max) {
      return max == 0 ? 0 : (Math.log((double) max) - logMin(min, max)) / (2 * Normal.P90);
    }

    @Override
    double length(double location, double scale, double z) {
      return Math.exp(location + scale * z);
    }

    @Override
    void zs(double location, double scale, double first, double distance, double[] zs) {
      for (int i = 0; i < zs.length; i++) {
        double length = first + i * distance;
        zs[i] = length > 0 ? (Math.log(length) - location) / scale : -Normal.LIMIT;
      }
    }

    @Override
    double mean(double location, double scale, Pace pace, int node) {
      double own = scale * pace.own();
      return Math.exp(location + scale * pace.shift(node) + own * own / 2);
    }

    @Override
    double variance(double scale, double mean, Pace pace, int node) {
      double own = scale * pace.own();
      return mean * mean * Math.expm1(own * own);
    }

    private double logMin(long min, long max) {
      return Math.log(Math.max((double) min, max / LEAST_PART));
    }
  };

  private static final double LEAST_PART = 20;

  abstract double location(long min, long max);

  /** How many standard deviations from the middle lengths are followed. */
  abstract double reach();

  /** 0 for a range of one length. */
  abstract double scale(long min, long max);

  abstract double length(double location, double scale, double z);

  /** The inverse of {@link #length}, at equal distances from a first length; the scale is not 0. */
  abstract void zs(double location, double scale, double first, double distance, double[] zs);

  /** The mean length at one node of the shared pace. */
  abstract double mean(double location, double scale, Pace pace, int node);

  /** The variance of the length at one node of the shared pace, where it has the mean given. */
  abstract double variance(double scale, double mean, Pace pace, int node);
}
