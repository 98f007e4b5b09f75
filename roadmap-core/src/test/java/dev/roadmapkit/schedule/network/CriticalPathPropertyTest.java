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

  /** A lane that is freed is one more prerequisite for slack, though not for the starts. */
  private static void assertLanes(int seed, StepList steps, long release, int lanes) {
    CriticalPath plan = steps.plan(lanes, release);
    StepList withLanes = steps;
    for (int step = lanes; step < steps.size(); step++) {
      long[] ends = IntStream.range(0, step).mapToLong(plan::end).sorted().toArray();
      assertThat(plan.end(plan.freedBy(step)))
          .as("the end that frees a lane for step %d, seed %d", step, seed)
          .isEqualTo(ends[step - lanes]);
      withLanes = withLanes.withPrerequisite(step, plan.freedBy(step));
    }

    assertThat(places(steps)
            .map(plan::freedBy)
            .filter(by -> by != CriticalPath.NONE)
            .toArray())
        .as("who freed the lane, seed %d", seed)
        .hasSize(Math.max(0, steps.size() - lanes))
        .doesNotHaveDuplicates();
    assertThat(places(steps).mapToLong(plan::start).toArray())
        .as("starts, seed %d", seed)
        .isEqualTo(new SlowPlan(steps, release).starts(lanes));
    assertTimes(seed, plan, withLanes, release);
    assertBinding(seed, plan, steps, release);
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
