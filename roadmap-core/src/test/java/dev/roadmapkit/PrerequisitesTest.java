package dev.roadmapkit;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

  @Test
  void aStepFollowsTheOneBeforeUnlessItSaysOtherwise() {
    Roadmap roadmap = roadmap(
            step("a", "1 week").build(),
            step("b", "1 week").build(),
            step("c", "1 week").requires(List.of()).build(),
            step("d", "1 week").requires(ids("a", "b")).build())
        .build();

    assertThat(roadmap.prerequisites())
        .containsExactly(
            Map.entry(StepId.of("a"), List.of()),
            Map.entry(StepId.of("b"), ids("a")),
            Map.entry(StepId.of("c"), List.of()),
            Map.entry(StepId.of("d"), ids("a", "b")));
  }

  @Test
  void thereIsNoCircleInAListInATreeOrInADiamond() {
    assertThat(Prerequisites.circle(Map.of())).isEmpty();
    assertThat(circle("a", "", "b", "a", "c", "b")).isEmpty();
    assertThat(circle("a", "", "b", "a", "c", "a", "d", "b c")).isEmpty();
  }

  @Test
  void unknownStepsAreIgnored() {
    assertThat(circle("a", "nowhere", "b", "a nowhere")).isEmpty();
  }

  @Test
  void aStepThatRequiresItselfIsACircle() {
    assertThat(circle("a", "", "b", "a b")).isEqualTo(ids("b", "b"));
  }

  @Test
  void aCircleLeavesOutTheStepsThatOnlyWaitForIt() {
    assertThat(circle("a", "b", "b", "c", "c", "d", "d", "b")).isEqualTo(ids("b", "c", "d", "b"));
    assertThat(circle("x", "", "a", "x b", "b", "a")).isEqualTo(ids("a", "b", "a"));
  }

  @Test
  void aCircleOfAHundredThousandStepsIsFound() {
    int size = 100_000;
    Map<StepId, List<StepId>> prerequisites = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      prerequisites.put(StepId.of("s" + i), ids("s" + (i + 1) % size));
    }

    assertThat(Prerequisites.circle(prerequisites))
        .hasSize(size + 1)
        .startsWith(StepId.of("s0"), StepId.of("s1"))
        .endsWith(StepId.of("s99999"), StepId.of("s0"));
    prerequisites.put(StepId.of("s99999"), List.of());
    assertThat(Prerequisites.circle(prerequisites)).isEmpty();
  }

  @Test
  void allCirclesThatShareNoStepAreFound() {
    assertThat(Prerequisites.circles(steps("a", "a b", "b", "c", "c", "b", "d", "e", "e", "d c")))
        .containsExactly(ids("a", "a"), ids("b", "c", "b"), ids("d", "e", "d"));
    assertThat(Prerequisites.circles(steps("a", "b c", "b", "a", "c", "a")))
        .containsExactly(ids("a", "b", "a"));
    assertThat(Prerequisites.circles(steps("a", "b", "b", "c", "c", "b a")))
        .containsExactly(ids("b", "c", "b"));
  }

  @Test
  void whatIsLeftWithoutTheCirclesFoundHasAnOrder() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      int size = 1 + random.nextInt(12);
      Map<StepId, List<StepId>> steps = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        steps.put(
            StepId.of("s" + i),
            random
                .ints(random.nextInt(3), 0, size)
                .mapToObj(to -> StepId.of("s" + to))
                .toList());
      }
      List<List<StepId>> circles = Prerequisites.circles(steps);
      for (List<StepId> circle : circles) {
        for (int i = 1; i < circle.size(); i++) {
          assertThat(steps.remove(circle.get(i))).as("seed %s, once", seed).isNotNull();
        }
      }
      assertThat(Prerequisites.order(steps)).as("seed %s", seed).hasSize(steps.size());
    }
  }

  private static List<StepId> circle(String... stepsAndRequired) {
    return Prerequisites.circle(steps(stepsAndRequired));
  }

  private static Map<StepId, List<StepId>> steps(String... stepsAndRequired) {
    Map<StepId, List<StepId>> prerequisites = new LinkedHashMap<>();
    for (int i = 0; i < stepsAndRequired.length; i += 2) {
      String required = stepsAndRequired[i + 1];
      prerequisites.put(
          StepId.of(stepsAndRequired[i]),
          required.isEmpty() ? List.of() : ids(required.split(" ", -1)));
    }
    return prerequisites;
  }

  private static List<StepId> ids(String... ids) {
    return Stream.of(ids).map(StepId::of).toList();
  }
}
