package dev.roadmapkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.schedule.LearnedPace.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 20,000 learners on the six steps of the backend roadmap: 15 % slow on median with a standard
 * deviation of 0.3 in the logarithm, and steps that scatter around that as P10 and P90 say.
 */
class RecalibrationTest {

  private static final int LEARNERS = 20_000;
  private static final int TRIALS = 200_000;
  private static final int[][] WEEKS = {{6, 8}, {6, 8}, {4, 6}, {3, 4}, {3, 4}, {4, 6}};

  private final SplittableRandom random = new SplittableRandom(1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theIntervalIsHonestAndTheErrorSmaller(int finished) {
    PacePrior prior = PacePrior.learn(pastLearners());
    double[] calibrated = remaining(finished, learned(prior, new double[finished]).sd());
    double[] uncalibrated = remaining(finished, 0);
    int covered = 0;
    double error = 0;
    double errorBefore = 0;

    for (int learner = 0; learner < LEARNERS; learner++) {
      double pace = pace();
      double[] actual = new double[finished];
      Arrays.setAll(actual, step -> pace * step(step));
      double left = 0;
      for (int step = finished; step < WEEKS.length; step++) {
        left += pace * step(step);
      }
      // What is left is a common factor, exp(mean), times a distribution that all learners share.
      double scale = Math.exp(learned(prior, actual).mean());
      boolean isCovered =
          left >= scale * at(calibrated, 0.1) && left <= scale * at(calibrated, 0.9);
      covered += isCovered ? 1 : 0;
      error += Math.abs(left - scale * at(calibrated, 0.5));
      errorBefore += Math.abs(left - at(uncalibrated, 0.5));
    }

    assertThat((double) covered / LEARNERS).isBetween(0.76, 0.84);
    assertThat(error).isLessThan(errorBefore / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void withoutAPriorOfItsOwnThePlatformIsStillHonest(int finished) {
    double[] calibrated =
        remaining(finished, learned(PacePrior.DEFAULT, new double[finished]).sd());
    int covered = 0;
    for (int learner = 0; learner < LEARNERS; learner++) {
      double pace = pace();
      double[] actual = new double[finished];
      Arrays.setAll(actual, step -> pace * step(step));
      double left = 0;
      for (int step = finished; step < WEEKS.length; step++) {
        left += pace * step(step);
      }
      double scale = Math.exp(learned(PacePrior.DEFAULT, actual).mean());
      boolean isCovered =
          left >= scale * at(calibrated, 0.1) && left <= scale * at(calibrated, 0.9);
      covered += isCovered ? 1 : 0;
    }

    assertThat((double) covered / LEARNERS).isBetween(0.76, 0.84);
  }

  private LearnedPace learned(PacePrior prior, double[] actual) {
    List<Observation> observations = new ArrayList<>();
    for (int step = 0; step < actual.length; step++) {
      observations.add(new Observation(
          Math.max(1, actual[step]),
          new Bounds(WEEKS[step][0] * Bounds.WEEK, WEEKS[step][1] * Bounds.WEEK)));
    }
    return LearnedPace.of(prior, observations);
  }

  /** All steps of a learner together against their middles. */
  private List<Double> pastLearners() {
    List<Double> ratios = new ArrayList<>();
    for (int learner = 0; learner < 500; learner++) {
      double pace = pace();
      double actual = 0;
      double stated = 0;
      for (int step = 0; step < WEEKS.length; step++) {
        actual += pace * step(step);
        stated += Math.sqrt((double) WEEKS[step][0] * WEEKS[step][1]) * Bounds.WEEK;
      }
      ratios.add(actual / stated);
    }
    return ratios;
  }

  /** The sorted sums of what is left for learners whose pace scatters by so much. */
  private double[] remaining(int finished, double sd) {
    double[] sums = new double[TRIALS];
    for (int trial = 0; trial < TRIALS; trial++) {
      double sum = 0;
      for (int step = finished; step < WEEKS.length; step++) {
        sum += step(step);
      }
      sums[trial] = Math.exp(sd * random.nextGaussian()) * sum;
    }
    Arrays.sort(sums);
    return sums;
  }

  private static double at(double[] sorted, double probability) {
    return sorted[(int) (probability * sorted.length)];
  }

  private double pace() {
    return 1.15 * Math.exp(0.3 * random.nextGaussian());
  }

  /** Seconds of a step at the pace of the content. */
  private double step(int step) {
    double min = WEEKS[step][0];
    double max = WEEKS[step][1];
    double sd = Math.log(max / min) / (2 * 1.2816);
    return Math.sqrt(min * max) * Bounds.WEEK * Math.exp(sd * random.nextGaussian());
  }
}
