package dev.roadmapkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all versions and ledgers; each law is tried on so many random ones, a seed each. */
class MigrationLawsTest {

  private static final int CASES = 4_000;
  private static final Instant LATER = LedgerGenerator.EPOCH.plusSeconds(1_000);

  private interface Law {
    void check(VersionGenerator random, int seed);
  }

  private static void forAll(Law law) {
    for (int seed = 0; seed < CASES; seed++) {
      law.check(new VersionGenerator(seed), seed);
    }
  }

  /** AssertJ is thorough and slow: it is called to report only. */
  private static void holds(boolean law, int seed) {
    if (!law) {
      fail("the law does not hold for seed " + seed);
    }
  }

  private static void same(Progress one, Progress other, int seed) {
    if (!one.equals(other)) {
      Set<Mark> more = new HashSet<>(one.marks());
      other.marks().forEach(more::remove);
      Set<Mark> less = new HashSet<>(other.marks());
      one.marks().forEach(less::remove);
      assertThat(more).as("only in one, seed %s", seed).isEmpty();
      assertThat(less).as("only in the other, seed %s", seed).isEmpty();
      assertThat(one).as("seed %s", seed).isEqualTo(other);
    }
  }

  private static Progress migrated(Roadmap older, Roadmap newer, Progress ledger) {
    return Migration.between(older, newer).migrate(ledger).progress();
  }

  private static Set<String> done(Roadmap roadmap, Progress ledger) {
    ProgressReport report = ProgressReport.of(roadmap, ledger);
    Set<String> done = new HashSet<>();
    for (Step step : roadmap.steps()) {
      VersionGenerator.topics(step).stream()
          .filter(topic -> report.state(topic) == Mark.State.DONE)
          .forEach(done::add);
    }
    return done;
  }

  @Test
  void everyMarkStaysAndEveryItemIsReportedOnce() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress ledger = random.ledger(older, true);
      for (CreditPolicy policy : CreditPolicy.values()) {
        MigrationResult result = Migration.between(older, newer).migrate(ledger, policy);
        Set<Mark> marks = new HashSet<>(result.progress().marks());
        Set<String> marked = new HashSet<>();
        ledger.marks().forEach(mark -> marked.add(mark.item()));
        List<String> reported =
            result.report().items().stream().map(MigratedItem::id).toList();

        holds(marks.containsAll(ledger.marks()), seed);
        marks.removeAll(ledger.marks());
        holds(marks.stream().allMatch(mark -> mark.cause() == Mark.Cause.MIGRATED), seed);
        holds(new HashSet<>(reported).size() == reported.size(), seed);
        holds(reported.containsAll(marked), seed);
        holds(result.progress().spent().equals(ledger.spent()), seed);
        accountedFor(newer, result, seed);
      }
    });
  }

  private static void accountedFor(Roadmap newer, MigrationResult result, int seed) {
    List<String> items = VersionGenerator.items(newer);
    for (MigratedItem item : result.report().items()) {
      holds(items.contains(item.id()) || result.progress().latest(item.id()).isPresent(), seed);
      holds(item.to().isEmpty() != result.report().landed().contains(item), seed);
      holds(item.to().isEmpty() == result.report().unlanded().contains(item), seed);
      for (MigratedItem.Landing landing : item.to()) {
        boolean carried = result.progress().latest(landing.id()).isPresent();
        holds(items.contains(landing.id()) && carried, seed);
      }
    }
  }

  @Test
  void migratingAgainAddsNothing() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      for (CreditPolicy policy : CreditPolicy.values()) {
        Migration migration = Migration.between(older, newer);
        Progress once = migration.migrate(random.ledger(older, true), policy).progress();
        same(migration.migrate(once, policy).progress(), once, seed);
        same(Migration.between(newer, newer).migrate(once, policy).progress(), once, seed);
      }
    });
  }

  @Test
  void stepByStepIsTheSameAsALeap() {
    forAll((random, seed) -> {
      Roadmap one = random.roadmap();
      Roadmap two = random.next();
      Roadmap three = random.next();
      Progress ledger = random.ledger(one, true);
      for (CreditPolicy policy : CreditPolicy.values()) {
        Progress between = Migration.between(one, two).migrate(ledger, policy).progress();
        same(
            Migration.between(two, three).migrate(between, policy).progress(),
            Migration.between(one, three).migrate(ledger, policy).progress(),
            seed);
      }
    });
  }

  @Test
  void whatIsDoneStaysDoneOrIsReportedAsRetired() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      random.next();
      Roadmap newer = random.next();
      Progress ledger = random.ledger(older, true);
      MigrationResult result = Migration.between(older, newer).migrate(ledger);
      for (String topic : done(older, ledger)) {
        MigratedItem item = result.report().items().stream()
            .filter(reported -> reported.id().equals(topic))
            .findFirst()
            .orElseThrow(() -> new AssertionError("seed " + seed + ": " + topic));
        holds(item.before() == Mark.State.DONE, seed);
        holds(item.to().stream().allMatch(landing -> landing.state() == Mark.State.DONE), seed);
        holds(!item.to().isEmpty() || item.outcome() == MigratedItem.Outcome.RETIRED, seed);
        holds(!item.to().isEmpty() || !item.retired().isEmpty(), seed);
      }
    });
  }

  @Test
  void whoHasDoneAllMissesNothingButNewWork() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      random.next();
      Roadmap newer = random.next();
      Progress ledger = Progress.of(older);
      for (Step step : older.steps()) {
        ledger = ledger.complete(step.id().value(), LATER);
      }
      MigrationResult result = Migration.between(older, newer).migrate(ledger);
      ProgressReport after = ProgressReport.of(newer, result.progress());
      Set<Object> missing = new HashSet<>(after.missing());
      result.report().newWork().forEach(topic -> missing.remove(topic.id()));

      holds(result.report().percentBefore().equals("100.00"), seed);
      holds(missing.isEmpty(), seed);
      holds(!result.report().newWork().isEmpty() || after.fraction().isWhole(), seed);
    });
  }

  @Test
  void newNamesChangeNoPercentage() {
    forAll((random, seed) -> {
      random.only(EnumSet.of(IdChange.Kind.RENAME));
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      MigrationReport report =
          Migration.between(older, newer).migrate(random.ledger(older, true)).report();
      holds(report.before().equals(report.after()), seed);
    });
  }

  @Test
  void goingBackLosesNothing() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress ledger = random.ledger(older, true);
      Progress back = migrated(older, newer, ledger).on(older);

      holds(new HashSet<>(back.marks()).containsAll(ledger.marks()), seed);
      holds(done(older, back).containsAll(done(older, ledger)), seed);
      holds(back.version().equals(Optional.of(older.version())), seed);
    });
  }

  @Test
  void migratingAndMeetingChangePlacesWithoutMergedItemsAndMarksOnSteps() {
    forAll((random, seed) -> {
      random.only(EnumSet.complementOf(EnumSet.of(IdChange.Kind.MERGE)));
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress a = random.ledger(older, false);
      Progress b = random.ledger(older, false);
      same(
          migrated(older, newer, a).merge(migrated(older, newer, b)),
          migrated(older, newer, a.merge(b)),
          seed);
    });
  }

  @Test
  void devicesThatMigratedAloneAgreeOnceTheyMeetAndMigrate() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress a = random.ledger(older, false);
      Progress b = random.ledger(older, false);
      Progress alone = migrated(older, newer, a);
      Progress met = migrated(older, newer, alone.merge(migrated(older, newer, b)));
      Progress late = migrated(older, newer, alone.merge(b));
      Progress together = migrated(older, newer, a.merge(b));

      holds(new HashSet<>(met.marks()).containsAll(a.merge(b).marks()), seed);
      Stream.concat(VersionGenerator.items(newer).stream(), Stream.of("unheard-of"))
          .forEach(item -> {
            holds(met.state(item) == together.state(item), seed);
            holds(late.state(item) == together.state(item), seed);
          });
    });
  }

  @Test
  void aLaterMarkOfTheLearnerWins() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress carried = migrated(older, newer, random.ledger(older, true));
      for (String item : VersionGenerator.items(newer)) {
        Progress marked = carried.reopen(item, LedgerGenerator.EPOCH);
        holds(marked.state(item) == Mark.State.NOT_STARTED, seed);
        same(migrated(older, newer, marked), marked, seed);
      }
    });
  }

  /** What a report says, but for the states before: going back keeps credit earned on the way. */
  private static List<Object> gist(MigrationReport report) {
    List<Object> gist = new ArrayList<>(List.of(report.after(), report.newWork()));
    report
        .items()
        .forEach(item -> gist.addAll(
            List.of(item.id(), item.outcome(), item.step(), item.to(), item.retired())));
    return gist;
  }

  @Test
  void forwardBackAndForwardEqualsForward() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      random.next();
      Roadmap newer = random.next();
      Migration migration = Migration.between(older, newer);
      MigrationResult there = migration.migrate(random.ledger(older, true).on(older));
      MigrationResult again = migration.migrate(there.progress().on(older));

      same(again.progress(), there.progress(), seed);
      holds(gist(again.report()).equals(gist(there.report())), seed);
    });
  }

  @Test
  void whatWasDoneAtTheNewerVersionIsReportedAndIsNoNewWork() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress there = migrated(older, newer, random.ledger(older, true));
      Set<String> done = new HashSet<>();
      for (String item : VersionGenerator.items(newer)) {
        if (there.latest(item).isEmpty() && done.size() < 3) {
          there = there.complete(item, LATER);
          done.add(item);
        }
      }
      MigrationReport report =
          Migration.between(older, newer).migrate(there.on(older)).report();
      Set<String> reported = new HashSet<>();
      report.items().forEach(item -> reported.add(item.id()));

      holds(reported.containsAll(done), seed);
      holds(
          report.newWork().stream().noneMatch(topic -> done.contains(topic.id().value())), seed);
    });
  }

  private static Progress versioned(Progress ledger, Roadmap roadmap) {
    List<Mark> marks = ledger.marks().stream()
        .map(mark ->
            mark.toBuilder().version(mark.version().orElse(roadmap.version())).build())
        .toList();
    return Progress.of(roadmap.id(), marks).on(roadmap);
  }

  @Test
  void devicesOnThreeVersionsMeetAtTheNewest() {
    forAll((random, seed) -> {
      Map<ContentVersion, Roadmap> all = new HashMap<>();
      Roadmap one = random.roadmap();
      Progress a = versioned(random.ledger(one, false), one);
      Roadmap two = random.next();
      Progress b = versioned(random.ledger(two, false), two);
      Roadmap three = random.next();
      Progress c = migrated(one, three, versioned(random.ledger(one, false), one));
      List.of(one, two, three).forEach(version -> all.put(version.version(), version));
      Function<ContentVersion, Optional<Roadmap>> versions =
          version -> Optional.ofNullable(all.get(version));

      MergeResult met = Migration.merge(List.of(a, b, c), versions);
      Progress together = migrated(two, three, migrated(one, two, a.merge(b).merge(c)));
      same(met.progress(), together, seed);
      same(Migration.merge(List.of(c, b, a), versions).progress(), met.progress(), seed);
      same(Migration.merge(List.of(b, met.progress(), a), versions).progress(), together, seed);
      holds(
          new HashSet<>(met.progress().marks()).containsAll(a.merge(b).merge(c).marks()), seed);
      holds(met.progress().version().equals(Optional.of(three.version())), seed);
      holds(met.missing().isEmpty(), seed);
    });
  }

  @Test
  void aDeviceThatComesLateCountsAsIfItHadMigratedBefore() {
    forAll((random, seed) -> {
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress a = migrated(older, newer, versioned(random.ledger(older, false), older));
      Progress b = versioned(random.ledger(older, true), older);
      Map<ContentVersion, Roadmap> all = Map.of(older.version(), older, newer.version(), newer);
      Progress met = Migration.merge(
              List.of(a, b), version -> Optional.ofNullable(all.get(version)))
          .progress();

      holds(met.marks().containsAll(a.marks()) && met.marks().containsAll(b.marks()), seed);
      Set<String> done = done(newer, met);
      for (MigratedItem item :
          Migration.between(older, newer).migrate(b).report().items()) {
        boolean alone = a.latest(item.id()).isEmpty()
            && item.to().stream().allMatch(landing -> a.latest(landing.id()).isEmpty());
        boolean topic = item.step().isPresent() && item.before() == Mark.State.DONE;
        if (alone && topic && item.outcome() != MigratedItem.Outcome.MERGED) {
          item.to().stream()
              .map(MigratedItem.Landing::id)
              .filter(id -> newer.steps().stream()
                  .anyMatch(step -> VersionGenerator.topics(step).contains(id)))
              .forEach(id -> holds(done.contains(id), seed));
        }
      }
    });
  }
}
