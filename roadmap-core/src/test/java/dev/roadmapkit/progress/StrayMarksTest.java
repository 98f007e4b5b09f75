package dev.roadmapkit.progress;

import static dev.roadmapkit.progress.Versions.SAMPLE;
import static dev.roadmapkit.progress.Versions.change;
import static dev.roadmapkit.progress.Versions.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.IdChange;
import dev.roadmapkit.IdChange.Kind;
import dev.roadmapkit.Roadmap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Marks that name no version, and ledgers that follow a version nobody has. */
class StrayMarksTest {

  private static final Instant NOW = Instant.parse("2026-01-09T18:00:00Z");

  private static final List<IdChange> CHANGES = List.of(
      change("2.0.0", Kind.RENAME, "a", "apple"),
      change("2.0.0", Kind.SPLIT, "b", "berry", "bean"),
      change("2.0.0", Kind.MERGE, "c", "date"),
      change("2.0.0", Kind.MERGE, "d", "date"),
      change("2.0.0", Kind.RETIRE, "e"));
  private static final Roadmap ONE = roadmap("1.0.0", List.of(), "a", "b", "c", "d", "e", "z");
  private static final Roadmap TWO =
      roadmap("2.0.0", CHANGES, "apple", "berry", "bean", "date", "z");
  private static final Roadmap THREE = roadmap(
      "3.0.0",
      Stream.concat(CHANGES.stream(), Stream.of(change("3.0.0", Kind.RENAME, "berry", "bee")))
          .toList(),
      "apple",
      "bee",
      "bean",
      "date",
      "z");

  /** Marks as another program may have written them, bound by one on the newer version. */
  private static Progress strays(Roadmap bound) {
    Progress marks = Progress.none(SAMPLE);
    for (String item : List.of("a", "b", "c", "d", "e")) {
      marks = marks.complete(item, NOW);
    }
    return marks.on(bound).complete("z", NOW.plusSeconds(60));
  }

  private static Mark follows(String item, String note, Mark from) {
    return Mark.builder(item, Mark.State.DONE, NOW)
        .order(from.order())
        .cause(Mark.Cause.MIGRATED)
        .version(TWO.version())
        .note(note)
        .build();
  }

  @Test
  void aMarkWithoutAVersionTakesTheChangeThatLedAwayFromItsId() {
    Progress progress = strays(TWO);
    MigrationResult result = Migration.between(TWO, TWO).migrate(progress);

    List<Mark> made = result.progress().marks().stream()
        .filter(mark -> !progress.marks().contains(mark))
        .toList();
    assertThat(made)
        .containsExactlyInAnyOrder(
            follows("apple", "a", progress.marks().get(0)),
            follows("berry", "b", progress.marks().get(1)),
            follows("bean", "b", progress.marks().get(1)),
            follows("date", "c, d", progress.marks().get(3)));
    assertThat(result.report()).hasToString("""
            sample 2.0.0 -> 2.0.0: 20.00 % -> 100.00 %
            6 items with marks: 1 kept, 1 renamed, 1 split, 2 merged, 1 retired

            Renamed:
              a (done) -> apple (done)

            Split:
              b (done) -> berry (done), bean (done)

            Merged:
              c (done) -> date (done)
              d (done) -> date (done)

            Retired, the marks stay in the ledger:
              e (done) since 2.0.0""");
    assertThat(Migration.between(TWO, TWO).migrate(result.progress()).progress())
        .isEqualTo(result.progress());
  }

  @Test
  void aMarkWithoutAVersionComesTheSameWayWithALeap() {
    Progress progress = strays(TWO);
    Progress steps = Migration.between(TWO, THREE)
        .migrate(Migration.between(ONE, TWO).migrate(progress).progress())
        .progress();

    assertThat(Migration.between(ONE, THREE).migrate(progress).progress()).isEqualTo(steps);
    assertThat(Migration.between(TWO, THREE).migrate(progress).progress()).isEqualTo(steps);
    assertThat(Migration.between(THREE, THREE).migrate(progress.on(THREE)).progress())
        .isEqualTo(steps);
    assertThat(ProgressReport.of(THREE, steps).percent()).isEqualTo("100.00");
  }

  @Test
  void whatWasTakenBackStaysTakenBack() {
    Progress progress =
        Migration.between(TWO, TWO).migrate(strays(TWO)).progress().reopen("apple", NOW);

    assertThat(Migration.between(TWO, TWO).migrate(progress).progress()).isEqualTo(progress);
    assertThat(progress.state("apple")).isEqualTo(Mark.State.NOT_STARTED);
  }

  @Test
  void mergingCarriesMarksWithoutAVersionToo() {
    Progress carried = Migration.between(TWO, TWO).migrate(strays(TWO)).progress();

    assertThat(Migration.merge(
            List.of(strays(TWO), Progress.of(TWO)),
            version -> Optional.of(TWO).filter(known -> known.version().equals(version))))
        .isEqualTo(new MergeResult(carried, List.of(), List.of()));
    assertThat(Migration.merge(List.of(Progress.of(TWO), strays(TWO)), version -> Optional.of(TWO))
            .progress())
        .isEqualTo(carried);
  }

  @Test
  void fromANewerVersionOlderMarksAreCarriedToo() {
    Roadmap future = roadmap("9.0.0", CHANGES, "y", "z");
    Progress met = Progress.of(ONE).complete("b", NOW).merge(Progress.of(future).start("y", NOW));

    MigrationResult result = Migration.between(ONE, TWO).migrate(met);
    assertThat(result.progress().version()).contains(TWO.version());
    assertThat(result.progress().marks()).hasSize(4).containsAll(met.marks());
    assertThat(result.report()).hasToString("""
            sample 1.0.0 -> 2.0.0: 16.67 % -> 40.00 %
            2 items with marks: 1 split, 1 unknown

            Split:
              b (done) -> berry (done), bean (done)

            Unknown to both versions, the marks stay in the ledger:
              y (in-progress)""");
    assertThat(Migration.between(TWO, TWO).migrate(met).progress()).isEqualTo(result.progress());
  }
}
