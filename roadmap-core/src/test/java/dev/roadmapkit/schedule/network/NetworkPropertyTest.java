package dev.roadmapkit.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.StepId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixed order of the network is the one that {@link Prerequisites#order} gives. */
class NetworkPropertyTest {

  static List<Integer> seeds() {
    return IntStream.range(0, 1_000).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aListOutOfOrderIsPutInTheOrderOfPrerequisites(int seed) {
    StepList steps = shuffled(new Random(seed), 0);
    Network network = steps.network();

    assertThat(IntStream.range(0, network.size())
            .mapToObj(place -> id(network.number(place)))
            .toList())
        .isEqualTo(Prerequisites.order(prerequisites(steps)));
    for (int place = 0; place < network.size(); place++) {
      assertThat(IntStream.range(network.row(place), network.row(place + 1))
              .map(network::predecessor)
              .peek(predecessor -> assertThat(predecessor).isBetween(0, network.size() - 1))
              .map(network::number))
          .containsExactly(
              Arrays.stream(steps.requires(network.number(place))).boxed().toArray(Integer[]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aListInOrderStaysAsItIs(int seed) {
    Network network = StepList.random(new Random(seed), 0, 30).network();

    assertThat(IntStream.range(0, network.size()).map(network::number))
        .containsExactly(IntStream.range(0, network.size()).boxed().toArray(Integer[]::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCircleIsRefused(int seed) {
    Random random = new Random(seed);
    StepList steps = shuffled(random, 1);
    int last = random.nextInt(steps.size());
    int first = last;
    while (steps.requires(first).length > 0 && random.nextInt(4) > 0) {
      first = steps.requires(first)[0];
    }
    StepList circle = steps.withPrerequisite(first, last);

    assertThatThrownBy(circle::network)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("steps wait for each other in a circle");
    assertThat(Prerequisites.order(prerequisites(circle))).hasSizeLessThan(circle.size());
  }

  private static StepList shuffled(Random random, int minSize) {
    StepList steps = StepList.random(random, minSize, 30);
    List<Integer> numbers =
        new ArrayList<>(IntStream.range(0, steps.size()).boxed().toList());
    Collections.shuffle(numbers, random);
    return steps.renumbered(numbers.stream().mapToInt(i -> i).toArray());
  }

  private static Map<StepId, List<StepId>> prerequisites(StepList steps) {
    Map<StepId, List<StepId>> prerequisites = new LinkedHashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      prerequisites.put(
          id(step),
          Arrays.stream(steps.requires(step)).mapToObj(NetworkPropertyTest::id).toList());
    }
    return prerequisites;
  }

  private static StepId id(int step) {
    return StepId.of("step-" + step);
  }
}
