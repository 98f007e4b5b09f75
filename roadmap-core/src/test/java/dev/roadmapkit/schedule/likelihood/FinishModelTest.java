package dev.roadmapkit.schedule.likelihood;

import static dev.roadmapkit.schedule.likelihood.Networks.DAY;
import static dev.roadmapkit.schedule.likelihood.Networks.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Network;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FinishModelTest {

  /** The bundled roadmap: 6-8, 6-8, 4-6, 3-4, 3-4 and 4-6 weeks. */
  private static final long[] MIN = weeks(6, 6, 4, 3, 3, 4);

  private static final long[] MAX = weeks(8, 8, 6, 4, 4, 6);

  /**
   * The variance of beta-PERT is 1/28 of the square of the width, so P10 and P90 without correlation
   * are 31 -+ 1.28 * sqrt((4 * 4 + 2 * 1) / 28) weeks but for the shape; with full correlation each
   * percentile is the sum of those of the steps. In between, a million trials agree. The lognormal
   * ones are those that a separate simulation gave.
   */
  @ParameterizedTest
  @CsvSource({
    "LIMITS,  0,   29.96, 31.00, 32.04",
    "LIMITS,  0.5, 29.09, 31.00, 32.91",
    "LIMITS,  1,   28.46, 31.00, 33.54",
    "P10_P90, 0,   28.73, 30.79, 33.01",
    "P10_P90, 0.3, 27.63, 30.73, 34.18",
    "P10_P90, 0.6, 26.84, 30.66, 35.05",
    "P10_P90, 1,   26.00, 30.58, 36.00",
  })
  void theBundledRoadmapOneStepAtATime(
      Shape shape, double correlation, double p10, double p50, double p90) {
    FinishModel model = chain(MIN, MAX, shape, Pace.correlated(correlation));
    Distribution exact = model.exact().orElseThrow();
    Distribution simulated = model.simulated(200_000, 1);

    assertPercentiles(exact, p10, p50, p90, 0.01);
    assertPercentiles(simulated, p10, p50, p90, 0.05);
  }

  /** Two lengths independent of each other: both are done with the square of the probability. */
  @Test
  void twoStepsBesideEachOtherEndLaterThanEach() {
    FinishModel model = FinishModel.of(
        Networks.free(2),
        weeks(6, 6),
        weeks(8, 8),
        CriticalPath.UNLIMITED,
        Shape.P10_P90,
        Pace.correlated(0));
    Distribution finish = model.exact().orElseThrow();

    assertThat(finish.cdf(8 * WEEK)).isCloseTo(0.81, within(1e-3));
    assertThat(finish.cdf(6 * WEEK)).isCloseTo(0.01, within(1e-3));
    double median = Math.sqrt(48) * Math.exp(0.54495 * Math.log(8 / 6.0) / (2 * 1.281552));
    assertThat(finish.quantile(0.5) / WEEK).isCloseTo(median, within(2e-3));
  }

  /**
   * Lognormal lengths with so small a variance are normal but for little, and two equal ones have the
   * greater mean mu + sigma * sqrt((1 - rho) / pi) (C. E. Clark, The Greatest of a Finite Set of
   * Random Variables, Operations Research 9, 1961).
   */
  @ParameterizedTest
  @CsvSource({"0", "0.3", "0.8", "1"})
  void theGreaterOfTwoNormalLengthsIsThatOfClark(double correlation) {
    double sigma = 0.5;
    long min = Math.round((100 - 1.2815515655 * sigma) * WEEK);
    long max = Math.round((100 + 1.2815515655 * sigma) * WEEK);
    FinishModel model = FinishModel.of(
        Networks.free(2),
        new long[] {min, min},
        new long[] {max, max},
        CriticalPath.UNLIMITED,
        Shape.P10_P90,
        Pace.correlated(correlation));

    double clark = 100 + sigma * Math.sqrt((1 - correlation) / Math.PI);
    assertThat(model.exact().orElseThrow().mean() / WEEK).isCloseTo(clark, within(5e-3));
    assertThat(model.simulated(50_000, 3).mean() / WEEK).isCloseTo(clark, within(1e-2));
  }

  @ParameterizedTest
  @CsvSource({"0", "0.5", "1"})
  void aRangeOfOneStepMeansWhatItSays(double correlation) {
    Distribution percentiles = chain(
            weeks(1), weeks(3), Shape.P10_P90, Pace.correlated(correlation))
        .exact()
        .orElseThrow();
    assertThat(percentiles.quantile(0.1) / WEEK).isCloseTo(1, within(0.01));
    assertThat(percentiles.quantile(0.9) / WEEK).isCloseTo(3, within(0.01));

    Distribution limits = chain(weeks(1), weeks(3), Shape.LIMITS, Pace.correlated(correlation))
        .exact()
        .orElseThrow();
    assertThat(limits.min()).isEqualTo(1 * WEEK);
    assertThat(limits.max()).isEqualTo(3 * WEEK);
    assertThat(limits.quantile(0)).isEqualTo(1 * WEEK);
    assertThat(limits.quantile(1)).isEqualTo(3 * WEEK);
    assertThat(limits.quantile(0.5) / WEEK).isCloseTo(2, within(0.001));
    assertThat(limits.mean() / WEEK).isCloseTo(2, within(0.001));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void knownLengthsAreKnownToTheSecond(Shape shape) {
    long[] lengths = {5 * WEEK + 1, 0, 3};
    FinishModel model = chain(lengths, lengths, shape, Pace.correlated(0.5));

    for (Distribution finish : List.of(model.exact().orElseThrow(), model.simulated(100, 0))) {
      assertThat(finish.quantile(0.01)).isEqualTo(5 * WEEK + 4);
      assertThat(finish.quantile(0.99)).isEqualTo(5 * WEEK + 4);
      assertThat(finish.cdf(5 * WEEK + 3)).isZero();
      assertThat(finish.cdf(5 * WEEK + 4)).isEqualTo(1);
      assertThat(finish.mean()).isEqualTo(5 * WEEK + 4);
    }
  }

  @Test
  void nothingToDoIsDoneAtOnce() {
    FinishModel model = chain(new long[0], new long[0], Shape.LIMITS, Pace.correlated(0.5));

    assertThat(model.exact().orElseThrow().quantile(0.9)).isZero();
    assertThat(model.simulated(100, 0).quantile(0.9)).isZero();
  }

  @Test
  void aMinimumOfNothingIsATwentiethOfTheMaximumWhereLengthsHaveNoEnd() {
    Distribution finish =
        chain(weeks(0), weeks(20), Shape.P10_P90, Pace.correlated(0.5)).exact().orElseThrow();

    assertThat(finish.quantile(0.1) / WEEK).isCloseTo(1, within(0.15));
    assertThat(finish.quantile(0.9) / WEEK).isCloseTo(20, within(0.15));
  }

  /** By the central limit theorem. */
  @Test
  void aThousandIndependentStepsAreNormal() {
    long[] min = new long[1_000];
    long[] max = new long[1_000];
    Arrays.fill(min, 2 * WEEK);
    Arrays.fill(max, 4 * WEEK);
    Distribution finish =
        chain(min, max, Shape.LIMITS, Pace.correlated(0)).exact().orElseThrow();

    double sd = 2 * Math.sqrt(1_000 / 28.0);
    assertPercentiles(finish, 3_000 - Normal.P90 * sd, 3_000, 3_000 + Normal.P90 * sd, 0.1);
    assertThat(chain(min, max, Shape.LIMITS, Pace.correlated(0.5)).exact()).isPresent();
  }

  @Test
  void aHundredYearsAreCounted() {
    FinishModel model = chain(
        new long[] {80 * 365 * DAY},
        new long[] {100 * 365 * DAY},
        Shape.LIMITS,
        Pace.correlated(0.5));

    assertThat(model.exact().orElseThrow().quantile(0.5) / DAY / 365).isCloseTo(90, within(0.001));
    assertThat(model.exact().orElseThrow().max()).isEqualTo(100 * 365 * DAY);
  }

  @Test
  void redundantPrerequisitesDoNotMatter() {
    Network plain = Networks.of(List.of(List.of(), List.of(0), List.of(1)));
    Network more = Networks.of(List.of(List.of(), List.of(0, 0), List.of(0, 1)));

    assertThat(unlimited(more).exact().orElseThrow().quantile(0.9))
        .isEqualTo(unlimited(plain).exact().orElseThrow().quantile(0.9));
  }

  /** The smallest graph that is not series-parallel: c waits for a, and d for a and b. */
  @Test
  void otherGraphsAndSomeLanesAreLeftToTrials() {
    Network letterN = Networks.of(List.of(List.of(), List.of(), List.of(0), List.of(0, 1)));
    FinishModel twoLanes = FinishModel.of(
        Networks.free(3), weeks(1, 1, 1), weeks(2, 2, 2), 2, Shape.LIMITS, Pace.correlated(0));

    assertThat(unlimited(letterN).exact()).isEmpty();
    assertThat(twoLanes.exact()).isEmpty();
    // The third step follows the shorter of the other two, whose mean is the integral of (1 - F)^2.
    assertThat(twoLanes.simulated(20_000, 0).mean() / WEEK).isCloseTo(1.3918 + 1.5, within(0.01));
  }

  @Test
  void theBridgeIsNotSeriesParallel() {
    Network bridge =
        Networks.of(List.of(List.of(), List.of(), List.of(0), List.of(0, 1), List.of(2, 3)));

    assertThat(unlimited(bridge).exact()).isEmpty();
  }

  @Test
  void aSeedIsAnAnswer() {
    FinishModel model = chain(MIN, MAX, Shape.LIMITS, Pace.correlated(0.5));

    assertThat(model.simulated(2_000, 5).quantile(0.9))
        .isEqualTo(model.simulated(2_000, 5).quantile(0.9))
        .isNotEqualTo(model.simulated(2_000, 6).quantile(0.9));
  }

  @Test
  void aLearnedPaceMultipliesTheFinish() {
    FinishModel fixed = chain(weeks(4, 6), weeks(4, 6), Shape.LIMITS, Pace.learned(0.2, 0.3));
    // The 90th percentile of a normal distribution that is cut off at 2.5 is 1.2536, not 1.2816.
    double p90 = 10 * Math.exp(0.2 + 0.3 * 1.2536);
    assertThat(fixed.exact().orElseThrow().quantile(0.5) / WEEK)
        .isCloseTo(10 * Math.exp(0.2), within(0.03));
    assertThat(fixed.exact().orElseThrow().quantile(0.9) / WEEK).isCloseTo(p90, within(0.03));
    assertThat(fixed.simulated(100_000, 0).quantile(0.9) / WEEK).isCloseTo(p90, within(0.1));

    FinishModel ranges = chain(MIN, MAX, Shape.LIMITS, Pace.learned(0.1, 0.2));
    assertPercentiles(ranges.exact().orElseThrow(), 26.60, 34.25, 44.10, 0.02);
    assertPercentiles(ranges.simulated(200_000, 0), 26.60, 34.25, 44.10, 0.1);

    FinishModel known = chain(MIN, MAX, Shape.LIMITS, Pace.learned(Math.log(2), 0));
    assertPercentiles(known.exact().orElseThrow(), 2 * 29.96, 62, 2 * 32.04, 0.05);
  }

  private static void assertPercentiles(
      Distribution finish, double p10, double p50, double p90, double weeks) {
    assertThat(finish.quantile(0.1) / WEEK).isCloseTo(p10, within(weeks));
    assertThat(finish.quantile(0.5) / WEEK).isCloseTo(p50, within(weeks));
    assertThat(finish.quantile(0.9) / WEEK).isCloseTo(p90, within(weeks));
  }

  private static FinishModel chain(long[] min, long[] max, Shape shape, Pace pace) {
    return FinishModel.of(Networks.free(min.length), min, max, 1, shape, pace);
  }

  private static FinishModel unlimited(Network network) {
    long[] min = new long[network.size()];
    long[] max = new long[network.size()];
    Arrays.fill(max, WEEK);
    return FinishModel.of(
        network, min, max, CriticalPath.UNLIMITED, Shape.LIMITS, Pace.correlated(0.5));
  }

  private static long[] weeks(int... weeks) {
    return Arrays.stream(weeks).mapToLong(week -> week * WEEK).toArray();
  }
}
