package dev.roadmapkit.bench;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.Scheduler;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A plan of six steps with all its dates, or with these and its percentiles, and as the floor the plan
 * with dates written by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlanBenchmark {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @Param({"dates", "percentiles"})
  public String asked;

  private Roadmap roadmap;
  private Scheduler scheduler;
  private HandWrittenPlan handWritten;

  @Setup
  public void setUp() {
    roadmap = sixSteps();
    scheduler = Scheduler.builder().startDate(START).build();
    handWritten =
        new HandWrittenPlan(new int[] {42, 42, 28, 21, 21, 28}, new int[] {56, 56, 42, 28, 28, 42});
  }

  @Benchmark
  public void ours(Blackhole hole) {
    Schedule schedule = scheduler.schedule(roadmap);
    for (ScheduledStep step : schedule.steps()) {
      hole.consume(step.startDates());
      hole.consume(step.endDates());
    }
    if (asked.equals("percentiles")) {
      Forecast forecast = schedule.forecast();
      hole.consume(forecast.finish(10));
      hole.consume(forecast.finish(50));
      hole.consume(forecast.finish(90));
    }
  }

  @Benchmark
  public void floor(Blackhole hole) {
    handWritten.plan(START).forEach(hole::consume);
  }

  static Roadmap sixSteps() {
    Roadmap.Builder builder = Roadmap.builder();
    return builder
        .id(RoadmapId.of("six"))
        .version(ContentVersion.parse("1.0.0"))
        .language(Locale.ENGLISH)
        .title("Six steps")
        .addSteps(
            step("fundamentals", "6-8 weeks"),
            step("servers", "6-8 weeks"),
            step("databases", "4-6 weeks"),
            step("auth", "3-4 weeks"),
            step("apis", "3-4 weeks"),
            step("projects", "4-6 weeks"))
        .build();
  }

  private static Step step(String id, String duration) {
    Topic.Builder topic = Topic.builder();
    topic.id(TopicId.of(id + "-topic")).title("Topic");
    Step.Builder step = Step.builder();
    return step.id(StepId.of(id))
        .title("Step")
        .duration(DurationRange.parse(duration))
        .learn("Something.")
        .addTopics(topic.build())
        .build();
  }

  /** Topological order and the passes of both bounds over arrays, then records with dates. */
  private static final class HandWrittenPlan {

    private record Dates(LocalDate earliest, LocalDate latest) {}

    private record Planned(int step, Dates start, Dates end) {}

    private final int[] min;
    private final int[] max;
    private final int[] before = {-1, 0, 1, 2, 3, 4};

    HandWrittenPlan(int[] min, int[] max) {
      this.min = min;
      this.max = max;
    }

    List<Planned> plan(LocalDate start) {
      int[] order = order();
      int[][] least = passes(order, min);
      int[][] most = passes(order, max);
      Planned[] steps = new Planned[order.length];
      for (int step : order) {
        steps[step] = new Planned(
            step,
            new Dates(start.plusDays(least[0][step]), start.plusDays(most[0][step])),
            new Dates(start.plusDays(least[1][step] - 1), start.plusDays(most[1][step] - 1)));
      }
      return List.of(steps);
    }

    private int[] order() {
      int[] order = new int[before.length];
      boolean[] placed = new boolean[before.length];
      int size = 0;
      while (size < order.length) {
        for (int step = 0; step < order.length; step++) {
          if (!placed[step] && (before[step] < 0 || placed[before[step]])) {
            placed[step] = true;
            order[size++] = step;
          }
        }
      }
      return order;
    }

    /** Earliest starts and ends, latest starts and ends. */
    private int[][] passes(int[] order, int[] days) {
      int size = order.length;
      int[][] times = new int[4][size];
      for (int step : order) {
        times[0][step] = before[step] < 0 ? 0 : times[1][before[step]];
        times[1][step] = times[0][step] + days[step];
      }
      Arrays.fill(times[3], times[1][order[size - 1]]);
      for (int i = size - 1; i >= 0; i--) {
        int step = order[i];
        times[2][step] = times[3][step] - days[step];
        if (before[step] >= 0) {
          times[3][before[step]] = Math.min(times[3][before[step]], times[2][step]);
        }
      }
      return times;
    }
  }
}
