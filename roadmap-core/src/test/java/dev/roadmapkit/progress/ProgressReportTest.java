package dev.roadmapkit.progress;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T18:00:00Z");
  private static final ChoiceId LANGUAGE = ChoiceId.of("language");
  private static final OptionId GO = OptionId.of("go");

  /** Steps "a" with topics a1 to a3 (the last optional), "b" with b1, and the optional "c" with c1. */
  private static final Roadmap ROADMAP = roadmap(
          withTopics("a", topic("a2"), topic("a3").optional(true)).build(),
          step("b", "1 week").build(),
          step("c", "1 week").optional(true).build())
      .build();

  private static Step.Builder withTopics(String id, Topic.Builder... topics) {
    Step.Builder step = step(id, "1 week");
    for (Topic.Builder topic : topics) {
      step.addTopics(topic.build());
    }
    return step;
  }

  private static ProgressReport report(Progress progress) {
    return ProgressReport.of(ROADMAP, progress);
  }

  private static Progress done(String... items) {
    Progress progress = Progress.of(ROADMAP);
    for (String item : items) {
      progress = progress.complete(item, MONDAY);
    }
    return progress;
  }

  @Test
  void countsTopicsDone() {
    ProgressReport report = report(done("a-topic"));

    assertThat(report.percent()).isEqualTo("33.33");
    assertThat(report.fraction()).isEqualTo(new Fraction(1, 3));
    assertThat(report.state()).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(report.missing()).containsExactly(TopicId.of("a2"), TopicId.of("b-topic"));
    assertThat(List.of(report.done(), report.inProgress(), report.skipped(), report.remaining()))
        .containsExactly(1, 0, 0, 2);
    assertThat(report).hasToString("sample 1.0.0: 33.33 %");
    assertThat(report.steps()).hasToString("[a: 50.00 %, b: 0.00 %, c: 0.00 %]");
    assertThat(report.steps())
        .extracting(StepReport::state)
        .containsExactly(Mark.State.IN_PROGRESS, Mark.State.NOT_STARTED, Mark.State.NOT_STARTED);
  }

  @Test
  void beginsWithNothingAndEndsWithAll() {
    ProgressReport none = report(Progress.of(ROADMAP));
    ProgressReport all = report(done("a-topic", "a2", "b-topic"));

    assertThat(none.percent()).isEqualTo("0.00");
    assertThat(none.state()).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(none.lastActivity()).isEmpty();
    assertThat(all.percent()).isEqualTo("100.00");
    assertThat(all.state()).isEqualTo(Mark.State.DONE);
    assertThat(all.missing()).isEmpty();
    assertThat(all.next()).isEmpty();
  }

  @Test
  void whatIsOptionalCountsOnceBegun() {
    Progress progress = done("a-topic", "a2", "b-topic");

    assertThat(report(progress.start("a3", TUESDAY)).fraction()).isEqualTo(new Fraction(3, 4));
    assertThat(report(progress.complete("a3", TUESDAY)).fraction()).isEqualTo(new Fraction(1, 1));
    assertThat(report(progress.complete("a3", TUESDAY)).done()).isEqualTo(4);
    assertThat(report(progress.start("c-topic", TUESDAY)).fraction()).isEqualTo(new Fraction(3, 4));
    assertThat(report(progress.start("c", TUESDAY)).fraction()).isEqualTo(new Fraction(3, 4));
    assertThat(report(progress.start("c", TUESDAY)).missing())
        .containsExactly(TopicId.of("c-topic"));
    assertThat(report(progress.start("c", TUESDAY)).counts("c-topic")).isTrue();
    assertThat(report(progress).counts("c-topic")).isFalse();
    assertThat(report(progress).counts("a2")).isTrue();
    assertThat(report(progress).counts("a")).isFalse();
  }

  @Test
  void whatIsSkippedLeavesBothSides() {
    assertThat(report(done("a-topic").skip("a2", TUESDAY)).fraction())
        .isEqualTo(new Fraction(1, 2));
    ProgressReport skipped = report(done("a-topic").skip("a-topic", TUESDAY));
    assertThat(skipped.fraction()).isEqualTo(new Fraction(0, 1));
    assertThat(skipped.skipped()).isEqualTo(1);
  }

  @Test
  void whereNothingCountsOptionalTopicsAreLeftUntilAllIsSkipped() {
    Progress required = Progress.of(ROADMAP).skip("a", MONDAY).skip("b", MONDAY);
    Progress all = required.skip("c", MONDAY);

    assertThat(report(required).percent()).isEqualTo("0.00");
    assertThat(report(required).missing()).containsExactly(TopicId.of("c-topic"));
    assertThat(report(required).next().orElseThrow())
        .hasToString(
            "Take \"Topic c-topic\" in \"Step c\" if you like: all that is left is optional.");
    assertThat(report(required.complete("c-topic", MONDAY)).percent()).isEqualTo("100.00");
    assertThat(report(all).percent()).isEqualTo("100.00");
    assertThat(report(all).state()).isEqualTo(Mark.State.SKIPPED);
    assertThat(report(all).step(StepId.of("a")).state()).isEqualTo(Mark.State.SKIPPED);
  }

  @Test
  void aMarkOnAStepIsOneOnEachOfItsTopics() {
    Progress done = Progress.of(ROADMAP).start("a2", MONDAY).complete("a", TUESDAY);

    assertThat(report(done).step(StepId.of("a")).done()).isEqualTo(3);
    assertThat(report(done).state("a2")).isEqualTo(Mark.State.DONE);
    assertThat(report(done).state("a")).isEqualTo(Mark.State.DONE);
    assertThat(report(done).state("b-topic")).isEqualTo(Mark.State.NOT_STARTED);
    Progress again = done.reopen("a2", MONDAY);
    assertThat(report(again).state("a2")).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(report(again).step(StepId.of("a")).fraction()).isEqualTo(new Fraction(2, 3));
    Progress takenBack = done.reopen("a", MONDAY);
    assertThat(report(takenBack).state("a2")).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(report(takenBack).state("a-topic")).isEqualTo(Mark.State.NOT_STARTED);
  }

  @Test
  void choicesHideWhatIsNotChosenAndAnOpenChoiceShowsAll() {
    Roadmap forked = roadmap(
            step("a", "1 week").build(),
            step("go", "1 week").putWhen(LANGUAGE, GO).build(),
            withTopics("b", topic("rust").putWhen(LANGUAGE, OptionId.of("rust")))
                .build(),
            Step.builder()
                .id(StepId.of("d"))
                .title("Only for Rust")
                .duration(DurationRange.parse("1 week"))
                .learn("Something.")
                .addTopics(
                    topic("crates").putWhen(LANGUAGE, OptionId.of("rust")).build())
                .build())
        .addChoices(choice("language", "go", "rust"))
        .build();
    Progress progress = Progress.of(forked).complete("go-topic", MONDAY);

    assertThat(ProgressReport.of(forked, progress).fraction()).isEqualTo(new Fraction(1, 5));
    ProgressReport go = ProgressReport.of(forked, Map.of(LANGUAGE, GO), progress);
    assertThat(go.fraction()).isEqualTo(new Fraction(1, 3));
    assertThat(go.steps()).hasToString("[a: 0.00 %, go: 100.00 %, b: 0.00 %]");
    assertThat(go.choices()).isEqualTo(Map.of(LANGUAGE, GO));
    ProgressReport rust =
        ProgressReport.of(forked, Map.of(LANGUAGE, OptionId.of("rust")), progress);
    assertThat(rust.fraction()).isEqualTo(new Fraction(0, 1));
    assertThat(rust.steps()).hasToString("[a: 0.00 %, b: 0.00 %, d: 0.00 %]");
    assertThat(rust.state("go-topic")).isEqualTo(Mark.State.DONE);
    assertThat(rust.counts("go-topic")).isFalse();
    assertThat(rust.missing())
        .containsExactly(
            TopicId.of("a-topic"), TopicId.of("b-topic"), TopicId.of("rust"), TopicId.of("crates"));
  }

  @Test
  void topicsWeighAsMuchAsTheMiddleOfTheirEffortIfAllHaveOne() {
    Topic.Builder two = topic("two").effort(DurationRange.parse("1-4 hours"));
    Topic.Builder eight = topic("eight").effort(DurationRange.parse("7.5 hours"));
    Roadmap weighted = roadmap(
            bare("a").addTopics(two.build()).addTopics(eight.build()).build())
        .build();
    Roadmap mixed = roadmap(
            bare("a").addTopics(two.build()).addTopics(topic("unknown").build()).build())
        .build();

    assertThat(ProgressReport.of(weighted, Progress.of(weighted).complete("two", MONDAY))
            .fraction())
        .isEqualTo(new Fraction(1, 4));
    assertThat(
            ProgressReport.of(mixed, Progress.of(mixed).complete("two", MONDAY)).fraction())
        .isEqualTo(new Fraction(1, 2));
  }

  private static Step.Builder bare(String id) {
    return Step.builder()
        .id(StepId.of(id))
        .title("Step " + id)
        .duration(DurationRange.parse("1 week"))
        .learn("Something.");
  }

  @Test
  void timeAndActivityAreThoseOfTheMarks() {
    Progress progress = Progress.none(RoadmapId.of("sample"))
        .mark(spent("a2", MONDAY, 30, Mark.Cause.MARKED))
        .mark(spent("a2", TUESDAY, 15, Mark.Cause.MARKED))
        .mark(spent("b", MONDAY, 10, Mark.Cause.IMPORTED))
        .mark(spent("gone", TUESDAY.plusSeconds(1), 5, Mark.Cause.MARKED))
        .mark(spent("c", TUESDAY.plusSeconds(2), 0, Mark.Cause.MIGRATED));
    ProgressReport report = report(progress);

    assertThat(report.spent()).isEqualTo(Duration.ofMinutes(60));
    assertThat(report.lastActivity()).contains(TUESDAY.plusSeconds(2));
    assertThat(report.step(StepId.of("a")).spent()).isEqualTo(Duration.ofMinutes(45));
    assertThat(report.step(StepId.of("a")).lastActivity()).contains(TUESDAY);
    assertThat(report.step(StepId.of("b")).spent()).isEqualTo(Duration.ofMinutes(10));
    assertThat(report.step(StepId.of("b")).lastActivity()).contains(MONDAY);
    assertThat(report.step(StepId.of("c")).lastActivity()).contains(TUESDAY.plusSeconds(2));
  }

  @Test
  void theDecisiveMarkIsTheOneThatTellsTheState() {
    Resource book = Resource.builder().id(ResourceId.of("book")).title("Book").build();
    Roadmap roadmap = roadmap(step("a", "1 week")
            .addTopics(topic("a2").build())
            .addResources(book)
            .build())
        .build();
    Progress progress = Progress.of(roadmap)
        .complete("a2", MONDAY)
        .start("a", MONDAY.plusSeconds(1))
        .complete("book", MONDAY.plusSeconds(2));
    ProgressReport begun = ProgressReport.of(roadmap, progress);
    ProgressReport done = ProgressReport.of(roadmap, progress.complete("a", TUESDAY));
    ProgressReport step = ProgressReport.of(roadmap, Progress.of(roadmap).start("a", MONDAY));

    assertThat(begun.decisiveMark("a-topic")).isEmpty();
    assertThat(begun.decisiveMark("a2"))
        .contains(Mark.builder("a2", Mark.State.DONE, MONDAY)
            .version(roadmap.version())
            .build());
    assertThat(begun.decisiveMark("a")).isEqualTo(begun.decisiveMark("a2"));
    assertThat(begun.decisiveMark("book").orElseThrow().at()).isEqualTo(MONDAY.plusSeconds(2));
    for (String item : List.of("a", "a-topic", "a2")) {
      assertThat(done.decisiveMark(item).orElseThrow())
          .hasToString("a done at 2026-01-06T18:00:00Z (marked)");
    }
    assertThat(step.decisiveMark("a").orElseThrow().state()).isEqualTo(Mark.State.IN_PROGRESS);
    unknown(
        () -> begun.decisiveMark("zz"),
        "roadmap \"sample\" 1.0.0 has no step, topic or resource \"zz\"");
  }

  private static Mark spent(String item, Instant at, long minutes, Mark.Cause cause) {
    return Mark.builder(item, Mark.State.DONE, at)
        .spent(Duration.ofMinutes(minutes))
        .cause(cause)
        .build();
  }

  @Test
  void resourcesAreReportedAndDoNotCount() {
    Resource book = Resource.builder().id(ResourceId.of("book")).title("Book").build();
    Roadmap roadmap = roadmap(step("a", "1 week").addResources(book).build()).build();
    ProgressReport report = ProgressReport.of(
        roadmap, Progress.of(roadmap).mark(spent("book", MONDAY, 20, Mark.Cause.MARKED)));

    assertThat(report.percent()).isEqualTo("0.00");
    assertThat(report.state("book")).isEqualTo(Mark.State.DONE);
    assertThat(report.counts("book")).isFalse();
    assertThat(report.step(StepId.of("a")).spent()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void oneMeterServesManyLearners() {
    ProgressMeter meter = ProgressMeter.of(ROADMAP);
    Progress one = done("a-topic");

    assertThat(meter.report(one).percent()).isEqualTo("33.33");
    assertThat(meter.report(one).percent()).isEqualTo("33.33");
    assertThat(meter.report(done("a")).percent()).isEqualTo("75.00");
    assertThat(ProgressReport.of(ROADMAP, Map.of(), one).percent()).isEqualTo("33.33");
  }

  @Test
  void whatTheRoadmapDoesNotHaveIsRefused() {
    Roadmap forked = roadmap(step("a", "1 week").build())
        .addChoices(choice("language", "go", "rust"))
        .build();
    ProgressReport report = report(Progress.of(ROADMAP));

    unknown(() -> report.step(StepId.of("bb")), "roadmap \"sample\" 1.0.0 has no step \"bb\"");
    unknown(
        () -> report.step(StepId.of("b-topic")),
        "roadmap \"sample\" 1.0.0 has no step \"b-topic\"");
    unknown(
        () -> report.state("b-topc"),
        "roadmap \"sample\" 1.0.0 has no step, topic or resource \"b-topc\"."
            + " Did you mean \"b-topic\"?");
    unknown(
        () -> report.counts("d"), "roadmap \"sample\" 1.0.0 has no step, topic or resource \"d\"");
    unknown(
        () -> ProgressMeter.of(forked, Map.of(ChoiceId.of("langauge"), GO)),
        "roadmap \"sample\" 1.0.0 has no choice \"langauge\". Did you mean \"language\"?");
    unknown(
        () -> ProgressMeter.of(forked, Map.of(LANGUAGE, OptionId.of("rusty"))),
        "choice \"language\" has no option \"rusty\". Did you mean \"rust\"?");
    unknown(
        () -> ProgressMeter.of(forked, Map.of(LANGUAGE, OptionId.of("cobol"))),
        "choice \"language\" has no option \"cobol\": it has go, rust");
    unknown(
        () -> ProgressMeter.of(forked, Map.of(ChoiceId.of("x"), GO)),
        "roadmap \"sample\" 1.0.0 has no choice \"x\": it has language");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(Progress.none(RoadmapId.of("other"))))
        .withMessage("a ledger of roadmap \"other\" cannot be measured on roadmap \"sample\"");
  }

  private static void unknown(ThrowingCallable call, String message) {
    assertThatExceptionOfType(UnknownItemException.class).isThrownBy(call).withMessage(message);
  }

  @Test
  void whereNoTopicIsForTheChoiceNothingIsDone() {
    Roadmap roadmap = roadmap(step("a", "1 week").putWhen(LANGUAGE, GO).build())
        .addChoices(choice("language", "go", "java"))
        .build();
    Progress progress = Progress.of(roadmap).complete("a", MONDAY);
    ProgressReport report =
        ProgressReport.of(roadmap, Map.of(LANGUAGE, OptionId.of("java")), progress);

    assertThat(report.fraction()).isEqualTo(new Fraction(0, 1));
    assertThat(report.percent()).isEqualTo("0.00");
    assertThat(report.state()).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(report.missing()).isEmpty();
    assertThat(report.next()).isEmpty();
    assertThat(report.steps()).isEmpty();
    assertThat(ProgressReport.of(roadmap, progress).percent()).isEqualTo("100.00");
  }
}
