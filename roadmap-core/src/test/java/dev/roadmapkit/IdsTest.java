package dev.roadmapkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("roadmap id", RoadmapId::of),
        kind("step id", StepId::of),
        kind("topic id", TopicId::of),
        kind("resource id", ResourceId::of),
        kind("key term id", TermId::of),
        kind("choice id", ChoiceId::of),
        kind("option id", OptionId::of));
  }

  private static Arguments kind(String name, Function<String, ?> parser) {
    return Arguments.of(name, parser);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aSlugIsAnIdAndItsOwnText(String name, Function<String, ?> of) {
    for (String slug : List.of("a", "0", "sql-basics", "a-1-b", "a".repeat(1_000_000))) {
      assertThat(of.apply(slug)).as(name).isEqualTo(of.apply(slug)).hasToString(slug);
    }
    assertThat(of.apply("a-".repeat(500_000) + "a")).as(name).isNotEqualTo(of.apply("a"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anythingElseIsRefusedByNameOfTheKind(String name, Function<String, ?> of) {
    for (String bad : List.of("", "A", "a_b", "-a", "a-", "a--b", "a b", "é", "a\n", "٣", "a/b")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of.apply(bad))
          .withMessage(name + " \"" + bad
              + "\" is not a slug: use a-z and 0-9, words joined by single hyphens");
    }
  }

  @Test
  void idsAreOrderedByTheirText() {
    assertThat(Stream.of("b", "a-b", "a").map(StepId::of).sorted().map(StepId::value))
        .containsExactly("a", "a-b", "b");
    assertThat(TopicId.of("a")).isLessThan(TopicId.of("b"));
    assertThat(RoadmapId.of("a")).isLessThan(RoadmapId.of("b"));
    assertThat(ResourceId.of("a")).isLessThan(ResourceId.of("b"));
    assertThat(TermId.of("a")).isLessThan(TermId.of("b"));
    assertThat(ChoiceId.of("a")).isLessThan(ChoiceId.of("b"));
    assertThat(OptionId.of("a")).isLessThan(OptionId.of("b"));
  }

  @Test
  void aTopicReferenceIsReadBackFromWhatItWrites() {
    TopicRef ref = new TopicRef(RoadmapId.of("data-analyst"), TopicId.of("sql-basics"));

    assertThat(ref).hasToString("data-analyst/sql-basics");
    assertThat(TopicRef.parse("data-analyst/sql-basics")).isEqualTo(ref);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sql", "/", "a/", "/b", "a/b/c", "A/b"})
  void anythingElseIsNoTopicReference(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TopicRef.parse(text));
  }
}
