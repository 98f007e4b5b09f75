package dev.roadmapkit.bench;

import dev.roadmapkit.schedule.network.CriticalPath;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
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

  private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 0, 0);

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
    new MicrosoftScheduler().schedule(min, START);
    new MicrosoftScheduler().schedule(max, START);
    return new ProjectFile[] {min, max};
  }

  private static ProjectFile project(StepGraph steps, long[] seconds) {
    ProjectFile project = everyDay();
    Task[] tasks = new Task[steps.size()];
    for (int step = 0; step < tasks.length; step++) {
      Duration length = Duration.getInstance(
          Math.toIntExact(seconds[step] / StepGraph.DAY), org.mpxj.TimeUnit.DAYS);
      tasks[step] = project.addTask();
      tasks[step].setDuration(length);
      tasks[step].setActualDuration(Duration.getInstance(0, org.mpxj.TimeUnit.DAYS));
      tasks[step].setRemainingDuration(length);
      for (int edge = steps.rows[step]; edge < steps.rows[step + 1]; edge++) {
        tasks[step].addPredecessor(
            new Relation.Builder().predecessorTask(tasks[steps.predecessors[edge]]));
      }
    }
    return project;
  }

  private static ProjectFile everyDay() {
    ProjectFile project = new ProjectFile();
    ProjectCalendar calendar = project.addCalendar();
    for (DayOfWeek day : DayOfWeek.values()) {
      calendar.setCalendarDayType(day, DayType.WORKING);
      calendar
          .addCalendarHours(day)
          .add(new LocalTimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }
    project.setDefaultCalendar(calendar);
    project.getProjectProperties().setMinutesPerDay(24 * 60);
    project.getProjectProperties().setStartDate(START);
    return project;
  }
}
