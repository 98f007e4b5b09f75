package dev.roadmapkit;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roadmaps built in code hold what files must hold; the first fault is named. */
class RoadmapCheckTest {

  private static final Step GOOD = step("a", "1 week").build();

  @Test
  void aRoadmapNeedsAStep() {
    refused(roadmap(), "there is no step");
  }

  @Test
  void aStepNeedsATopicAndATextToLearnOrBuildFrom() {
    Step.Builder bare = Step.builder();
    bare.id(StepId.of("b")).title("B").duration(DurationRange.parse("1 week"));
    refused(roadmap(bare.build()), "step \"b\" has no topic");

    Step.Builder silent = Step.builder();
    silent
        .id(StepId.of("b"))
        .title("B")
        .duration(DurationRange.parse("1 week"))
        .addTopics(topic("t").build());
    refused(roadmap(silent.build()), "step \"b\" has neither learn nor build");
  }

  @Test
  void stepsTopicsAndResourcesShareOneSetOfIds() {
    refused(roadmap(GOOD, GOOD), "id \"a\" stands twice");
    refused(
        roadmap(GOOD, step("b", "1 week").addTopics(topic("a").build()).build()),
        "id \"a\" stands twice");
    Resource.Builder resource = Resource.builder();
    resource.id(ResourceId.of("a-topic")).title("R");
    refused(
        roadmap(step("a", "1 week").addResources(resource.build()).build()),
        "id \"a-topic\" stands twice");
  }

  @Test
  void keyTermsChoicesAndOptionsHaveIdsOfTheirOwn() {
    KeyTerm.Builder builder = KeyTerm.builder();
    KeyTerm term = builder.id(TermId.of("a")).term("A").build();
    refused(roadmap(GOOD).addKeyTerms(term, term), "key term id \"a\" stands twice");
    refused(
        roadmap(GOOD).addChoices(choice("a", "a"), choice("a", "b")),
        "choice id \"a\" stands twice");
    refused(roadmap(GOOD).addChoices(choice("a", "b", "b")), "option id \"b\" stands twice");
    refused(roadmap(GOOD).addChoices(choice("a")), "choice \"a\" has no option");

    assertThat(
            roadmap(GOOD).addKeyTerms(term).addChoices(choice("a", "a")).build().choices())
        .containsExactly(choice("a", "a"));
  }

  @Test
  void referencesLeadSomewhere() {
    refused(
        roadmap(GOOD, step("b", "1 week").requires(List.of(StepId.of("c"))).build()),
        "required step \"c\" stands nowhere");
    Step conditional = step("b", "1 week")
        .putWhen(ChoiceId.of("language"), OptionId.of("python"))
        .build();
    refused(roadmap(conditional), "choice \"language\" stands nowhere");
    refused(
        roadmap(conditional).addChoices(choice("language", "nodejs")),
        "option \"python\" stands nowhere");
  }

  @Test
  void thePrerequisitesRunInNoCircle() {
    refused(
        roadmap(
            step("a", "1 week").requires(List.of(StepId.of("b"))).build(),
            step("b", "1 week").build()),
        "the prerequisites run in a circle: a -> b -> a");
  }

  @Test
  void effortsAreInHours() {
    DurationRange weeks = DurationRange.parse("2 weeks");
    refused(roadmap(GOOD).weeklyEffort(weeks), "the weekly effort \"2 weeks\" is not in hours");
    refused(
        roadmap(GOOD).weeklyEffort(DurationRange.parse("168.01 hours")),
        "the weekly effort \"168.01 hours\" is more than the 168 hours that a week has");
    refused(
        roadmap(step("a", "1 week").addTopics(topic("t").effort(weeks).build()).build()),
        "the effort of topic \"t\" \"2 weeks\" is not in hours");
    Resource.Builder resource = Resource.builder();
    resource.id(ResourceId.of("r")).title("R").effort(weeks);
    refused(
        roadmap(step("a", "1 week").addResources(resource.build()).build()),
        "the effort of resource \"r\" \"2 weeks\" is not in hours");
  }

  @Test
  void theScoreIsFromZeroToTen() {
    refused(
        roadmap(GOOD).futureProof(new BigDecimal("10.1")),
        "the score 10.1 is not from 0.0 to 10.0");
    refused(
        roadmap(GOOD).futureProof(new BigDecimal("-0.1")),
        "the score -0.1 is not from 0.0 to 10.0");
    assertThat(roadmap(GOOD).futureProof(BigDecimal.TEN).build().futureProof())
        .contains(BigDecimal.TEN);
  }

  @Test
  void whatIsRequiredMustBeSet() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Roadmap.builder().build())
        .withMessage("Cannot build Roadmap, some of required attributes are not set"
            + " [id, version, language, title]");
  }

  private static void refused(Roadmap.Builder builder, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("roadmap \"sample\": " + reason);
  }
}
