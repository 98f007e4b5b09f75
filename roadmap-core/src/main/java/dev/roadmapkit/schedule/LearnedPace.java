package dev.roadmapkit.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What the finished steps say of a learner's pace: the posterior of the logarithm of the ratio of
 * the time needed to the time stated, which is normal. Immutable and thread-safe.
 *
 * <p>How much a step says depends on how far steps of one pace scatter, and that on how ranges are
 * read: a step within limits says more. So there is a posterior for each reading; bounds hold both.
 *
 * @param limits what they say if ranges are limits
 * @param p10P90 what they say if ranges are read as P10 and P90, the more careful of the two
 */
record LearnedPace(Posterior limits, Posterior p10P90) {

  /**
   * A normal distribution.
   *
   * @param mean its mean
   * @param sd its standard deviation, more than 0
   */
  record Posterior(double mean, double sd) {

    double at(double deviations) {
      return mean + deviations * sd;
    }
  }

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

    /** Marks tell whole days, and nobody is as even as an exact length. */
    private static final double LEAST_SD_WITHIN_LIMITS = 0.02;

    /** Of beta-PERT with the mode in the middle, as a part of its range. */
    private static final double SD_OF_LIMITS = 1 / Math.sqrt(28);

    double logRatio() {
      return Math.log(actual) - (Math.log(min()) + Math.log(max())) / 2;
    }

    /** How far steps of one pace scatter, by the reading of the bounds. */
    double sd(Reading reading) {
      return switch (reading) {
        case LIMITS ->
          Math.max(LEAST_SD_WITHIN_LIMITS, SD_OF_LIMITS * 2 * (max() - min()) / (max() + min()));
        case P10_P90 -> Math.max(LEAST_SD, Math.log(max() / min()) / (2 * P90));
      };
    }

    private double min() {
      return Math.max(1, (double) estimate.min());
    }

    private double max() {
      return Math.max(1, (double) estimate.max());
    }
  }

  static LearnedPace of(PacePrior prior, Collection<Observation> observations) {
    return new LearnedPace(
        posterior(prior, observations, Reading.LIMITS),
        posterior(prior, observations, Reading.P10_P90));
  }

  /** A normal prior and normal observations of known variances: precisions add up. */
  private static Posterior posterior(
      PacePrior prior, Collection<Observation> observations, Reading reading) {
    double precision = 1 / (prior.sd() * prior.sd());
    double weighted = Math.log(prior.median()) * precision;
    for (Observation observation : observations) {
      double sd = observation.sd(reading);
      precision += 1 / (sd * sd);
      weighted += observation.logRatio() / (sd * sd);
    }
    return new Posterior(weighted / precision, Math.sqrt(1 / precision));
  }

  Posterior of(Reading reading) {
    return reading == Reading.LIMITS ? limits : p10P90;
  }

  /** The median pace. */
  Pace pace() {
    return pace(p10P90.mean(), RoundingMode.HALF_UP);
  }

  /** A length at the fastest pace and at the slowest. */
  Bounds of(Bounds length) {
    Bounds fast = Scale.ONE.dividedBy(pace(Bound.MIN).factor()).of(length);
    Bounds slow = Scale.ONE.dividedBy(pace(Bound.MAX).factor()).of(length);
    return new Bounds(fast.min(), slow.max());
  }

  /** The fastest pace for the shortest plan, the slowest for the longest. */
  Pace pace(Bound bound) {
    double reach = dev.roadmapkit.schedule.likelihood.Pace.LEARNED_REACH;
    return bound == Bound.MIN
        ? pace(Math.min(limits.at(-reach), p10P90.at(-reach)), RoundingMode.CEILING)
        : pace(Math.max(limits.at(reach), p10P90.at(reach)), RoundingMode.FLOOR);
  }

  private static Pace pace(double logRatio, RoundingMode rounding) {
    double factor = Math.max(0.01, Math.min(100, Math.exp(-logRatio)));
    return new Pace(BigDecimal.valueOf(factor).setScale(4, rounding));
  }

  dev.roadmapkit.schedule.likelihood.Pace spread(Reading reading) {
    Posterior posterior = of(reading);
    return dev.roadmapkit.schedule.likelihood.Pace.learned(posterior.mean(), posterior.sd());
  }
}
