package dev.roadmapkit.lint.rule;

import static dev.roadmapkit.lint.rule.OneRule.findings;
import static dev.roadmapkit.lint.rule.OneRule.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Samples;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrerequisiteRulesTest {

  private static final String CHOICES =
      "choices: [{id: c, title: C, options: [{id: x, title: X}, {id: y, title: Y}]}]\n";

  @Test
  void aPrerequisiteForAnotherOptionIsUnreachable() {
    assertThat(unreachable(
            step("a", "when: {c: x}"),
            step("b", "when: {c: y}, requires: [a]"),
            step("d", "when: {c: y}"),
            step("e", "requires: [a]"),
            step("f", "when: {c: x}, requires: [a]")))
        .containsExactly("steps[1].requires[0]: step \"b\" requires step \"a\", but nobody takes"
            + " both: one is for \"c: y\", the other for \"c: x\"");
  }

  @Test
  void anOptionalPrerequisiteIsUnreachable() {
    assertThat(unreachable(
            step("a", "optional: true"),
            step("b", "requires: [a]"),
            step("d", "optional: true, requires: [a]"),
            step("e", "")))
        .containsExactly("steps[1].requires[0]: step \"b\" requires step \"a\", which is optional"
            + " and left out of most plans: make both optional, or neither");
  }

  @Test
  void aPrerequisiteThatAnotherBringsAlongIsUseless() {
    assertThat(useless(
            step("a", ""),
            step("b", ""),
            step("c", ""),
            step("d", "requires: [c, a]"),
            step("e", "requires: []"),
            step("f", "requires: [c, e]")))
        .containsExactly("steps[3].requires[1]: step \"d\" need not require step \"a\": step \"c\","
            + " which it requires too, comes after that anyway");
  }

  @Test
  void aPrerequisiteThatStandsTwiceIsUseless() {
    assertThat(useless(step("a", ""), step("b", "requires: [a, a]")))
        .containsExactly(
            "steps[1].requires[1]: step \"b\" requires step \"a\" twice: once is enough");
  }

  /** Against the definition: one that can be left out without changing what comes before the step. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsUselessAddsNothing(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 25; run++) {
      List<Set<Integer>> requires = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Set<Integer> some = new HashSet<>();
        for (int j = 0; j < i; j++) {
          if (random.nextInt(3) == 0) {
            some.add(j);
          }
        }
        requires.add(some);
      }

      assertThat(findings(new UselessPrerequisiteRule(), graph(requires)).stream()
              .map(finding -> finding.substring(0, finding.indexOf(':'))))
          .containsExactlyElementsOf(expected(requires));
    }
  }

  /** Ten thousand steps, each after all of the hundred before it: a million prerequisites. */
  @Test
  void aLargeGraphIsNoTrouble() {
    List<Set<Integer>> requires = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Set<Integer> some = new HashSet<>();
      for (int j = Math.max(0, i - 100); j < i; j++) {
        some.add(j);
      }
      requires.add(some);
    }

    assertThat(findings(new UselessPrerequisiteRule(), graph(requires)))
        .hasSize(
            requires.stream().mapToInt(some -> Math.max(0, some.size() - 1)).sum());
  }

  private static List<String> expected(List<Set<Integer>> requires) {
    List<String> useless = new ArrayList<>();
    for (int i = 0; i < requires.size(); i++) {
      List<Integer> own = requires.get(i).stream().sorted().toList();
      for (int k = 0; k < own.size(); k++) {
        Set<Integer> others = new HashSet<>(own);
        others.remove(own.get(k));
        if (before(others, requires).contains(own.get(k))) {
          useless.add("steps[" + i + "].requires[" + k + "]");
        }
      }
    }
    return useless;
  }

  private static Set<Integer> before(Set<Integer> steps, List<Set<Integer>> requires) {
    Set<Integer> all = new HashSet<>(steps);
    for (int i = requires.size() - 1; i >= 0; i--) {
      if (all.contains(i)) {
        all.addAll(requires.get(i));
      }
    }
    return all;
  }

  private static Roadmap graph(List<Set<Integer>> requires) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < requires.size(); i++) {
      Step.Builder step = Samples.step("s" + i, "1 week");
      List<StepId> ids =
          requires.get(i).stream().sorted().map(j -> StepId.of("s" + j)).toList();
      steps.add(step.requires(ids).build());
    }
    return Samples.roadmap(steps.toArray(Step[]::new)).build();
  }

  private static List<String> unreachable(String... steps) {
    return findings(new UnreachablePrerequisiteRule(), roadmap(steps));
  }

  private static List<String> useless(String... steps) {
    return findings(new UselessPrerequisiteRule(), roadmap(steps));
  }

  private static Roadmap roadmap(String... steps) {
    return OneRule.roadmap(CHOICES + "steps:\n" + String.join("", steps));
  }
}
