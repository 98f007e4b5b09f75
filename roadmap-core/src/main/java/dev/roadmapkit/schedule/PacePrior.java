package dev.roadmapkit.schedule;

import java.util.Collection;

/**
 * What is known of a learner's pace before the first step is finished: the ratio of the time that
 * learners need to the time that the content states, as a lognormal distribution. Immutable and
 * thread-safe.
 *
 * <p>People are late on median, so a platform should {@link #learn} its prior from its own learners
 * rather than assume that they are not.
 *
 * @param median the ratio that half of all learners exceed, from 0.1 to 10; 1.15 is 15 % slower than
 *     the content says
 * @param sd the standard deviation of the natural logarithm of the ratio, from 0.01 to 3
 */
public record PacePrior(double median, double sd) {

  private static final double LEAST_SD = 0.01;
  private static final double GREATEST_SD = 3;

  /**
   * A median of 1, for nothing else is known, and a standard deviation of 0.3: two in three learners
   * need between three quarters and four thirds of the stated time.
   */
  public static final PacePrior DEFAULT = new PacePrior(1, 0.3);

  /**
   * Checks the numbers.
   *
   * @param median the ratio that half of all learners exceed, from 0.1 to 10
   * @param sd the standard deviation of the natural logarithm of the ratio, from 0.01 to 3
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PacePrior {
    if (!(median >= 0.1 && median <= 10)) {
      throw new IllegalArgumentException("the median ratio " + median
          + " is not from 0.1 to 10; 1 is the time that the content states");
    }
    if (!(sd >= LEAST_SD && sd <= GREATEST_SD)) {
      throw new IllegalArgumentException("the standard deviation " + sd
          + " is not from 0.01 to 3; 0.3 is usual for the logarithm of a ratio");
    }
  }

  /**
   * Returns the prior that past learners show.
   *
   * @param ratios of each past learner, the time that all finished steps took together divided by the
   *     time that the content states for them, more than 0; at least two learners, better thirty
   * @return the geometric mean and the sample standard deviation of the logarithms, the latter moved
   *     into its range
   * @throws IllegalArgumentException if there are fewer than two ratios, one is not more than 0, or
   *     their geometric mean is not from 0.1 to 10
   */
  public static PacePrior learn(Collection<Double> ratios) {
    if (ratios.size() < 2) {
      throw new IllegalArgumentException(ratios.size()
          + " past learners do not show how learners differ: give the ratios of at least two");
    }
    double sum = 0;
    for (double ratio : ratios) {
      if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("the ratio " + ratio
            + " is not more than 0; 1 is a learner who took as long as the content states");
      }
      sum += Math.log(ratio);
    }
    double mean = sum / ratios.size();
    double squares =
        ratios.stream().mapToDouble(r -> Math.pow(Math.log(r) - mean, 2)).sum();
    double sd = Math.sqrt(squares / (ratios.size() - 1));
    return new PacePrior(Math.exp(mean), Math.max(LEAST_SD, Math.min(GREATEST_SD, sd)));
  }
}
