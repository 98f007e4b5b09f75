package dev.roadmapkit.bench;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Network;
import dev.roadmapkit.schedule.network.Work;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All times of both bounds from arrays, and as the floor plain loops over the same arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CriticalPathBenchmark {

  @Param({
    "chain-1000",
    "chain-10000",
    "chain-100000",
    "chain-1000000",
    "layered-1000",
    "layered-10000",
    "layered-100000",
    "layered-1000000",
    "shuffled-100000"
  })
  public String graph;

  private StepGraph steps;

  @Setup
  public void setUp() {
    steps = StepGraph.of(graph);
  }

  @Benchmark
  public CriticalPath[] ours() {
    return both(steps);
  }

  @Benchmark
  public PlainPasses[] floor() {
    int[] order = PlainPasses.order(steps);
    return new PlainPasses[] {
      new PlainPasses(steps, order, steps.min), new PlainPasses(steps, order, steps.max)
    };
  }

  static CriticalPath[] both(StepGraph steps) {
    Network network = Network.of(steps.rows, steps.predecessors);
    return new CriticalPath[] {withSlack(network, steps.min), withSlack(network, steps.max)};
  }

  /** Asks for one slack, so that all are found as in the floor. */
  private static CriticalPath withSlack(Network network, long[] seconds) {
    CriticalPath path = CriticalPath.of(network, Work.of(seconds), CriticalPath.UNLIMITED, 0);
    if (path.slack(0) < 0) {
      throw new IllegalStateException("a step ends after the last one");
    }
    return path;
  }
}
