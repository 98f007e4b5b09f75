package dev.roadmapkit.progress;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T18:00:00Z");
  private static final RoadmapId SAMPLE = RoadmapId.of("sample");

  private static final Roadmap ROADMAP = roadmap(
          step("basics", "1 week").addTopics(topic("variables").build()).build(),
          step("databases", "1 week").addTopics(topic("sql").build()).build())
      .build();

  @Test
  void theLastMarkTellsTheState() {
    Progress progress = Progress.of(ROADMAP)
        .start("variables", MONDAY)
        .complete("variables", TUESDAY)
        .skip("sql", MONDAY);

    assertThat(progress.state("variables")).isEqualTo(Mark.State.DONE);
    assertThat(progress.state("sql")).isEqualTo(Mark.State.SKIPPED);
    assertThat(progress.state("databases")).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(progress.latest("databases")).isEmpty();
    assertThat(progress.marks())
        .hasToString("[variables in-progress at 2026-01-05T18:00:00Z (marked),"
            + " sql skipped at 2026-01-05T18:00:00Z (marked),"
            + " variables done at 2026-01-06T18:00:00Z (marked)]");
    assertThat(progress).hasToString("sample 1.0.0: 3 marks");
  }

  @Test
  void undoIsAMarkToo() {
    Progress progress =
        Progress.of(ROADMAP).complete("variables", MONDAY).reopen("variables", TUESDAY);

    assertThat(progress.state("variables")).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(progress.history("variables"))
        .extracting(Mark::state)
        .containsExactly(Mark.State.DONE, Mark.State.NOT_STARTED);
  }

  @Test
  void aLedgerIsNeverChanged() {
    Progress empty = Progress.of(ROADMAP);
    Progress one = empty.complete("variables", MONDAY);

    assertThat(empty.marks()).isEmpty();
    assertThat(empty.state("variables")).isEqualTo(Mark.State.NOT_STARTED);
    assertThatThrownBy(() -> one.marks().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> one.marks().set(0, Mark.of("sql", Mark.State.DONE, MONDAY)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void marksCarryTheVersionTheyWereMadeOn() {
    Mark own = Mark.builder("sql", Mark.State.DONE, MONDAY)
        .version(ContentVersion.parse("0.9.0"))
        .build();
    Progress progress = Progress.of(ROADMAP).complete("variables", MONDAY).mark(own);

    assertThat(progress.version()).contains(ContentVersion.parse("1.0.0"));
    assertThat(progress.latest("variables").orElseThrow().version())
        .contains(ContentVersion.parse("1.0.0"));
    assertThat(progress.latest("sql").orElseThrow().version())
        .contains(ContentVersion.parse("0.9.0"));
    assertThat(Progress.none(SAMPLE).complete("sql", MONDAY).marks().get(0).version())
        .isEmpty();
  }

  @Test
  void aMarkHasDetails() {
    Mark mark = Mark.builder("variables", Mark.State.DONE, MONDAY)
        .cause(Mark.Cause.IMPORTED)
        .spent(Duration.ofMinutes(90))
        .note("easier than I thought")
        .extensions(Map.of("mood", new ExtensionValue.Text("good")))
        .build();
    Mark kept = Progress.of(ROADMAP).mark(mark).latest("variables").orElseThrow();

    assertThat(kept.cause()).isEqualTo(Mark.Cause.IMPORTED);
    assertThat(kept.spent()).isEqualTo(Duration.ofMinutes(90));
    assertThat(kept.note()).contains("easier than I thought");
    assertThat(kept.extensions()).isEqualTo(Map.of("mood", new ExtensionValue.Text("good")));
    assertThat(kept.order()).isEqualTo(MONDAY);
  }

  @Test
  void anEarlierClockDoesNotLose() {
    Progress progress =
        Progress.of(ROADMAP).complete("variables", TUESDAY).reopen("variables", MONDAY);
    Mark reopened = progress.latest("variables").orElseThrow();

    assertThat(reopened.state()).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(reopened.at()).isEqualTo(MONDAY);
    assertThat(reopened.order()).isEqualTo(Instant.parse("2026-01-06T18:00:00.000000001Z"));
  }

  @Test
  void aMarkComesAfterThoseOfItsStepOrTopicsOnly() {
    Progress seen = Progress.of(ROADMAP).complete("basics", TUESDAY);

    assertThat(
            seen.reopen("variables", MONDAY).latest("variables").orElseThrow().order())
        .isEqualTo(TUESDAY.plusNanos(1));
    assertThat(seen.complete("sql", MONDAY).latest("sql").orElseThrow().order()).isEqualTo(MONDAY);
    assertThat(
            seen.complete("databases", MONDAY).latest("databases").orElseThrow().order())
        .isEqualTo(MONDAY);
    Progress topics = Progress.of(ROADMAP).complete("variables", TUESDAY);
    assertThat(topics.skip("basics", MONDAY).latest("basics").orElseThrow().order())
        .isEqualTo(TUESDAY.plusNanos(1));
    assertThat(topics
            .skip("basics-topic", MONDAY)
            .latest("basics-topic")
            .orElseThrow()
            .order())
        .isEqualTo(MONDAY);
    Progress unbound = Progress.none(SAMPLE).complete("basics", TUESDAY);
    assertThat(unbound.complete("sql", MONDAY).latest("sql").orElseThrow().order())
        .isEqualTo(TUESDAY.plusNanos(1));
  }

  @Test
  void sayingTheSameTwiceIsSayingItOnce() {
    Mark mark =
        Mark.builder("sql", Mark.State.DONE, MONDAY).spent(Duration.ofHours(1)).build();
    Progress once = Progress.of(ROADMAP).complete("sql", TUESDAY).mark(mark);

    assertThat(once.mark(mark)).isSameAs(once);
    assertThat(once.mark(mark.toBuilder().note("again").build()).marks()).hasSize(3);
    assertThat(once.complete("sql", TUESDAY).marks()).hasSize(3);
  }

  @Test
  void devicesMergeWithoutLosingAMark() {
    Progress phone = Progress.of(ROADMAP).complete("variables", MONDAY);
    Progress laptop = Progress.of(ROADMAP).start("sql", MONDAY).complete("variables", TUESDAY);
    Progress both = phone.merge(laptop);

    assertThat(both.marks()).hasSize(3);
    assertThat(both.history("variables")).hasSize(2);
    assertThat(both).isEqualTo(laptop.merge(phone));
    assertThat(both).isNotEqualTo(phone).isNotEqualTo(laptop);
  }

  @Test
  void aMergeIsAtTheGreaterVersionAndBoundAsTheFirst() {
    Roadmap newer = Roadmap.builder()
        .id(SAMPLE)
        .version(ContentVersion.parse("2.0.0"))
        .language(Locale.ENGLISH)
        .title("Sample")
        .addSteps(step("basics", "1 week").build())
        .build();
    Progress merged = Progress.of(newer).merge(Progress.of(ROADMAP).complete("sql", MONDAY));

    assertThat(merged.version()).contains(ContentVersion.parse("2.0.0"));
    assertThat(merged.state("sql")).isEqualTo(Mark.State.DONE);
    assertThatExceptionOfType(UnknownItemException.class)
        .isThrownBy(() -> merged.reopen("sql", MONDAY))
        .withMessage("roadmap \"sample\" 2.0.0 has no step, topic or resource \"sql\"");
  }

  @Test
  void valuesBesideTheLedgerMergeToo() {
    Map<String, ExtensionValue> one =
        Map.of("a", new ExtensionValue.Flag(true), "b", new ExtensionValue.Text("x"));
    Map<String, ExtensionValue> other = Map.of("b", new ExtensionValue.Text("y"));
    Progress merged = Progress.none(SAMPLE)
        .withExtensions(one)
        .merge(Progress.none(SAMPLE).withExtensions(other));

    assertThat(merged.extensions())
        .isEqualTo(Map.of("a", new ExtensionValue.Flag(true), "b", new ExtensionValue.Text("y")));
  }

  @Test
  void anUnknownIdIsRefusedWithTheNearestOne() {
    assertThatExceptionOfType(UnknownItemException.class)
        .isThrownBy(() -> Progress.of(ROADMAP).complete("varables", MONDAY))
        .withMessage("roadmap \"sample\" 1.0.0 has no step, topic or resource \"varables\"."
            + " Did you mean \"variables\"?")
        .satisfies(e -> assertThat(e.suggestion()).contains("variables"))
        .satisfies(e -> assertThat(e.reason())
            .isEqualTo("roadmap \"sample\" 1.0.0 has no step, topic or resource \"varables\""));
  }

  @Test
  void anUnboundLedgerKeepsWhatItIsGiven() {
    Progress unbound = Progress.none(SAMPLE).complete("gone", MONDAY);
    Progress bound = unbound.on(ROADMAP);

    assertThat(unbound.state("gone")).isEqualTo(Mark.State.DONE);
    assertThat(unbound).hasToString("sample: 1 mark");
    assertThat(bound.marks()).isEqualTo(unbound.marks());
    assertThatThrownBy(() -> bound.reopen("gone", MONDAY)).isInstanceOf(UnknownItemException.class);
    assertThat(Progress.of(ROADMAP)).isEqualTo(Progress.none(SAMPLE).on(ROADMAP));
  }

  @Test
  void ledgersOfDifferentRoadmapsDoNotMix() {
    Progress other = Progress.none(RoadmapId.of("other"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Progress.of(ROADMAP).merge(other))
        .withMessage(
            "a ledger of roadmap \"sample\" cannot be merged with one of roadmap \"other\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.on(ROADMAP))
        .withMessage("a ledger of roadmap \"other\" cannot be bound to roadmap \"sample\"");
  }

  @Test
  void everyBadMarkIsRefused() {
    refused(() -> Mark.of("Not A Slug", Mark.State.DONE, MONDAY), """
        id "Not A Slug" is not a slug: use a-z and 0-9, words joined by single hyphens""");
    refused(() -> Mark.of("a", Mark.State.DONE, Instant.MAX), """
        "at" is +1000000000-12-31T23:59:59.999999999Z, which is not in the years 0001 to 9999""");
    refused(() -> Mark.of("a", Mark.State.DONE, Instant.parse("0000-12-31T23:59:59Z")), """
        "at" is 0000-12-31T23:59:59Z, which is not in the years 0001 to 9999""");
    refused(() -> mark().order(MONDAY.minusNanos(1)), """
        "order" is 2026-01-05T17:59:59.999999999Z, before "at", which is 2026-01-05T18:00:00Z""");
    refused(() -> mark().order(Instant.MAX), """
        "order" is +1000000000-12-31T23:59:59.999999999Z, which is not in the years 0001 to 9999""");
    refused(() -> mark().spent(Duration.ofSeconds(-1)), """
        time spent PT-1S is not from 0 to below 1,000,000 hours""");
    refused(() -> mark().spent(Duration.ofHours(1_000_000)), """
        time spent PT1000000H is not from 0 to below 1,000,000 hours""");
    refused(() -> mark().spent(Duration.ofMillis(1500)), """
        time spent PT1.5S is not in whole seconds""");
    refused(() -> mark().note(" \n"), "the note is blank: leave it out");
    refused(() -> mark().note("x".repeat(10_001)), """
        the note has 10001 characters, more than the 10,000 allowed""");
    refused(() -> mark().note("a\ud83d"), "the note is not valid Unicode: half a character at 1");
    refused(() -> mark().extensions(Map.of("state", new ExtensionValue.Nothing())), """
        key "state" is the format's own: an extension needs another""");
    refused(
        () -> Progress.none(SAMPLE).withExtensions(Map.of("marks", new ExtensionValue.Nothing())),
        """
        key "marks" is the format's own: an extension needs another""");
  }

  @Test
  void nothingComesAfterTheEndOfTime() {
    Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
    Progress progress = Progress.of(ROADMAP).complete("sql", last);

    refused(() -> progress.reopen("databases", MONDAY), """
        item "sql" has a mark at 9999-12-31T23:59:59.999999999Z, the last instant there is:\
         no mark can follow it; take that mark out wherever the ledger is kept, in a file the line\
         with its item and this instant""");
    assertThat(progress.complete("variables", MONDAY).marks()).hasSize(2);
  }

  @Test
  void statesAndCausesAreTheWordsOfFiles() {
    assertThat(Mark.State.values())
        .extracting(Mark.State::toString)
        .containsExactly("not-started", "in-progress", "skipped", "done");
    assertThat(Mark.Cause.values())
        .extracting(Mark.Cause::toString)
        .containsExactly("marked", "imported", "migrated", "equivalent");
  }

  private static Mark.Builder mark() {
    return Mark.builder("a", Mark.State.DONE, MONDAY);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
