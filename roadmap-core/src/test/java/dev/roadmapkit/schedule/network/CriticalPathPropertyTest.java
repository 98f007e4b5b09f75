package dev.roadmapkit.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against slow and plain reckoning, on 100,000 random lists of up to seven steps. */
class CriticalPathPropertyTest {

  private static final int CASES_OF_A_BLOCK = 1_000;

  static List<Integer> blocks() {
    return IntStream.range(0, 100).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void allTimesAreThoseOfPlainReckoning(int block) {
    for (int i = 0; i < CASES_OF_A_BLOCK; i++) {
      int seed = block * CASES_OF_A_BLOCK + i;
      Random random = new Random(seed);
      StepList steps = StepList.random(random, 0, 7);
      long release = random.nextInt(3) * 1_000_000_000L;
      if (random.nextBoolean()) {
        assertUnlimited(seed, steps, release);
      } else {
        assertLanes(seed, steps, release, 1 + random.nextInt(4));
      }
    }
  }

  private static void assertUnlimited(int seed, StepList steps, long release) {
    CriticalPath plan = steps.plan(CriticalPath.UNLIMITED, release);

    assertThat(places(steps)
            .map(plan::freedBy)
            .filter(by -> by != CriticalPath.NONE)
            .toArray())
        .as("who freed the lane, seed %d", seed)
        .isEmpty();
    assertTimes(seed, plan, steps, release);
    assertBinding(seed, plan, steps, release);
  }

  private static void assertLanes(int seed, StepList steps, long release, int lanes) {
    CriticalPath plan = steps.plan(lanes, release);
    for (int step = lanes; step < steps.size(); step++) {
      long[] ends = IntStream.range(0, step).mapToLong(plan::end).sorted().toArray();
      assertThat(plan.end(plan.freedBy(step)))
          .as("the end that frees a lane for step %d, seed %d", step, seed)
          .isEqualTo(ends[step - lanes]);
    }

    assertThat(places(steps)
            .map(plan::freedBy)
            .filter(by -> by != CriticalPath.NONE)
            .toArray())
        .as("who freed the lane, seed %d", seed)
        .hasSize(Math.max(0, steps.size() - lanes))
        .doesNotHaveDuplicates();
    long[] starts = new SlowPlan(steps, release).starts(lanes);
    assertThat(places(steps).mapToLong(plan::start).toArray())
        .as("starts, seed %d", seed)
        .isEqualTo(starts);
    assertThat(plan.finish()).as("finish, seed %d", seed).isEqualTo(finish(steps, starts, release));
    assertSlack(seed, plan, steps, release, lanes);
    assertBinding(seed, plan, steps, release);
  }

  /** Each step is drawn out second by second and everything planned anew. */
  private static void assertSlack(
      int seed, CriticalPath plan, StepList steps, long release, int lanes) {
    for (int step = 0; step < steps.size(); step++) {
      long slack = 0;
      while (finish(steps, step, slack + 1, release, lanes) == plan.finish()) {
        slack++;
      }
      long free = 0;
      while (movesNothing(plan, steps, step, free + 1, release, lanes)) {
        free++;
      }
      assertThat(List.of(plan.slack(step), plan.freeSlack(step), plan.isCritical(step) ? 1L : 0L))
          .as("slack of step %d, seed %d", step, seed)
          .containsExactly(slack, free, slack == 0 ? 1L : 0L);
      assertThat(plan.latestEnd(step) - plan.latestStart(step)).isEqualTo(steps.seconds(step));
    }
  }

  private static long finish(StepList steps, int slipped, long slip, long release, int lanes) {
    StepList longer = steps.withSeconds(slipped, steps.seconds(slipped) + slip);
    return finish(longer, new SlowPlan(longer, release).starts(lanes), release);
  }

  private static boolean movesNothing(
      CriticalPath plan, StepList steps, int slipped, long slip, long release, int lanes) {
    StepList longer = steps.withSeconds(slipped, steps.seconds(slipped) + slip);
    long[] starts = new SlowPlan(longer, release).starts(lanes);
    return finish(longer, starts, release) == plan.finish()
        && Arrays.equals(starts, places(steps).mapToLong(plan::start).toArray());
  }

  private static long finish(StepList steps, long[] starts, long release) {
    return places(steps)
        .mapToLong(step -> starts[step] + steps.seconds(step))
        .max()
        .orElse(release);
  }

  private static void assertTimes(int seed, CriticalPath plan, StepList steps, long release) {
    SlowPlan slow = new SlowPlan(steps, release);

    assertThat(plan.finish()).as("finish, seed %d", seed).isEqualTo(slow.finish());
    for (int step = 0; step < steps.size(); step++) {
      long length = steps.seconds(step);
      assertThat(LongStream.of(
              plan.start(step), plan.end(step), plan.latestStart(step), plan.latestEnd(step)))
          .as("times of step %d, seed %d", step, seed)
          .containsExactly(
              slow.start(step),
              slow.start(step) + length,
              slow.latestStart(step),
              slow.latestStart(step) + length);
      assertThat(List.of(
              slow.movesFinish(step, plan.slack(step)),
              slow.movesFinish(step, plan.slack(step) + 1)))
          .as("a delay of step %d moves the finish, seed %d", step, seed)
          .containsExactly(false, true);
      assertThat(List.of(
              slow.movesOthers(step, plan.freeSlack(step)),
              slow.movesOthers(step, plan.freeSlack(step) + 1)))
          .as("a delay of step %d moves others, seed %d", step, seed)
          .containsExactly(false, true);
    }
  }

  private static void assertBinding(int seed, CriticalPath plan, StepList steps, long release) {
    for (int step = 0; step < steps.size(); step++) {
      long start = plan.start(step);
      int[] lastToEnd = Arrays.stream(steps.requires(step))
          .filter(required -> plan.end(required) == start)
          .toArray();
      int binding = plan.binding(step);
      String what = "step %d waits for, seed %d";
      if (start == release) {
        assertThat(binding).as(what, step, seed).isEqualTo(CriticalPath.NONE);
      } else if (lastToEnd.length > 0) {
        assertThat(lastToEnd).as(what, step, seed).contains(binding);
      } else {
        assertThat(binding).as(what, step, seed).isEqualTo(plan.freedBy(step));
        assertThat(plan.end(binding)).as(what, step, seed).isEqualTo(start);
      }
    }
  }

  private static IntStream places(StepList steps) {
    return IntStream.range(0, steps.size());
  }
}
