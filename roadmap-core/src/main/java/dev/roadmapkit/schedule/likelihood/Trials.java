package dev.roadmapkit.schedule.likelihood;

import java.util.SplittableRandom;

/** Random finishes of a model. Immutable. */
final class Trials {

  /** Each block has random numbers of its own, so that blocks could run in any order. */
  private static final int BLOCK = 1_024;

  private final FinishModel model;
  private final Shape shape;
  private final Pace pace;
  private final double[] locations;
  private final double[] scales;

  Trials(FinishModel model) {
    this.model = model;
    this.shape = model.shape();
    this.pace = model.pace();
    this.locations = new double[model.size()];
    this.scales = new double[model.size()];
    for (int step = 0; step < locations.length; step++) {
      locations[step] = model.location(step);
      scales[step] = model.scale(step);
    }
  }

  double[] finishes(int trials, long seed) {
    double[] finishes = new double[trials];
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int from = 0; from < trials; from += BLOCK) {
      int to = Math.min(trials, from + BLOCK);
      SplittableRandom random = seeds.split();
      if (model.isChain()) {
        sums(finishes, from, to, random);
      } else {
        paths(finishes, from, to, random);
      }
    }
    return finishes;
  }

  private void sums(double[] finishes, int from, int to, SplittableRandom random) {
    for (int trial = from; trial < to; trial++) {
      double g = common(random);
      double shift = pace.shared() * g;
      double sum = 0;
      for (int step = 0; step < locations.length; step++) {
        sum += length(step, shift + pace.own() * random.nextGaussian());
      }
      finishes[trial] = sum * factor(g);
    }
  }

  private void paths(double[] finishes, int from, int to, SplittableRandom random) {
    long[] lengths = new long[locations.length];
    long[] ends = new long[locations.length];
    for (int trial = from; trial < to; trial++) {
      double g = common(random);
      double shift = pace.shared() * g;
      double factor = factor(g);
      for (int step = 0; step < lengths.length; step++) {
        double length = length(step, shift + pace.own() * random.nextGaussian());
        lengths[step] = Math.round(length * factor);
      }
      finishes[trial] = model.finish(lengths, ends);
    }
  }

  /** What all steps of a trial have in common. */
  private double common(SplittableRandom random) {
    double g = random.nextGaussian();
    while (pace.isLearned() && Math.abs(g) > Pace.LEARNED_REACH) {
      g = random.nextGaussian();
    }
    return g;
  }

  private double length(int step, double z) {
    return scales[step] == 0 ? model.max(step) : shape.length(locations[step], scales[step], z);
  }

  private double factor(double g) {
    return pace.isLearned() ? Math.exp(pace.logMean() + pace.logSd() * g) : 1;
  }
}
