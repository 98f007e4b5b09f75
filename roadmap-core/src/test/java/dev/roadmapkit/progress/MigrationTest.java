package dev.roadmapkit.progress;

import static dev.roadmapkit.progress.Versions.change;
import static dev.roadmapkit.progress.Versions.roadmap;
import static dev.roadmapkit.progress.Versions.step;
import static dev.roadmapkit.progress.Versions.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.IdChange.Kind;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Samples;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationTest {

  private static final Instant NOW = Instant.parse("2026-01-09T18:00:00Z");

  private static final Roadmap OLDER =
      roadmap("1.0.0", List.of(), step("one", "a", "b", "c"), step("two", "d", "e", "f"));

  private static final Roadmap NEWER = roadmap(
      "2.0.0",
      List.of(
          change("2.0.0", Kind.RENAME, "a", "apple"),
          change("2.0.0", Kind.SPLIT, "b", "berry", "bean"),
          change("2.0.0", Kind.MOVE, "c", "two"),
          change("2.0.0", Kind.MERGE, "d", "date"),
          change("2.0.0", Kind.MERGE, "e", "date"),
          change("2.0.0", Kind.RETIRE, "f")),
      step("one", "apple", "berry", "bean", "fresh"),
      step("two", "c", "date", "extra?"));

  private static Progress migrated(Progress progress) {
    return Migration.between(OLDER, NEWER).migrate(progress).progress();
  }

  @Test
  void aRenamedTopicKeepsItsMarksUnderItsNewName() {
    Progress progress = Progress.of(OLDER)
        .mark(Mark.builder("a", Mark.State.DONE, NOW).spent(Duration.ofHours(2)).build());

    assertThat(migrated(progress).marks())
        .containsExactly(
            progress.marks().get(0),
            Mark.builder("apple", Mark.State.DONE, NOW)
                .cause(Mark.Cause.MIGRATED)
                .version(NEWER.version())
                .note("a")
                .build());
    assertThat(migrated(progress).spent()).isEqualTo(Duration.ofHours(2));
    assertThat(migrated(progress).version()).contains(NEWER.version());
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, DONE, DONE",
    "SKIPPED, SKIPPED, SKIPPED",
    "IN_PROGRESS, IN_PROGRESS, NOT_STARTED",
    "NOT_STARTED, NOT_STARTED, NOT_STARTED"
  })
  void aSplitTopic(Mark.State before, Mark.State first, Mark.State second) {
    Progress progress =
        Progress.of(OLDER).complete("b", NOW.minusSeconds(1)).mark(Mark.of("b", before, NOW));

    assertThat(migrated(progress).state("berry")).isEqualTo(first);
    assertThat(migrated(progress).state("bean")).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, DONE, DONE, DONE",
    "DONE, IN_PROGRESS, DONE, IN_PROGRESS",
    "IN_PROGRESS, DONE, DONE, IN_PROGRESS",
    "DONE, NOT_STARTED, DONE, IN_PROGRESS",
    "DONE, SKIPPED, DONE, IN_PROGRESS",
    "SKIPPED, SKIPPED, SKIPPED, SKIPPED",
    "SKIPPED, NOT_STARTED, NOT_STARTED, NOT_STARTED",
    "SKIPPED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS",
    "NOT_STARTED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS",
    "NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED"
  })
  void mergedTopics(Mark.State d, Mark.State e, Mark.State kept, Mark.State recalculated) {
    Progress progress =
        Progress.of(OLDER).mark(Mark.of("d", d, NOW)).mark(Mark.of("e", e, NOW.plusSeconds(1)));
    Migration migration = Migration.between(OLDER, NEWER);

    assertThat(migration.migrate(progress).progress().state("date")).isEqualTo(kept);
    assertThat(migration.migrate(progress, CreditPolicy.RECALCULATE).progress().state("date"))
        .isEqualTo(recalculated);
  }

  @Test
  void oneMarkedPartOfTwoIsNotAllOfThem() {
    Progress progress = Progress.of(OLDER).complete("d", NOW);
    Migration migration = Migration.between(OLDER, NEWER);
    Progress kept = migration.migrate(progress).progress();
    Progress recalculated = migration.migrate(kept, CreditPolicy.RECALCULATE).progress();

    assertThat(kept.state("date")).isEqualTo(Mark.State.DONE);
    assertThat(recalculated.state("date")).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(migration.migrate(recalculated).progress().state("date")).isEqualTo(Mark.State.DONE);
  }

  @Test
  void whatWasRecalculatedStaysSoInTheNextVersion() {
    Roadmap third = roadmap("3.0.0", NEWER.changes(), NEWER.steps().toArray(Step[]::new));
    Progress recalculated = Migration.between(OLDER, NEWER)
        .migrate(Progress.of(OLDER).complete("d", NOW), CreditPolicy.RECALCULATE)
        .progress();

    assertThat(Migration.between(NEWER, third).migrate(recalculated).progress().state("date"))
        .isEqualTo(Mark.State.IN_PROGRESS);
  }

  @Test
  void mergedIntoWhatWasThere() {
    Roadmap newer = roadmap(
        "2.0.0",
        List.of(change("2.0.0", Kind.MERGE, "a", "b")),
        step("one", "b", "c"),
        step("two", "d", "e", "f"));
    Migration migration = Migration.between(OLDER, newer);
    Progress a = Progress.of(OLDER).complete("a", NOW).start("b", NOW.plusSeconds(1));
    Progress b = Progress.of(OLDER).start("a", NOW).complete("b", NOW.plusSeconds(1));

    assertThat(migration.migrate(a).progress().state("b")).isEqualTo(Mark.State.DONE);
    assertThat(migration.migrate(b).progress().state("b")).isEqualTo(Mark.State.DONE);
    assertThat(migration.migrate(b, CreditPolicy.RECALCULATE).progress().state("b"))
        .isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(migration.migrate(b).report().merged())
        .extracting(MigratedItem::toString)
        .containsExactly("a (in-progress) -> b (done)", "b (done) -> b (done)");
  }

  @Test
  void entriesMayFollowEachOtherInOneVersionAndInSeveral() {
    Roadmap newer = roadmap(
        "4.0.0",
        List.of(
            change("2.0.0", Kind.RENAME, "a", "x"),
            change("2.0.0", Kind.RENAME, "x", "y"),
            change("3.0.0", Kind.SPLIT, "y", "z", "w"),
            change("4.0.0", Kind.RETIRE, "w"),
            change("5.0.0", Kind.RENAME, "z", "not-yet")),
        step("one", "z", "b", "c"),
        step("two", "d", "e", "f"));
    MigrationResult result =
        Migration.between(OLDER, newer).migrate(Progress.of(OLDER).complete("a", NOW));

    assertThat(result.progress().marks())
        .extracting(mark -> mark + " " + mark.version().orElseThrow())
        .containsExactly(
            "a done at 2026-01-09T18:00:00Z (marked) 1.0.0",
            "w done at 2026-01-09T18:00:00Z (migrated) 3.0.0",
            "x done at 2026-01-09T18:00:00Z (migrated) 2.0.0",
            "y done at 2026-01-09T18:00:00Z (migrated) 2.0.0",
            "z done at 2026-01-09T18:00:00Z (migrated) 3.0.0");
    assertThat(result.report().items())
        .extracting(MigratedItem::toString)
        .containsExactly("a (done) -> z (done)");
  }

  @Test
  void marksOfTheNewerVersionStayAsTheyAre() {
    Progress progress = Progress.of(NEWER)
        .merge(Progress.of(
            NEWER.id(),
            List.of(
                Mark.builder("a", Mark.State.DONE, NOW).version(NEWER.version()).build())));

    assertThat(migrated(progress)).isEqualTo(progress);
  }

  @Test
  void aMarkOfADeviceThatComesLateIsCarriedToo() {
    Progress laptop = migrated(Progress.of(OLDER).start("a", NOW));
    Progress phone = Progress.of(OLDER).complete("a", NOW.plusSeconds(5));
    Progress met = laptop.merge(phone);

    assertThat(met.state("apple")).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(migrated(met).state("apple")).isEqualTo(Mark.State.DONE);
    assertThat(Migration.between(NEWER, NEWER).migrate(met).progress()).isEqualTo(migrated(met));
  }

  @Test
  void aFinishedStepKeepsItsTopicsAndNewOnesAreNewWork() {
    MigrationResult result = Migration.between(OLDER, NEWER)
        .migrate(Progress.of(OLDER).complete("one", NOW).skip("two", NOW));
    ProgressReport report = ProgressReport.of(NEWER, result.progress());

    assertThat(List.of("apple", "berry", "bean", "c"))
        .allMatch(topic -> report.state(topic) == Mark.State.DONE);
    assertThat(report.state("date")).isEqualTo(Mark.State.SKIPPED);
    assertThat(report.state("fresh")).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(report.state("one")).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(report.missing()).extracting(Object::toString).containsExactly("fresh");
  }

  /** The step's own mark is followed at once, and only one with a clock behind can come between. */
  @Test
  void aMarkInTheVeryNanosecondAfterAStepsIsPassedOver() {
    Progress finished = Progress.of(OLDER).complete("one", NOW);
    Progress laptop = migrated(finished);
    Mark rest = laptop.latest("one").orElseThrow();
    Progress behind = laptop.merge(finished.skip("one", NOW.minusSeconds(5)));
    Progress later = laptop.merge(finished.skip("one", NOW.plusNanos(2)));

    assertThat(rest.state()).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(rest.at()).isEqualTo(NOW);
    assertThat(rest.order()).isEqualTo(NOW.plusNanos(1));
    assertThat(migrated(behind).state("apple")).isEqualTo(Mark.State.DONE);
    assertThat(migrated(later).state("apple")).isEqualTo(Mark.State.SKIPPED);
  }

  @Test
  void printsWhatBecameOfEachItem() {
    Progress progress = Progress.none(OLDER.id())
        .complete("lost-and-found", NOW)
        .on(OLDER)
        .start("a", NOW)
        .complete("b", NOW)
        .complete("c", NOW)
        .complete("d", NOW)
        .complete("f", NOW)
        .start("two", NOW);
    MigrationReport report = Migration.between(OLDER, NEWER).migrate(progress).report();

    assertThat(report).hasToString("""
            sample 1.0.0 -> 2.0.0: 66.67 % -> 66.67 %
            7 items with marks: 1 kept, 1 renamed, 1 split, 1 merged, 1 moved, 1 retired,
                1 unknown

            Renamed:
              a (in-progress) -> apple (in-progress)

            Split:
              b (done) -> berry (done), bean (done)

            Merged:
              d (done) -> date (done)

            Moved to another step:
              c (done): one -> two

            Retired, the marks stay in the ledger:
              f (done) since 2.0.0

            Unknown to both versions, the marks stay in the ledger:
              lost-and-found (done)

            New work:
              fresh: Topic fresh

            New work, if you like:
              extra: Topic extra""");
    assertThat(report.before()).isEqualTo(new Fraction(4, 6));
    assertThat(report.after()).isEqualTo(new Fraction(4, 6));
    assertThat(report.landed()).hasSize(5);
    assertThat(report.unlanded())
        .extracting(MigratedItem::id)
        .containsExactly("f", "lost-and-found");
    assertThat(report)
        .isEqualTo(Migration.between(OLDER, NEWER).migrate(progress).report())
        .hasSameHashCodeAs(Migration.between(OLDER, NEWER).migrate(progress).report())
        .isNotEqualTo(
            Migration.between(OLDER, NEWER).migrate(Progress.of(OLDER)).report());
  }

  @Test
  void anEmptyLedgerHasAReportToo() {
    assertThat(Migration.between(OLDER, OLDER).migrate(Progress.of(OLDER)).report())
        .hasToString("""
            sample 1.0.0 -> 1.0.0: 0.00 % -> 0.00 %
            0 items with marks""");
  }

  @Test
  void choicesDecideThePercentageAndTheNewWork() {
    Roadmap.Builder older = Samples.roadmap(step("one", "a", "b"));
    Step.Builder choosy = Step.builder();
    choosy
        .id(StepId.of("two"))
        .title("two")
        .duration(DurationRange.parse("1 week"))
        .learn("Something.")
        .putWhen(ChoiceId.of("language"), OptionId.of("java"))
        .addTopics(topic("d"));
    Roadmap newer = Roadmap.builder()
        .id(RoadmapId.of("sample"))
        .version(ContentVersion.parse("2.0.0"))
        .language(Locale.ENGLISH)
        .title("Sample")
        .addChoices(Samples.choice("language", "java", "kotlin"))
        .addSteps(step("one", "a", "b"), choosy.build())
        .build();
    Roadmap old = older.build();
    Progress progress = Progress.of(old).complete("a", NOW);
    Migration migration = Migration.between(old, newer);
    Map<ChoiceId, OptionId> kotlin = Map.of(ChoiceId.of("language"), OptionId.of("kotlin"));

    assertThat(migration.migrate(progress).report().percentAfter()).isEqualTo("33.33");
    assertThat(migration.migrate(progress).report().newWork()).hasSize(1);
    assertThat(migration.choosing(kotlin).migrate(progress).report().percentAfter())
        .isEqualTo("50.00");
    assertThat(migration.choosing(kotlin).migrate(progress).report().newWork()).isEmpty();
    assertThat(migration
            .choosing(Map.of(ChoiceId.of("other"), OptionId.of("x")))
            .migrate(progress)
            .report()
            .percentAfter())
        .isEqualTo("33.33");
  }

  @Test
  void refusesOtherRoadmapsAndTheWayBack() {
    Roadmap other = Roadmap.builder()
        .id(RoadmapId.of("other"))
        .version(ContentVersion.parse("2.0.0"))
        .language(Locale.ENGLISH)
        .title("Other")
        .addSteps(step("one", "a"))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Migration.between(OLDER, other))
        .withMessage("roadmap \"other\" is not a version of roadmap \"sample\": ledgers cannot be"
            + " carried from one to the other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Migration.between(NEWER, OLDER))
        .withMessage("version 1.0.0 is not newer than 2.0.0: to go back, bind the ledger to it,"
            + " which has kept its marks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Migration.between(OLDER, NEWER).migrate(Progress.of(other)))
        .withMessage("a ledger of roadmap \"other\" cannot be migrated on roadmap \"sample\"");
  }

  @Test
  void aLongTitleOfNewWorkIsBrokenBetweenWords() {
    Step.Builder two = Step.builder();
    two.id(StepId.of("two"))
        .title("two")
        .duration(DurationRange.parse("1 week"))
        .learn("Something.")
        .addTopics(Topic.builder()
            .id(TopicId.of("g"))
            .title("Word ".repeat(30) + "\n and end")
            .build());
    Roadmap newer =
        roadmap("2.0.0", List.of(), step("one", "a", "b", "c", "d", "e", "f"), two.build());

    assertThat(Migration.between(OLDER, newer).migrate(Progress.of(OLDER)).report())
        .hasToString("""
            sample 1.0.0 -> 2.0.0: 0.00 % -> 0.00 %
            0 items with marks

            New work:
              g: Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word
                  Word Word Word Word Word Word Word Word Word Word Word Word Word Word
                  Word and end""");
  }

  @Test
  void forwardBackAndForwardReportsWhatTheLedgerHolds() {
    Progress there = migrated(Progress.of(OLDER).complete("b", NOW).complete("f", NOW))
        .complete("fresh", NOW)
        .skip("extra", NOW)
        .start("apple", NOW);
    Progress back = there.on(OLDER).complete("c", NOW);

    assertThat(Migration.between(OLDER, NEWER).migrate(back).report()).hasToString("""
            sample 1.0.0 -> 2.0.0: 50.00 % -> 66.67 %
            6 items with marks: 3 kept, 1 split, 1 moved, 1 retired

            Split:
              b (done) -> berry (done), bean (done)

            Moved to another step:
              c (done): one -> two

            Retired, the marks stay in the ledger:
              f (done) since 2.0.0""");
    assertThat(Migration.between(NEWER, NEWER).migrate(there).report()).hasToString("""
            sample 2.0.0 -> 2.0.0: 50.00 % -> 50.00 %
            5 items with marks: 3 kept, 1 split, 1 retired

            Split:
              b (done) -> berry (done), bean (done)

            Retired, the marks stay in the ledger:
              f (done) since 2.0.0""");
  }
}
