package dev.roadmapkit.bench;

import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.MigrationResult;
import dev.roadmapkit.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A ledger carried to the next version, and as the floor the marks that come of it, copied. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MigrationBenchmark {

  @Param({"10000"})
  public int marks;

  private Migration migration;
  private Progress ledger;
  private List<Mark> carried;

  @Setup
  public void setUp() {
    migration = Migration.between(Ledgers.roadmap(), Ledgers.newerRoadmap());
    ledger = Ledgers.of(Ledgers.roadmap(), marks, 1);
    carried = migration.migrate(ledger).progress().marks();
  }

  @Benchmark
  public MigrationResult ours() {
    return migration.migrate(ledger);
  }

  @Benchmark
  public Progress floor() {
    List<Mark> copies = new ArrayList<>(carried.size());
    carried.forEach(mark -> copies.add(mark.toBuilder().build()));
    return ledger.merge(Progress.of(ledger.roadmap(), copies));
  }
}
