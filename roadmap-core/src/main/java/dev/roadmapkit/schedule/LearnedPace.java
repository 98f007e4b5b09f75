package dev.roadmapkit.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What the finished steps say of a learner's pace: the posterior of the logarithm of the ratio of
 * the time needed to the time stated, which is normal. Immutable and thread-safe.
 *
 * @param mean its mean
 * @param sd its standard deviation, more than 0
 */
record LearnedPace(double mean, double sd) {

  /**
   * A finished step.
   *
   * @param actual the time it took
   * @param estimate the bounds of the time that was planned, in the same unit
   */
  record Observation(double actual, Bounds estimate) {

    /** From a middle value to the one that nine in ten do not exceed, in standard deviations. */
    private static final double P90 = 1.2816;

    /** Even a step whose length is stated as exact does not take exactly that. */
    private static final double LEAST_SD = 0.1;

    double logRatio() {
      return Math.log(actual) - (Math.log(min()) + Math.log(max())) / 2;
    }

    /** How far steps of one pace scatter, with the bounds read as P10 and P90. */
    double sd() {
      return Math.max(LEAST_SD, Math.log(max() / min()) / (2 * P90));
    }

    private double min() {
      return Math.max(1, (double) estimate.min());
    }

    private double max() {
      return Math.max(1, (double) estimate.max());
    }
  }

  /** A normal prior and normal observations of known variances: precisions add up. */
  static LearnedPace of(PacePrior prior, Collection<Observation> observations) {
    double precision = 1 / (prior.sd() * prior.sd());
    double weighted = Math.log(prior.median()) * precision;
    for (Observation observation : observations) {
      double weight = 1 / (observation.sd() * observation.sd());
      precision += weight;
      weighted += weight * observation.logRatio();
    }
    return new LearnedPace(weighted / precision, Math.sqrt(1 / precision));
  }

  /** The median pace. */
  Pace pace() {
    return pace(mean, RoundingMode.HALF_UP);
  }

  /** A length at the fastest pace and at the slowest. */
  Bounds of(Bounds length) {
    Bounds fast = Scale.ONE.dividedBy(pace(Bound.MIN).factor()).of(length);
    Bounds slow = Scale.ONE.dividedBy(pace(Bound.MAX).factor()).of(length);
    return new Bounds(fast.min(), slow.max());
  }

  /** The fastest pace for the shortest plan, the slowest for the longest. */
  Pace pace(Bound bound) {
    double reach = dev.roadmapkit.schedule.likelihood.Pace.LEARNED_REACH * sd;
    return bound == Bound.MIN
        ? pace(mean - reach, RoundingMode.CEILING)
        : pace(mean + reach, RoundingMode.FLOOR);
  }

  private static Pace pace(double logRatio, RoundingMode rounding) {
    double factor = Math.max(0.01, Math.min(100, Math.exp(-logRatio)));
    return new Pace(BigDecimal.valueOf(factor).setScale(4, rounding));
  }

  dev.roadmapkit.schedule.likelihood.Pace spread() {
    return dev.roadmapkit.schedule.likelihood.Pace.learned(mean, sd);
  }
}
