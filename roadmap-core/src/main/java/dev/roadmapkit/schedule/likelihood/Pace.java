package dev.roadmapkit.schedule.likelihood;

/**
 * What the lengths of one learner's steps have in common. Immutable and thread-safe; build one and
 * reuse it, for it holds tables.
 *
 * <p>A correlated pace is a one-factor Gaussian copula: the normal variable of each step is {@code
 * shared * g + own * e} with one {@code g} for all and an {@code e} of each step's own, so what a
 * range says of one step stays true. Sums over {@code g} use the trapezoidal rule, whose error for a
 * normal density falls off faster than any power of the distance of the nodes.
 */
public final class Pace {

  /** Nodes reach from minus to plus this. */
  private static final int REACH = 4;

  private static final int PER_UNIT = 8;

  private static final double SMOOTH = 2;

  /**
   * How far a learned pace may be from its mean, in standard deviations: 99 in 100 are nearer, and
   * without an end there would be no bounds.
   */
  public static final double LEARNED_REACH = 2.5;

  private static final double BELOW_REACH = Normal.cdf(-LEARNED_REACH);

  /** The node of the middle pace; nodes have numbers from 0 to twice this. */
  static final int MIDDLE = REACH * PER_UNIT;

  private final double shared;
  private final double own;
  private final double logMean;
  private final double logSd;
  private final double[] unitMeans = new double[2 * MIDDLE + 1];
  private final double[] unitVariances = new double[2 * MIDDLE + 1];

  private Pace(double correlation, double logMean, double logSd) {
    this.shared = Math.sqrt(correlation);
    this.own = Math.sqrt(1 - correlation);
    this.logMean = logMean;
    this.logSd = logSd;
    for (int node = 0; node <= 2 * MIDDLE; node++) {
      tabulate(node);
    }
  }

  /**
   * Returns the pace of a learner of whom nothing is known.
   *
   * @param correlation of the normal variables of any two steps, from 0 to 1
   * @return the pace
   */
  public static Pace correlated(double correlation) {
    return new Pace(correlation, 0, 0);
  }

  /**
   * Returns a pace learned from what the learner has done: every length is multiplied by the same
   * lognormal factor, cut off at {@link #LEARNED_REACH}, and beyond that each is of its own.
   *
   * @param logMean the mean of the logarithm of the factor, 0 for as estimated
   * @param logSd the standard deviation of that logarithm, 0 or more
   * @return the pace
   */
  public static Pace learned(double logMean, double logSd) {
    return new Pace(0, logMean, logSd);
  }

  double shared() {
    return shared;
  }

  double own() {
    return own;
  }

  double logMean() {
    return logMean;
  }

  double logSd() {
    return logSd;
  }

  /** The normal distribution between the reaches of a learned pace. */
  static double learnedCdf(double g) {
    double within = (Normal.cdf(g) - BELOW_REACH) / (1 - 2 * BELOW_REACH);
    return Math.max(0, Math.min(1, within));
  }

  /** Tells whether lengths are multiplied by a factor. */
  boolean isLearned() {
    return logMean != 0 || logSd != 0;
  }

  /** The part of each step's normal variable that all share. */
  double shift(int node) {
    return shared * g(node);
  }

  /** The mean of beta-PERT from 0 to 1 at a node. */
  double unitMean(int node) {
    return unitMeans[node];
  }

  /** The variance of beta-PERT from 0 to 1 at a node. */
  double unitVariance(int node) {
    return unitVariances[node];
  }

  /**
   * How far apart the nodes have to be: two standard deviations of the sum at one pace at most, as a
   * sum of normal densities that far apart is smooth to within 2 %, and its cdf to within 0.5 %.
   *
   * @param steps how many equal steps in a row vary as much as the network does
   */
  int stride(double steps) {
    if (shared == 0) {
      return 2 * MIDDLE + 1;
    }
    double stride = SMOOTH * PER_UNIT * own / (shared * Math.sqrt(steps));
    return (int) Math.max(1, Math.min(PER_UNIT, stride));
  }

  /** The weight of a node, up to a factor. */
  static double weight(int node) {
    return Normal.density(g(node));
  }

  private static double g(int node) {
    return (double) (node - MIDDLE) / PER_UNIT;
  }

  private void tabulate(int node) {
    double weights = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i <= 2 * MIDDLE; i++) {
      double share = BetaPert.quantile(shift(node) + own * g(i));
      double weight = weight(i);
      weights += weight;
      sum += weight * share;
      squares += weight * share * share;
    }
    double mean = sum / weights;
    unitMeans[node] = mean;
    unitVariances[node] = Math.max(0, squares / weights - mean * mean);
  }
}
