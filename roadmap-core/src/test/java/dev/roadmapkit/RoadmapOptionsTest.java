package dev.roadmapkit;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoadmapOptionsTest {

  private final Roadmap roadmap = roadmap(step("a", "1 week").build())
      .addChoices(choice("side", "left", "right"), choice("size", "small", "large"))
      .build();

  @Test
  void optionsOfAConditionStandInTheOrderOfTheChoices() {
    Map<ChoiceId, OptionId> when =
        Map.of(ChoiceId.of("size"), OptionId.of("large"), ChoiceId.of("side"), OptionId.of("left"));
    assertThat(roadmap.options(when))
        .extracting(ChoiceOption::title)
        .containsExactly("Option left", "Option large");
  }

  @Test
  void noConditionNamesNoOption() {
    assertThat(roadmap.options(Map.of())).isEmpty();
  }
}
