package dev.roadmapkit.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ticks on steps, taken back and carried over in any order; each law is tried on random versions. */
class StepRecallLawsTest {

  private static final int CASES = 4_000;
  private static final Instant LATER = LedgerGenerator.EPOCH.plusSeconds(1_000);

  private static Progress migrated(Roadmap older, Roadmap newer, Progress ledger) {
    return Migration.between(older, newer).migrate(ledger).progress();
  }

  private static Progress met(Roadmap older, Roadmap newer, Progress... ledgers) {
    return Migration.merge(
            List.of(ledgers),
            version -> List.of(older, newer).stream()
                .filter(known -> known.version().equals(version))
                .findFirst())
        .progress();
  }

  /** What a report says of every item, and in all. */
  private static Map<String, Object> standing(Roadmap roadmap, Progress ledger) {
    ProgressReport report = ProgressReport.of(roadmap, ledger);
    Map<String, Object> standing = new TreeMap<>();
    VersionGenerator.items(roadmap).forEach(item -> standing.put(item, report.state(item)));
    standing.put("", report.fraction());
    return standing;
  }

  static Progress versioned(Progress ledger, Roadmap roadmap) {
    List<Mark> marks = ledger.marks().stream()
        .map(mark ->
            mark.toBuilder().version(mark.version().orElse(roadmap.version())).build())
        .toList();
    return Progress.of(roadmap.id(), marks).on(roadmap);
  }

  @Test
  void migratingAndMeetingInAnyOrderComeToTheSame() {
    for (int seed = 0; seed < CASES; seed++) {
      VersionGenerator random = new VersionGenerator(seed);
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress a = versioned(random.ledger(older, true), older);
      Progress b = versioned(random.ledger(older, true), older);
      Progress migrated = migrated(older, newer, a);
      Map<String, Object> together = standing(newer, migrated(older, newer, a.merge(b)));

      assertThat(standing(newer, met(older, newer, migrated, b)))
          .as("one of them migrated, seed %s", seed)
          .isEqualTo(together);
      assertThat(standing(newer, met(older, newer, migrated(older, newer, b), migrated)))
          .as("both of them migrated, seed %s", seed)
          .isEqualTo(together);
      assertThat(standing(newer, met(older, newer, a, b, Progress.of(newer))))
          .as("none of them migrated, seed %s", seed)
          .isEqualTo(together);
    }
  }

  @Test
  void aStepIsTakenBackAfterMigratingAsBefore() {
    for (int seed = 0; seed < CASES; seed++) {
      VersionGenerator random = new VersionGenerator(seed);
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress a = versioned(random.ledger(older, true), older);
      Progress migrated = migrated(older, newer, a);
      for (Step step : older.steps()) {
        String id = step.id().value();
        Optional<String> heir = new Descent(new Succession(newer), id, 0)
            .ids().stream().filter(steps(newer)::contains).findFirst();
        if (heir.isPresent()) {
          Progress undone = migrated.reopen(heir.get(), LATER);
          Progress before = a.reopen(id, LATER);
          Map<String, Object> expected = standing(newer, migrated(older, newer, before));
          assertThat(standing(newer, undone)).as("%s, seed %s", id, seed).isEqualTo(expected);
          assertThat(standing(newer, met(older, newer, migrated, before)))
              .as("%s on another device, seed %s", id, seed)
              .isEqualTo(expected);
          assertThat(migrated(older, newer, undone)).isEqualTo(undone);
          assertThat(migrated(newer, newer, undone)).isEqualTo(undone);
        }
      }
    }
  }

  private static List<String> steps(Roadmap roadmap) {
    return roadmap.steps().stream().map(step -> step.id().value()).toList();
  }

  /** The other device's ledger comes from a file, so the older roadmap stays what ids are checked by. */
  @Test
  void marksAfterMeetingANewerLedgerAreCarriedAsThoseBefore() {
    for (int seed = 0; seed < CASES; seed++) {
      VersionGenerator random = new VersionGenerator(seed);
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress phone = versioned(random.ledger(older, true), older);
      Progress laptop = versioned(random.ledger(newer, true), newer);
      Progress unbound = Progress.of(newer.id(), laptop.marks()).at(newer.version());
      Progress before = phone;
      Progress after = phone.merge(unbound);
      Instant at = LATER;
      for (String item : VersionGenerator.items(older)) {
        at = at.plusSeconds(1);
        before = before.complete(item, at);
        after = after.complete(item, at);
      }
      assertThat(after.version()).contains(newer.version());
      assertThat(migrated(older, newer, after))
          .as("seed %s", seed)
          .isEqualTo(migrated(older, newer, before.merge(laptop)));

      Progress bound = phone.merge(laptop);
      Progress other = laptop;
      for (String item : VersionGenerator.items(newer)) {
        at = at.plusSeconds(1);
        bound = bound.start(item, at);
        other = other.start(item, at);
      }
      assertThat(migrated(older, newer, bound))
          .as("seed %s", seed)
          .isEqualTo(migrated(older, newer, phone.merge(other)));
    }
  }
}
