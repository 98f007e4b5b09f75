package dev.roadmapkit.schedule.likelihood;

/** A time multiplied by a lognormal factor, as a learner's pace is known from what was done. */
final class PaceFactor {

  private static final int CELLS = 1_024;

  private PaceFactor() {}

  static Distribution times(Masses time, double distance, Pace pace) {
    double mean = time.mean(distance);
    if (mean <= 0) {
      return Distribution.certain(0);
    }
    double sd = Math.hypot(pace.logSd(), distance / mean / Math.sqrt(12));
    double first = Math.max(time.origin, distance / 2);
    double last = Math.max(first, time.origin + (time.values.length - 1) * distance);
    double reach = Pace.LEARNED_REACH * pace.logSd();
    double min = first * Math.exp(pace.logMean() - reach);
    double max = last * Math.exp(pace.logMean() + reach);
    double[] logs = new double[time.values.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(Math.max(first, time.origin + i * distance)) + pace.logMean();
    }
    double[] masses = new double[CELLS];
    double before = 0;
    for (int i = 0; i < CELLS; i++) {
      double below = cdf(Math.log(min + (max - min) * (i + 1) / CELLS), logs, time.values, sd);
      masses[i] = below - before;
      before = below;
    }
    return Distribution.of(min, max, masses);
  }

  private static double cdf(double log, double[] logs, double[] weights, double sd) {
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      sum += weights[i] * Pace.learnedCdf((log - logs[i]) / sd);
    }
    return sum;
  }
}
