package dev.roadmapkit.schedule.likelihood;

/**
 * Beta-PERT with the mode in the middle and weight 4 on it (Malcolm, Roseboom, Clark and Fazar 1959),
 * from 0 to 1, which is Beta(3, 3): its quantile as a function of the standard normal variable with
 * the same probability, and the other way round.
 */
final class BetaPert {

  private static final int CELLS = 1024;

  /** As many as a double has binary digits. */
  private static final int HALVINGS = 53;

  private static final double[] QUANTILE = quantiles();
  private static final double[] Z = zs();

  private BetaPert() {}

  /** The share of the range that is as likely not exceeded as {@code z} is. */
  static double quantile(double z) {
    double at = (z + Normal.LIMIT) * Normal.PER_UNIT;
    if (!(at > 0)) {
      return 0;
    }
    int cell = (int) at;
    return cell >= QUANTILE.length - 1
        ? 1
        : QUANTILE[cell] + (at - cell) * (QUANTILE[cell + 1] - QUANTILE[cell]);
  }

  /** The inverse of {@link #quantile}. */
  static double z(double share) {
    double at = share * CELLS;
    if (!(at > 0)) {
      return -Normal.LIMIT;
    }
    int cell = (int) at;
    return cell >= CELLS ? Normal.LIMIT : Z[cell] + (at - cell) * (Z[cell + 1] - Z[cell]);
  }

  private static double cdf(double share) {
    return share * share * share * (10 + share * (6 * share - 15));
  }

  private static double[] quantiles() {
    int middle = Normal.LIMIT * Normal.PER_UNIT;
    double[] table = new double[2 * middle + 1];
    for (int i = 1; i <= middle; i++) {
      table[i] = inverse(Normal.cdf((double) i / Normal.PER_UNIT - Normal.LIMIT));
      table[2 * middle - i] = 1 - table[i];
    }
    table[2 * middle] = 1;
    return table;
  }

  private static double inverse(double probability) {
    double low = 0;
    double high = 0.5;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (cdf(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double[] zs() {
    double[] table = new double[CELLS + 1];
    table[0] = -Normal.LIMIT;
    table[CELLS] = Normal.LIMIT;
    int below = 0;
    for (int i = 1; i < CELLS / 2; i++) {
      double share = (double) i / CELLS;
      while (QUANTILE[below + 1] < share) {
        below++;
      }
      double part = (share - QUANTILE[below]) / (QUANTILE[below + 1] - QUANTILE[below]);
      table[i] = (below + part) / Normal.PER_UNIT - Normal.LIMIT;
      table[CELLS - i] = -table[i];
    }
    return table;
  }
}
