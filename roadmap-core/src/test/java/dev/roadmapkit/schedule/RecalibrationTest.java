package dev.roadmapkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.schedule.LearnedPace.Observation;
import dev.roadmapkit.schedule.likelihood.Distribution;
import dev.roadmapkit.schedule.likelihood.FinishModel;
import dev.roadmapkit.schedule.likelihood.Shape;
import dev.roadmapkit.schedule.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 20,000 learners on the six steps of the backend roadmap: 15 % slow on median with a standard
 * deviation of 0.3 in the logarithm, and steps that scatter around that as P10 and P90 say.
 */
class RecalibrationTest {

  private static final int LEARNERS = 20_000;
  private static final double P90 = 1.2816;
  private static final Bounds[] STEPS = Arrays.stream(
          new int[][] {{6, 8}, {6, 8}, {4, 6}, {3, 4}, {3, 4}, {4, 6}})
      .map(weeks -> new Bounds(weeks[0] * Bounds.WEEK, weeks[1] * Bounds.WEEK))
      .toArray(Bounds[]::new);

  private final SplittableRandom random = new SplittableRandom(1);

  /**
   * What a forecast is worth.
   *
   * @param coverage how many learners finish between P10 and P90
   * @param error how far the finish is from P50, in seconds on average
   */
  private record Worth(double coverage, double error) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theIntervalIsHonestAndTheErrorSmaller(int finished) {
    PacePrior prior = PacePrior.learn(pastLearners());
    double[][] learners = learners();
    Worth calibrated = worth(learners, finished, prior);
    Worth uncalibrated = uncalibrated(learners, finished);
    assertThat(calibrated.coverage()).isBetween(0.76, 0.84);
    assertThat(uncalibrated.coverage()).isLessThan(0.4);
    assertThat(calibrated.error()).isLessThan(uncalibrated.error() / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aPlatformWithoutAPriorOfItsOwnIsHonestToo(int finished) {
    double[][] learners = learners();
    Worth calibrated = worth(learners, finished, PacePrior.DEFAULT);

    assertThat(calibrated.coverage()).isBetween(0.76, 0.84);
    assertThat(calibrated.error()).isLessThan(uncalibrated(learners, finished).error() / 2);
  }

  private static Worth worth(double[][] learners, int finished, PacePrior prior) {
    // What is left is a factor of the learner, exp(mean), times what all learners have in common.
    double sd = learned(prior, finished, new double[STEPS.length]).sd();
    Distribution left = left(finished, sd);
    double[] scales = Arrays.stream(learners)
        .mapToDouble(actual -> Math.exp(learned(prior, finished, actual).mean()))
        .toArray();
    return worth(learners, finished, left, scales);
  }

  private static Worth uncalibrated(double[][] learners, int finished) {
    double[] scales = new double[learners.length];
    Arrays.fill(scales, 1);
    return worth(learners, finished, left(finished, 0), scales);
  }

  private static Worth worth(
      double[][] learners, int finished, Distribution left, double[] scales) {
    double p10 = left.quantile(0.1);
    double p50 = left.quantile(0.5);
    double p90 = left.quantile(0.9);
    int covered = 0;
    double error = 0;
    for (int learner = 0; learner < learners.length; learner++) {
      double actual = Arrays.stream(learners[learner], finished, STEPS.length).sum();
      double share = actual / scales[learner];
      covered += share >= p10 && share <= p90 ? 1 : 0;
      error += Math.abs(actual - scales[learner] * p50);
    }
    return new Worth((double) covered / learners.length, error / learners.length);
  }

  private static LearnedPace.Posterior learned(PacePrior prior, int finished, double[] actual) {
    List<Observation> observations = new ArrayList<>();
    for (int step = 0; step < finished; step++) {
      observations.add(new Observation(Math.max(1, actual[step]), STEPS[step]));
    }
    return LearnedPace.of(prior, observations).p10P90();
  }

  private static Distribution left(int finished, double sd) {
    Bounds[] steps = Arrays.copyOfRange(STEPS, finished, STEPS.length);
    return FinishModel.of(
            chain(steps.length),
            Arrays.stream(steps).mapToLong(Bounds::min).toArray(),
            Arrays.stream(steps).mapToLong(Bounds::max).toArray(),
            1,
            Shape.P10_P90,
            dev.roadmapkit.schedule.likelihood.Pace.learned(0, sd))
        .exact()
        .orElseThrow();
  }

  private static Network chain(int size) {
    int[] rows =
        IntStream.rangeClosed(0, size).map(step -> Math.max(0, step - 1)).toArray();
    return Network.of(rows, IntStream.range(0, size - 1).toArray());
  }

  /** All steps of a learner together against their middles. */
  private List<Double> pastLearners() {
    double stated = Arrays.stream(STEPS).mapToDouble(RecalibrationTest::middle).sum();
    return IntStream.range(0, 500)
        .mapToObj(learner -> Arrays.stream(learner()).sum() / stated)
        .toList();
  }

  private double[][] learners() {
    double[][] learners = new double[LEARNERS][];
    Arrays.setAll(learners, i -> learner());
    return learners;
  }

  /** How long each step takes a learner, in seconds. */
  private double[] learner() {
    double pace = 1.15 * Math.exp(0.3 * random.nextGaussian());
    return Arrays.stream(STEPS)
        .mapToDouble(step -> pace * atThePaceOfTheContent(step))
        .toArray();
  }

  private double atThePaceOfTheContent(Bounds step) {
    double sd = Math.log((double) step.max() / step.min()) / (2 * P90);
    return middle(step) * Math.exp(sd * random.nextGaussian());
  }

  private static double middle(Bounds step) {
    return Math.sqrt((double) step.min() * step.max());
  }
}
