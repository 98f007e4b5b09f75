package dev.roadmapkit;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImmutabilityTest {

  private static final Step STEP = step("a", "1 week")
      .addTags("tag")
      .putWhen(ChoiceId.of("language"), OptionId.of("go"))
      .build();
  private static final Roadmap ROADMAP =
      roadmap(STEP).addChoices(choice("language", "go")).build();

  @Test
  void collectionsOfNounsCannotBeChanged() {
    Stream<Collection<?>> collections = Stream.of(
        ROADMAP.steps(),
        ROADMAP.choices(),
        ROADMAP.keyTerms(),
        ROADMAP.changes(),
        ROADMAP.choices().get(0).options(),
        ROADMAP.prerequisites().values(),
        STEP.topics(),
        STEP.tags(),
        STEP.notes(),
        STEP.resources(),
        STEP.when().entrySet(),
        STEP.topics().get(0).equivalent());

    collections.forEach(collection -> assertThatThrownBy(() -> collection.add(null))
        .isInstanceOf(UnsupportedOperationException.class));
    assertThatThrownBy(() -> STEP.when().put(ChoiceId.of("a"), OptionId.of("b")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBuilderUsedOnceMoreLeavesWhatItBuiltAlone() {
    Step.Builder builder = step("a", "1 week");
    Step first = builder.build();
    Step second = builder
        .addTags("later")
        .addTopics(topic("later").build())
        .putWhen(ChoiceId.of("language"), OptionId.of("go"))
        .build();

    assertThat(first).isEqualTo(step("a", "1 week").build());
    assertThat(first.tags()).isEmpty();
    assertThat(first.topics()).hasSize(1);
    assertThat(first.when()).isEmpty();
    assertThat(second.tags()).containsExactly("later");
    assertThat(second.topics()).hasSize(2);
    assertThat(second.when()).isEqualTo(Map.of(ChoiceId.of("language"), OptionId.of("go")));
  }

  @Test
  void aListGivenToABuilderMayChangeLater() {
    List<StepId> requires = new ArrayList<>(List.of(StepId.of("a")));
    Step step = step("b", "1 week").requires(requires).build();
    requires.clear();

    assertThat(step.requires()).contains(List.of(StepId.of("a")));
    assertThatThrownBy(() -> step.requires().orElseThrow().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void equalValuesAreEqualAndHashAlike() {
    Roadmap same = roadmap(STEP).addChoices(choice("language", "go")).build();

    assertThat(same).isEqualTo(ROADMAP).hasSameHashCodeAs(ROADMAP).hasToString(ROADMAP.toString());
    assertThat(same.step(StepId.of("a"))).contains(STEP);
    assertThat(same.step(StepId.of("b"))).isEmpty();
  }
}
