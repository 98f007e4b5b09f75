package dev.roadmapkit.bench;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Fraction;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A ledger of 100 marks on the bundled roadmap to a fraction, and as the floor a loop over bit sets of
 * the same topics, which has no marks to go through. A ledger keeps what it resolved for the meter
 * that measured it last: "again" is asked by one meter, "first" by two in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StatusBenchmark {

  @Param({"again", "first"})
  public String asked;

  private ProgressMeter meter;
  private ProgressMeter next;
  private Progress progress;
  private TopicBits bits;

  @Setup
  public void setUp() {
    Roadmap roadmap = Ledgers.roadmap();
    meter = ProgressMeter.of(roadmap);
    next = asked.equals("again") ? meter : ProgressMeter.of(roadmap);
    progress = Ledgers.of(roadmap, 100, 1);
    bits = new TopicBits(roadmap, meter.report(progress));
  }

  @Benchmark
  public Fraction ours() {
    ProgressMeter now = next;
    next = meter;
    meter = now;
    return now.report(progress).fraction();
  }

  @Benchmark
  public long floor() {
    return bits.fraction();
  }
}
