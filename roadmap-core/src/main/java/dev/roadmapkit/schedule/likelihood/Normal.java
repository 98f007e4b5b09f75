package dev.roadmapkit.schedule.likelihood;

/** The standard normal distribution from a table, to within 2e-6. */
final class Normal {

  /** Where one in ten is above, and one in ten below the opposite. */
  static final double P90 = 1.2815515655446004;

  /** The table reaches from minus to plus this. */
  static final int LIMIT = 8;

  static final int PER_UNIT = 128;

  private static final double[] CDF = table();

  private Normal() {}

  static double cdf(double z) {
    double at = (z + LIMIT) * PER_UNIT;
    if (!(at > 0)) {
      return 0;
    }
    int cell = (int) at;
    return cell >= CDF.length - 1 ? 1 : CDF[cell] + (at - cell) * (CDF[cell + 1] - CDF[cell]);
  }

  /** Up to a constant factor. */
  static double density(double z) {
    return Math.exp(-z * z / 2);
  }

  /** G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11 (4), 2004. */
  private static double series(double z) {
    double sum = z;
    double term = z;
    for (int i = 3; sum + term != sum; i += 2) {
      term *= z * z / i;
      sum += term;
    }
    return 0.5 + sum * density(z) / Math.sqrt(2 * Math.PI);
  }

  private static double[] table() {
    int middle = LIMIT * PER_UNIT;
    double[] table = new double[2 * middle + 1];
    for (int i = 0; i <= middle; i++) {
      double above = Math.min(1, series((double) i / PER_UNIT));
      table[middle + i] = above;
      table[middle - i] = 1 - above;
    }
    return table;
  }
}
