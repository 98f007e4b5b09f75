package dev.roadmapkit.progress;

import static dev.roadmapkit.progress.Versions.change;
import static dev.roadmapkit.progress.Versions.roadmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.IdChange.Kind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ledgers on several versions, and what is said of ids that a version has no more. */
class MigrationMergeTest {

  private static final Instant NOW = Instant.parse("2026-01-09T18:00:00Z");

  private static final Roadmap ONE = roadmap("1.0.0", List.of(), "a", "b", "c", "d", "e");
  private static final List<IdChange> TO_TWO = List.of(
      change("2.0.0", Kind.RENAME, "a", "apple"),
      change("2.0.0", Kind.SPLIT, "b", "berry", "bean", "beet"),
      change("2.0.0", Kind.MERGE, "c", "date"),
      change("2.0.0", Kind.MERGE, "d", "date"),
      change("2.0.0", Kind.RETIRE, "e"));
  private static final Roadmap TWO =
      roadmap("2.0.0", TO_TWO, "apple", "berry", "bean", "beet", "date", "fresh");
  private static final Roadmap THREE = roadmap(
      "3.0.0",
      Stream.concat(
              TO_TWO.stream(),
              Stream.of(
                  change("3.0.0", Kind.RENAME, "apple", "pome"),
                  change("3.0.0", Kind.RETIRE, "date")))
          .toList(),
      "pome",
      "berry",
      "bean",
      "beet",
      "fresh");

  private static Function<ContentVersion, Optional<Roadmap>> of(Roadmap... roadmaps) {
    return version ->
        Stream.of(roadmaps).filter(known -> known.version().equals(version)).findFirst();
  }

  private static List<String> done(Roadmap roadmap, Progress progress) {
    ProgressReport report = ProgressReport.of(roadmap, progress);
    return roadmap.steps().get(0).topics().stream()
        .map(topic -> topic.id().value())
        .filter(topic -> report.state(topic) == Mark.State.DONE)
        .toList();
  }

  @Test
  void marksOfAnOlderVersionCountAtTheNewerOne() {
    Progress laptop = Progress.of(TWO).complete("fresh", NOW);
    Progress phone = Progress.of(ONE).complete("a", NOW).complete("b", NOW);

    assertThat(done(TWO, laptop.merge(phone))).containsExactly("fresh");
    MergeResult met = Migration.merge(List.of(laptop, phone), of(ONE, TWO));
    assertThat(done(TWO, met.progress()))
        .containsExactly("apple", "berry", "bean", "beet", "fresh");
    assertThat(met.progress().marks()).containsAll(laptop.marks()).containsAll(phone.marks());
    assertThat(met.progress().version()).contains(TWO.version());
    assertThat(met.carried()).containsExactly(ONE.version());
    assertThat(met.missing()).isEmpty();
    assertThat(Migration.merge(List.of(phone, laptop), of(ONE, TWO))).isEqualTo(met);
    assertThat(
            Migration.merge(List.of(phone, laptop.merge(phone)), of(ONE, TWO)).progress())
        .isEqualTo(met.progress());
    assertThatExceptionOfType(UnknownItemException.class)
        .isThrownBy(() -> met.progress().complete("a", NOW));
  }

  @Test
  void aFinishedStepSpeaksForTheTopicsThatItHad() {
    Progress phone = Progress.of(ONE).complete("one", NOW);
    MergeResult met =
        Migration.merge(List.of(Progress.of(THREE), phone, Progress.of(TWO)), of(ONE, TWO, THREE));

    assertThat(done(THREE, met.progress())).containsExactly("pome", "berry", "bean", "beet");
  }

  @Test
  void aMissingVersionIsNamedAndItsMarksAreKept() {
    Progress laptop = Progress.of(THREE).complete("fresh", NOW);
    Progress tablet = Progress.of(TWO).complete("apple", NOW);
    Progress phone = Progress.of(ONE).complete("b", NOW);
    Progress all = laptop.merge(tablet).merge(phone);
    MergeResult met = Migration.merge(List.of(laptop, tablet, phone), of(TWO, THREE));

    assertThat(done(THREE, met.progress())).containsExactly("pome", "fresh");
    assertThat(met.progress().marks()).containsAll(all.marks());
    assertThat(met.carried()).containsExactly(TWO.version());
    assertThat(met.missing()).containsExactly(ONE.version());
    assertThat(Migration.merge(List.of(laptop, tablet, phone), of(ONE, TWO)))
        .isEqualTo(new MergeResult(all, List.of(), List.of(THREE.version())));
    assertThat(Migration.merge(List.of(laptop, Progress.of(ONE)), of(THREE)).missing())
        .isEmpty();
  }

  @Test
  void ledgersOfOneVersionNeedNoOther() {
    Progress phone = Progress.of(TWO).complete("apple", NOW);
    Progress laptop = Progress.of(TWO).complete("bean", NOW);

    assertThat(Migration.merge(List.of(phone, laptop), of()))
        .isEqualTo(new MergeResult(phone.merge(laptop), List.of(), List.of()));
    assertThat(Migration.merge(List.of(Progress.none(ONE.id())), of()))
        .isEqualTo(new MergeResult(Progress.none(ONE.id()), List.of(), List.of()));
  }

  @Test
  void devicesThatMigratedAloneAgreeOnMergedItems() {
    Migration migration = Migration.between(ONE, TWO);
    Progress phone = migration.migrate(Progress.of(ONE).complete("c", NOW)).progress();
    Progress laptop =
        migration.migrate(Progress.of(ONE).start("d", NOW.plusSeconds(1))).progress();

    assertThat(phone.merge(laptop).state("date")).isEqualTo(Mark.State.IN_PROGRESS);
    assertThat(Migration.merge(List.of(phone, laptop), of(ONE, TWO)).progress().state("date"))
        .isEqualTo(Mark.State.DONE);
  }

  @Test
  void whatWasRecalculatedStaysIfNoOtherDeviceHasOlderMarks() {
    Progress recalculated = Migration.between(ONE, TWO)
        .migrate(Progress.of(ONE).complete("c", NOW), CreditPolicy.RECALCULATE)
        .progress();
    Progress laptop = Progress.of(TWO).complete("fresh", NOW);

    assertThat(Migration.merge(List.of(recalculated, laptop), of(ONE, TWO)).progress())
        .isEqualTo(recalculated.merge(laptop));
  }

  @Test
  void whatWasKeptIsNotTakenBackByADeviceThatRecalculated() {
    Migration migration = Migration.between(ONE, TWO);
    Progress old = Progress.of(ONE).complete("c", NOW);
    Progress kept = migration.migrate(old).progress();
    Progress recalculated = migration
        .migrate(old.start("d", NOW.plusSeconds(1)), CreditPolicy.RECALCULATE)
        .progress();

    assertThat(recalculated.state("date")).isEqualTo(Mark.State.IN_PROGRESS);
    for (List<Progress> devices :
        List.of(List.of(kept, recalculated), List.of(recalculated, kept))) {
      assertThat(Migration.merge(devices, of(ONE, TWO)).progress().state("date"))
          .isEqualTo(Mark.State.DONE);
    }
  }

  @Test
  void afterAMergeIdsAreThoseOfTheNewerRoadmap() {
    Progress phone = Progress.of(ONE).complete("e", NOW);
    Progress laptop = Progress.of(TWO).complete("fresh", NOW);

    for (Progress both : List.of(phone.merge(laptop), laptop.merge(phone))) {
      assertThat(both.complete("bean", NOW.plusSeconds(5)).latest("bean"))
          .flatMap(Mark::version)
          .contains(TWO.version());
      assertThatExceptionOfType(UnknownItemException.class)
          .isThrownBy(() -> both.complete("a", NOW))
          .withMessage("roadmap \"sample\" 2.0.0 has no step, topic or resource \"a\": it was"
              + " renamed to \"apple\" in 2.0.0");
    }
  }

  @Test
  void refusesNothingAndOtherRoadmaps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Migration.merge(List.of(), of()))
        .withMessage("there are no ledgers to merge");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Migration.merge(List.of(Progress.of(ONE), Progress.none(RoadmapId.of("other"))), of()))
        .withMessage(
            "a ledger of roadmap \"sample\" cannot be merged with one of roadmap \"other\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "2 | a | : it was renamed to \"apple\" in 2.0.0",
        "2 | b | : it was split into \"berry\", \"bean\" and \"beet\" in 2.0.0",
        "2 | c | : it was merged into \"date\" in 2.0.0",
        "2 | e | : it was retired in 2.0.0",
        "3 | a | : it was renamed to \"apple\" in 2.0.0 and is now \"pome\"",
        "3 | c | : it was merged into \"date\" in 2.0.0 and retired in 3.0.0",
        "3 | date | : it was retired in 3.0.0",
        "3 | dates | ''",
        "3 | fresj | . Did you mean \"fresh\"?",
      })
  void saysWhatBecameOfAnIdThatIsNotThereAnyMore(int version, String id, String became) {
    Progress progress = Progress.of(version == 2 ? TWO : THREE);

    assertThatExceptionOfType(UnknownItemException.class)
        .isThrownBy(() -> progress.complete(id, NOW))
        .withMessage("roadmap \"sample\" " + version + ".0.0 has no step, topic or resource \"" + id
            + "\"" + became);
  }

  @Test
  void marksOnIdsThatTheVersionDoesNotHaveAreListed() {
    Progress progress = Progress.none(ONE.id())
        .complete("lost", NOW)
        .reopen("lost", NOW)
        .on(ONE)
        .complete("a", NOW)
        .complete("e", NOW);
    Progress migrated = Migration.between(ONE, TWO).migrate(progress).progress();

    assertThat(unknown(ONE, progress)).containsExactly("lost", "lost");
    assertThat(unknown(TWO, progress)).containsExactly("a", "e", "lost", "lost");
    assertThat(unknown(TWO, migrated)).containsExactly("e", "lost", "lost");
    assertThat(unknown(ONE, migrated.complete("fresh", NOW)))
        .containsExactly("fresh", "lost", "lost");
    assertThat(unknown(TWO, Progress.of(TWO).complete("apple", NOW))).isEmpty();
  }

  private static List<String> unknown(Roadmap roadmap, Progress progress) {
    return ProgressReport.of(roadmap, progress).unknownMarks().stream()
        .map(Mark::item)
        .toList();
  }
}
