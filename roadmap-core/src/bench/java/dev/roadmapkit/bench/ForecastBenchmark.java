package dev.roadmapkit.bench;

import dev.roadmapkit.schedule.likelihood.Distribution;
import dev.roadmapkit.schedule.likelihood.FinishModel;
import dev.roadmapkit.schedule.likelihood.Pace;
import dev.roadmapkit.schedule.likelihood.Shape;
import dev.roadmapkit.schedule.network.Network;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Percentiles of the six steps of the bundled roadmap: by 10,000 trials, against a plain loop over a
 * quantile table with the same random numbers; and exactly, which has no floor of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ForecastBenchmark {

  private static final int TRIALS = 10_000;
  private static final int PER_UNIT = 128;
  private static final double DAY = 86_400;
  private static final long WEEK = 604_800;

  private final Network network = Network.of(new int[7], new int[0]);
  private final long[] min = {6 * WEEK, 6 * WEEK, 4 * WEEK, 3 * WEEK, 3 * WEEK, 4 * WEEK};
  private final long[] max = {8 * WEEK, 8 * WEEK, 6 * WEEK, 4 * WEEK, 4 * WEEK, 6 * WEEK};
  private final Pace pace = Pace.correlated(0.5);

  /** Any quantile table will do for the floor; this one is of a triangle. */
  private final double[] table = new double[16 * PER_UNIT + 2];

  @Setup
  public void setUp() {
    for (int i = 0; i < table.length; i++) {
      double p = Math.min(1, (double) i / (16 * PER_UNIT));
      table[i] = p < 0.5 ? Math.sqrt(p / 2) : 1 - Math.sqrt((1 - p) / 2);
    }
  }

  @Benchmark
  public double ours() {
    return percentiles(model(Shape.LIMITS).simulated(TRIALS, 0));
  }

  @Benchmark
  public double floor() {
    SplittableRandom random = new SplittableRandom(0);
    double own = Math.sqrt(0.5);
    int[] days = new int[37 * 7];
    for (int trial = 0; trial < TRIALS; trial++) {
      double shared = own * random.nextGaussian();
      double sum = 0;
      for (int step = 0; step < min.length; step++) {
        double at = (8 + shared + own * random.nextGaussian()) * PER_UNIT;
        int cell = (int) Math.max(0, Math.min(table.length - 2, at));
        double share = table[cell] + (at - cell) * (table[cell + 1] - table[cell]);
        sum += min[step] + share * (max[step] - min[step]);
      }
      days[(int) (sum / DAY)]++;
    }
    return day(days, 0.1) + day(days, 0.5) + day(days, 0.9);
  }

  @Benchmark
  public double exactLimits() {
    return percentiles(model(Shape.LIMITS).exact().orElseThrow());
  }

  @Benchmark
  public double exactP10P90() {
    return percentiles(model(Shape.P10_P90).exact().orElseThrow());
  }

  private static int day(int[] days, double probability) {
    int day = 0;
    for (int trials = days[0]; trials < probability * TRIALS; trials += days[day]) {
      day++;
    }
    return day;
  }

  private FinishModel model(Shape shape) {
    return FinishModel.of(network, min, max, 1, shape, pace);
  }

  private static double percentiles(Distribution finish) {
    return finish.quantile(0.1) + finish.quantile(0.5) + finish.quantile(0.9);
  }
}
