package dev.roadmapkit.schedule.likelihood;

import static dev.roadmapkit.schedule.likelihood.Networks.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Network;
import dev.roadmapkit.schedule.network.Work;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws over random models with fixed seeds. */
class FinishModelPropertyTest {

  private static final double[] CORRELATIONS = {0, 0.2, 0.5, 0.8, 1};
  private static final double[] PROBABILITIES = {0.1, 0.5, 0.8, 0.9};

  @Test
  void exactAndSimulatedAgreeWithinADay() {
    for (int seed = 0; seed < 240; seed++) {
      Case random = Case.random(new Random(seed), 1 + seed % 9);
      FinishModel model = random.model(random.min(), random.max());
      Distribution exact = model.exact().orElseThrow();
      Distribution simulated = model.simulated(60_000, seed);
      for (double probability : PROBABILITIES) {
        assertThat(exact.quantile(probability) / DAY)
            .as("%s of %s", probability, random)
            .isCloseTo(simulated.quantile(probability) / DAY, within(1.0));
      }
      assertThat(exact.mean() / DAY)
          .as("%s", random)
          .isCloseTo(simulated.mean() / DAY, within(0.5));
    }
  }

  @Test
  void percentilesStayWithinTheLimitsInOrder() {
    for (int seed = 0; seed < 2_000; seed++) {
      Case random = Case.random(new Random(seed), 1 + seed % 12).with(Shape.LIMITS);
      FinishModel model = random.model(random.min(), random.max());
      double min = random.finish(random.min());
      double max = random.finish(random.max());
      for (Distribution finish :
          new Distribution[] {model.exact().orElseThrow(), model.simulated(100, seed)}) {
        double before = min;
        for (int percentile = 1; percentile < 100; percentile++) {
          double next = finish.quantile(percentile / 100.0);
          assertThat(next).as("%s", random).isBetween(before, max);
          assertThat(finish.cdf(next)).as("%s", random).isGreaterThan(percentile / 100.0 - 1e-9);
          before = next;
        }
        assertThat(finish.cdf(max)).isEqualTo(1);
        assertThat(finish.cdf(min - 1)).isZero();
      }
    }
  }

  /**
   * Without limits, both ends have to grow in proportion: a higher P90 over the same P10 makes times
   * below P10 shorter.
   */
  @Test
  void longerStepsNeverEndEarlier() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random numbers = new Random(seed);
      Case random = Case.random(numbers, 1 + seed % 12);
      int step = numbers.nextInt(random.min().length);
      long[] min = random.min().clone();
      long[] max = random.max().clone();
      if (random.shape() == Shape.P10_P90) {
        min[step] += min[step] / 3;
        max[step] += max[step] / 3;
      } else {
        max[step] += (1 + numbers.nextInt(10)) * DAY;
        min[step] += numbers.nextInt(2) * DAY;
      }
      FinishModel shorter = random.model(random.min(), random.max());
      FinishModel longer = random.model(min, max);
      // The same random numbers give each trial a longer length; a grid may be off by a part of a
      // cell.
      assertLater(random, shorter.simulated(201, 1), longer.simulated(201, 1), 0.1);
      assertLater(random, shorter.exact().orElseThrow(), longer.exact().orElseThrow(), 0.25);
    }
  }

  @Test
  void aPathIsTheSameWithOneLaneAndWithAny() {
    for (int seed = 0; seed < 50; seed++) {
      Case random = Case.random(new Random(seed), 6);
      Network path = Network.of(new int[] {0, 0, 1, 2, 3, 4, 5}, new int[] {0, 1, 2, 3, 4});
      Case free = new Case(
          path,
          random.min(),
          random.max(),
          CriticalPath.UNLIMITED,
          random.shape(),
          random.correlation());
      Case one =
          new Case(path, random.min(), random.max(), 1, random.shape(), random.correlation());
      assertThat(free.model(free.min(), free.max()).exact().orElseThrow().quantile(0.8) / DAY)
          .isCloseTo(
              one.model(one.min(), one.max()).exact().orElseThrow().quantile(0.8) / DAY,
              within(0.1));
    }
  }

  private static void assertLater(
      Case random, Distribution shorter, Distribution longer, double days) {
    for (double probability : PROBABILITIES) {
      assertThat(longer.quantile(probability) / DAY)
          .as("%s of %s", probability, random)
          .isGreaterThan(shorter.quantile(probability) / DAY - days);
    }
  }

  /** The arrays are not changed. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Case(
      Network network, long[] min, long[] max, int lanes, Shape shape, double correlation) {

    static Case random(Random random, int size) {
      long[] min = new long[size];
      long[] max = new long[size];
      for (int step = 0; step < size; step++) {
        min[step] = (2 + random.nextInt(20)) * DAY;
        max[step] = min[step] + random.nextInt(8) * DAY;
      }
      return new Case(
          Networks.seriesParallel(size, random),
          min,
          max,
          random.nextInt(4) == 0 ? 1 : CriticalPath.UNLIMITED,
          random.nextBoolean() ? Shape.LIMITS : Shape.P10_P90,
          CORRELATIONS[random.nextInt(CORRELATIONS.length)]);
    }

    Case with(Shape other) {
      return new Case(network, min, max, lanes, other, correlation);
    }

    FinishModel model(long[] from, long[] to) {
      return FinishModel.of(network, from, to, lanes, shape, Pace.correlated(correlation));
    }

    long finish(long[] lengths) {
      return CriticalPath.finish(network, Work.of(lengths), lanes, 0, new long[lengths.length]);
    }

    @Override
    public String toString() {
      return shape + " " + correlation + ", " + lanes + " lanes, " + Arrays.toString(min) + " to "
          + Arrays.toString(max);
    }
  }
}
