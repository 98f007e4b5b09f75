package dev.roadmapkit.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every list of steps, any number of lanes and any release. */
class CriticalPathLawsTest {

  private static final int[] LANES = {1, 2, 3, 4, 7, 60, CriticalPath.UNLIMITED};
  private static final int MILLION = 1_000_000;

  static List<Integer> seeds() {
    return IntStream.range(0, 1_000).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLongerStepNeverEndsAnythingEarlier(int seed) {
    Random random = new Random(seed);
    StepList steps = StepList.random(random, 1, 60);
    int step = random.nextInt(steps.size());
    StepList longer = steps.withSeconds(step, steps.seconds(step) + 1 + random.nextInt(10));

    for (int lanes : LANES) {
      assertNothingEarlier(steps.plan(lanes, 0), longer.plan(lanes, 0), steps.size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFurtherPrerequisiteNeverEndsAnythingEarlier(int seed) {
    Random random = new Random(seed);
    StepList steps = StepList.random(random, 2, 60);
    int step = 1 + random.nextInt(steps.size() - 1);
    StepList bound = steps.withPrerequisite(step, random.nextInt(step));

    for (int lanes : LANES) {
      assertNothingEarlier(steps.plan(lanes, 0), bound.plan(lanes, 0), steps.size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void moreLanesNeverEndAnythingLater(int seed) {
    StepList steps = StepList.random(new Random(seed), 0, 60);

    for (int i = 1; i < LANES.length; i++) {
      assertNothingEarlier(steps.plan(LANES[i], 0), steps.plan(LANES[i - 1], 0), steps.size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneLaneTakesTheSumOfAllSteps(int seed) {
    StepList steps = StepList.random(new Random(seed), 0, 60);
    CriticalPath plan = steps.plan(1, 500);

    long end = 500;
    for (int step = 0; step < steps.size(); step++) {
      assertThat(plan.start(step)).isEqualTo(end);
      end += steps.seconds(step);
      assertThat(plan.end(step)).isEqualTo(end);
    }
    assertThat(plan.finish()).isEqualTo(end);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asManyLanesAsStepsAreUnlimited(int seed) {
    StepList steps = StepList.random(new Random(seed), 1, 60);
    CriticalPath unlimited = steps.plan(CriticalPath.UNLIMITED, 0);

    for (int lanes : List.of(steps.size(), steps.size() + 1)) {
      assertThat(times(steps.plan(lanes, 0), steps.size()))
          .isDeepEqualTo(times(unlimited, steps.size()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noMoreStepsRunAtOnceThanThereAreLanes(int seed) {
    StepList steps = StepList.random(new Random(seed), 0, 60);

    for (int lanes : LANES) {
      CriticalPath plan = steps.plan(lanes, 0);
      for (int step = 0; step < steps.size(); step++) {
        long now = plan.start(step);
        assertThat(IntStream.range(0, steps.size())
                .filter(other -> plan.start(other) <= now && now < plan.end(other))
                .count())
            .isLessThanOrEqualTo(lanes);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFinishAloneIsThatOfAllTimes(int seed) {
    Random random = new Random(seed);
    StepList steps = StepList.random(random, 0, 60);
    long release = random.nextInt(1_000);
    Network network = steps.network();
    long[] ends = new long[steps.size()];

    for (int lanes : LANES) {
      CriticalPath plan = steps.plan(lanes, release);
      assertThat(CriticalPath.finish(network, steps.work(network), lanes, release, ends))
          .isEqualTo(plan.finish());
      assertThat(ends).isEqualTo(all(plan::end, steps.size()));
    }
  }

  @Test
  void withSeveralLanesAStepHasTheSlackThatTheRuleLeavesIt() {
    CriticalPath made = plan(new long[] {10, 6, 5, 7}, new int[][] {{}, {}, {0}, {}});
    assertThat(all(made::slack, 4)).containsExactly(0, 4, 2, 0);
    assertThat(all(made::freeSlack, 4)).containsExactly(0, 4, 2, 0);

    CriticalPath room = plan(new long[] {1, 1, 8, 10, 5}, new int[][] {{}, {}, {1}, {2}, {0, 3}});
    assertThat(all(room::slack, 5)).containsExactly(18, 0, 0, 0, 0);
    assertThat(all(room::freeSlack, 5)).containsExactly(18, 0, 0, 0, 0);
  }

  private static CriticalPath plan(long[] seconds, int[][] requires) {
    return new StepList(seconds, requires).plan(2, 0);
  }

  @Test
  void aChainOfAMillionStepsIsPlannedInItsOrder() {
    assertChain(IntStream.range(0, MILLION).toArray());
  }

  @Test
  void aChainOfAMillionStepsIsPlannedAgainstItsOrder() {
    assertChain(IntStream.range(0, MILLION).map(i -> MILLION - 1 - i).toArray());
  }

  @Test
  void twoChainsSideBySideHaveTheSlackOfTheShorterOne() {
    long[] seconds = new long[MILLION];
    int[][] requires = new int[MILLION][];
    for (int step = 0; step < MILLION; step++) {
      seconds[step] = step % 2 == 0 ? 3 : 2;
      requires[step] = step < 2 ? new int[0] : new int[] {step - 2};
    }
    CriticalPath plan = new StepList(seconds, requires).plan(CriticalPath.UNLIMITED, 0);

    assertThat(plan.finish()).isEqualTo(1_500_000);
    assertThat(plan.end(MILLION - 1)).isEqualTo(1_000_000);
    assertThat(plan.slack(1)).isEqualTo(500_000);
    assertThat(plan.freeSlack(1)).isZero();
    assertThat(plan.freeSlack(MILLION - 1)).isEqualTo(500_000);
  }

  private static void assertChain(int[] numbers) {
    long[] seconds = new long[MILLION];
    int[][] requires = new int[MILLION][];
    for (int i = 0; i < MILLION; i++) {
      seconds[numbers[i]] = 1L + i % 7;
      requires[numbers[i]] = i == 0 ? new int[0] : new int[] {numbers[i - 1]};
    }
    StepList steps = new StepList(seconds, requires);
    Network network = steps.network();
    for (int lanes : new int[] {1, 2, CriticalPath.UNLIMITED}) {
      CriticalPath plan = CriticalPath.of(network, steps.work(network), lanes, 0);

      assertThat(network.number(MILLION - 1)).isEqualTo(numbers[MILLION - 1]);
      assertThat(plan.finish()).isEqualTo(3_999_997);
      assertThat(plan.start(MILLION - 1)).isEqualTo(3_999_996);
      assertThat(plan.latestStart(0)).isZero();
      int each = lanes == 2 ? MILLION / 2 : 1;
      assertThat(IntStream.iterate(0, step -> step < MILLION, step -> step + each)
              .filter(step -> plan.slack(step) != 0 || !plan.isCritical(step)))
          .isEmpty();
    }
  }

  private static void assertNothingEarlier(CriticalPath plan, CriticalPath later, int size) {
    for (int step = 0; step < size; step++) {
      assertThat(later.end(step)).as("end of step %d", step).isGreaterThanOrEqualTo(plan.end(step));
    }
    assertThat(later.finish()).isGreaterThanOrEqualTo(plan.finish());
  }

  private static long[][] times(CriticalPath plan, int size) {
    return new long[][] {
      all(plan::start, size),
      all(plan::end, size),
      all(plan::latestStart, size),
      all(plan::latestEnd, size),
      all(plan::freeSlack, size),
      all(step -> plan.isCritical(step) ? 1 : 0, size),
      all(plan::binding, size),
      all(plan::freedBy, size)
    };
  }

  private static long[] all(IntToLongFunction time, int size) {
    return IntStream.range(0, size).mapToLong(time).toArray();
  }
}
