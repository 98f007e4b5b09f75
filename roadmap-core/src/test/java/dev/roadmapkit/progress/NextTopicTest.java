package dev.roadmapkit.progress;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextTopicTest {

  private static final Instant NOW = Instant.parse("2026-01-05T18:00:00Z");
  private static final ChoiceId LANGUAGE = ChoiceId.of("language");

  /** "z" stands first but requires all others; "b" is optional; "go" and "rust" depend on a choice. */
  private static final Roadmap ROADMAP = roadmap(
          requiring("z", "a", "b", "go", "rust").build(),
          requiring("a").addTopics(topic("a2").build()).build(),
          requiring("b", "a").optional(true).build(),
          requiring("go", "b").putWhen(LANGUAGE, OptionId.of("go")).build(),
          requiring("rust", "b").putWhen(LANGUAGE, OptionId.of("rust")).build())
      .addChoices(choice("language", "go", "rust"))
      .build();

  private static Step.Builder requiring(String id, String... required) {
    return step(id, "1 week")
        .requires(List.of(required).stream().map(StepId::of).toList());
  }

  private static NextTopic next(Progress progress) {
    return ProgressReport.of(ROADMAP, Map.of(LANGUAGE, OptionId.of("go")), progress)
        .next()
        .orElseThrow();
  }

  @Test
  void beginsWithTheFirstStepThatRequiresNothing() {
    NextTopic next = next(Progress.of(ROADMAP));

    assertThat(next)
        .hasToString("Begin \"Step a\" with \"Topic a-topic\": no step has to come before it.");
    assertThat(next.reason()).isEqualTo(NextTopic.Reason.STEP_READY);
    assertThat(next.after()).isEmpty();
  }

  @Test
  void goesOnWithTheStepThatIsBegun() {
    NextTopic next = next(Progress.of(ROADMAP).complete("a-topic", NOW));

    assertThat(next).hasToString("Take \"Topic a2\" next: you have begun \"Step a\".");
    assertThat(next.reason()).isEqualTo(NextTopic.Reason.STEP_BEGUN);
    assertThat(next.step().id()).isEqualTo(StepId.of("a"));
  }

  @Test
  void aTopicThatIsBegunComesFirst() {
    NextTopic next = next(Progress.of(ROADMAP).start("z-topic", NOW));

    assertThat(next).hasToString("Go on with \"Topic z-topic\" in \"Step z\": you have begun it.");
    assertThat(next.reason()).isEqualTo(NextTopic.Reason.TOPIC_BEGUN);
  }

  @Test
  void aStepThatIsLeftOutStandsBackForThoseThatItRequires() {
    NextTopic next = next(Progress.of(ROADMAP).complete("a", NOW));

    assertThat(next)
        .hasToString("Begin \"Step go\" with \"Topic go-topic\":"
            + " \"Step a\", which comes before it, is done.");
    assertThat(next.after()).extracting(Step::id).containsExactly(StepId.of("a"));
  }

  @Test
  void allThatAStepRequiresIsNamed() {
    NextTopic next =
        next(Progress.of(ROADMAP).complete("a", NOW).complete("b", NOW).complete("go", NOW));

    assertThat(next)
        .hasToString("Begin \"Step z\" with \"Topic z-topic\":"
            + " \"Step a\", \"Step b\" and \"Step go\", which come before it, are done.");
  }

  /** Of two steps that require nothing. */
  @Test
  void aStepThatIsBegunComesBeforeOthersThatAreReady() {
    Roadmap roadmap = roadmap(requiring("a").build(), requiring("b").build()).build();
    Progress begun = Progress.of(roadmap).start("b", NOW);
    NextTopic next = ProgressReport.of(roadmap, begun).next().orElseThrow();

    assertThat(next).hasToString("Take \"Topic b-topic\" next: you have begun \"Step b\".");
    assertThat(next.reason()).isEqualTo(NextTopic.Reason.STEP_BEGUN);
    assertThat(ProgressReport.of(roadmap, begun).state()).isEqualTo(Mark.State.IN_PROGRESS);

    // A migration says so of what was done before it got new topics.
    Mark mark = begun.marks().get(0).toBuilder().cause(Mark.Cause.MIGRATED).build();
    Progress migrated = Progress.of(roadmap.id(), List.of(mark));
    assertThat(ProgressReport.of(roadmap, migrated).next().orElseThrow())
        .hasToString("Begin \"Step a\" with \"Topic a-topic\": no step has to come before it.");
  }

  @Test
  void aStepThatIsBegunWaitsForThoseThatItRequires() {
    assertThat(next(Progress.of(ROADMAP).start("z", NOW)))
        .hasToString("Begin \"Step a\" with \"Topic a-topic\": no step has to come before it.");
  }

  @Test
  void anOptionalStepIsNextOnceItIsBegun() {
    NextTopic next = next(Progress.of(ROADMAP).complete("a", NOW).start("b", NOW));

    assertThat(next).hasToString("Take \"Topic b-topic\" next: you have begun \"Step b\".");
  }
}
