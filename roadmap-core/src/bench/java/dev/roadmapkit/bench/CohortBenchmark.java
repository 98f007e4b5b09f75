package dev.roadmapkit.bench;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 100,000 learners with 0 to 60 marks each to one average, on one core; none was measured before. The
 * floor is a loop over bit sets for each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CohortBenchmark {

  private static final int LEARNERS = 100_000;
  /** Marks are shared, so that all ledgers fit into memory; what is measured does not. */
  private static final int DIFFERENT = 1_000;

  private ProgressMeter meter;
  private ProgressMeter next;
  private final List<Progress> learners = new ArrayList<>();
  private final List<TopicBits> bits = new ArrayList<>();

  @Setup
  public void setUp() {
    Roadmap roadmap = Ledgers.roadmap();
    meter = ProgressMeter.of(roadmap);
    next = ProgressMeter.of(roadmap);
    Random random = new Random(1);
    for (int i = 0; i < LEARNERS; i++) {
      learners.add(
          i < DIFFERENT
              ? Ledgers.of(roadmap, random.nextInt(61), i)
              : Progress.of(roadmap.id(), learners.get(i % DIFFERENT).marks()));
    }
    for (int i = 0; i < LEARNERS; i++) {
      ProgressReport report = meter.report(learners.get(i % DIFFERENT));
      bits.add(i < DIFFERENT ? new TopicBits(roadmap, report) : bits.get(i % DIFFERENT));
    }
  }

  @Benchmark
  public long ours() {
    ProgressMeter now = next;
    next = meter;
    meter = now;
    long sum = 0;
    for (Progress progress : learners) {
      sum += now.report(progress).fraction().toWholePercent();
    }
    return sum / LEARNERS;
  }

  @Benchmark
  public long floor() {
    long sum = 0;
    for (TopicBits learner : bits) {
      long fraction = learner.fraction();
      sum += 100 * (fraction >>> Integer.SIZE) / Math.max(1, fraction & 0xFFFF_FFFFL);
    }
    return sum / LEARNERS;
  }
}
