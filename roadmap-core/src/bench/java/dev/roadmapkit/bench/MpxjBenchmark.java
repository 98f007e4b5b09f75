package dev.roadmapkit.bench;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.MpxjProjects;
import java.util.concurrent.TimeUnit;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All times of both bounds, by us and, one bound after the other over projects built beforehand, by
 * MPXJ, with days around the clock. A chain of 10,000 overflows the stack of MPXJ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MpxjBenchmark {

  @Param({"chain-1000", "layered-1000", "layered-10000"})
  public String graph;

  private StepGraph steps;
  private ProjectFile min;
  private ProjectFile max;

  @Setup(Level.Trial)
  public void setUp() {
    steps = StepGraph.of(graph);
    min = project(steps, steps.min);
    max = project(steps, steps.max);
  }

  @Benchmark
  public CriticalPath[] ours() {
    return CriticalPathBenchmark.both(steps);
  }

  @Benchmark
  public ProjectFile[] peer() throws CpmException {
    new MicrosoftScheduler().schedule(min, MpxjProjects.START);
    new MicrosoftScheduler().schedule(max, MpxjProjects.START);
    return new ProjectFile[] {min, max};
  }

  private static ProjectFile project(StepGraph steps, long[] seconds) {
    ProjectFile project = MpxjProjects.empty();
    Task[] tasks = new Task[steps.size()];
    for (int step = 0; step < tasks.length; step++) {
      tasks[step] = MpxjProjects.task(project, Math.toIntExact(seconds[step] / StepGraph.DAY));
      for (int edge = steps.rows[step]; edge < steps.rows[step + 1]; edge++) {
        tasks[step].addPredecessor(
            new Relation.Builder().predecessorTask(tasks[steps.predecessors[edge]]));
      }
    }
    return project;
  }
}
