package dev.roadmapkit.bench;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two ledgers to one, and as the floor the same union of their instants, linear as it stands. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MergeBenchmark {

  @Param({"10000", "20000", "40000"})
  public int marks;

  private Progress phone;
  private Progress laptop;
  private Instant[] phoneTimes;
  private Instant[] laptopTimes;

  @Setup
  public void setUp() {
    Roadmap roadmap = Ledgers.roadmap();
    phone = Ledgers.of(roadmap, marks, 1);
    laptop = Ledgers.of(roadmap, marks, 2);
    phoneTimes = phone.marks().stream().map(Mark::at).toArray(Instant[]::new);
    laptopTimes = laptop.marks().stream().map(Mark::at).toArray(Instant[]::new);
  }

  @Benchmark
  public Progress ours() {
    return phone.merge(laptop);
  }

  @Benchmark
  public Instant[] floor() {
    Instant[] united = new Instant[phoneTimes.length + laptopTimes.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < phoneTimes.length || j < laptopTimes.length) {
      boolean first = j == laptopTimes.length
          || (i < phoneTimes.length && phoneTimes[i].compareTo(laptopTimes[j]) <= 0);
      united[size++] = first ? phoneTimes[i++] : laptopTimes[j++];
    }
    return Arrays.copyOf(united, size);
  }
}
