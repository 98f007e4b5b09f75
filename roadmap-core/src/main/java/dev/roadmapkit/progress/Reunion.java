package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Brings ledgers on several versions together; for one use. */
final class Reunion {

  private final Collection<Progress> ledgers;
  private final Function<ContentVersion, Optional<Roadmap>> versions;
  private final Progress united;

  Reunion(Collection<Progress> ledgers, Function<ContentVersion, Optional<Roadmap>> versions) {
    this.ledgers = ledgers;
    this.versions = versions;
    this.united = unite(ledgers);
  }

  private static Progress unite(Collection<Progress> some) {
    return some.stream()
        .reduce(Progress::merge)
        .orElseThrow(() -> new IllegalArgumentException("there are no ledgers to merge"));
  }

  MergeResult result() {
    return united
        .version()
        .map(this::at)
        .orElseGet(() -> new MergeResult(united, List.of(), List.of()));
  }

  private MergeResult at(ContentVersion newest) {
    NavigableSet<ContentVersion> behind = new TreeSet<>();
    ledgers.stream()
        .filter(ledger -> !ledger.marks().isEmpty())
        .flatMap(ledger -> ledger.version().stream())
        .filter(version -> isOlder(version, newest))
        .forEach(behind::add);
    Optional<Roadmap> target = versions.apply(newest);
    if (target.isEmpty()) {
      return new MergeResult(united, List.of(), behind.isEmpty() ? List.of() : List.of(newest));
    }
    List<ContentVersion> carried =
        behind.stream().filter(version -> versions.apply(version).isPresent()).toList();
    behind.removeAll(carried);
    // Marks of a version that is missing join at the end, untouched.
    List<Progress> ready = ledgers.stream()
        .filter(ledger -> ledger.version().filter(behind::contains).isEmpty())
        .toList();
    Progress one = unite(ready).on(target.get());
    boolean decided = carried.isEmpty() && isDecided(ready, one);
    Progress all = decided ? carryStrays(one, target.get()) : carry(one, target.get());
    return new MergeResult(all.merge(united), carried, List.copyOf(behind));
  }

  private static boolean isOlder(ContentVersion version, ContentVersion newest) {
    return Succession.release(version).compareTo(Succession.release(newest)) < 0;
  }

  private static boolean isOlder(Mark mark, ContentVersion newest) {
    return mark.version().filter(version -> isOlder(version, newest)).isPresent();
  }

  /**
   * Tells whether a ledger at the newest version has all that was marked before, and all that others
   * made of that. What it made of merged items stands then, even if it was by recalculating.
   */
  private static boolean isDecided(List<Progress> ready, Progress one) {
    ContentVersion newest = one.version().orElseThrow();
    List<Mark> old = one.marks().stream()
        .filter(mark -> mark.cause() == Mark.Cause.MIGRATED || isOlder(mark, newest))
        .toList();
    return ready.stream()
        .filter(ledger -> ledger.version().isPresent())
        .anyMatch(ledger -> new HashSet<>(ledger.marks()).containsAll(old));
  }

  /** From each version that has marks to the next one, so that steps speak for the topics they had. */
  private Progress carry(Progress one, Roadmap newest) {
    Set<ContentVersion> marked = new TreeSet<>();
    one.marks().stream()
        .filter(mark -> isOlder(mark, newest.version()))
        .flatMap(mark -> mark.version().stream())
        .forEach(marked::add);
    ledgers.stream()
        .flatMap(ledger -> ledger.version().stream())
        .filter(version -> isOlder(version, newest.version()))
        .forEach(marked::add);
    List<Roadmap> way =
        marked.stream().flatMap(version -> versions.apply(version).stream()).toList();
    Progress carried = one;
    for (int i = 0; i < way.size(); i++) {
      Roadmap next = i + 1 < way.size() ? way.get(i + 1) : newest;
      carried = Migration.between(way.get(i), next).carry(carried, CreditPolicy.KEEP);
    }
    return way.isEmpty() ? carryStrays(one, newest) : carried.on(newest);
  }

  /** Carries marks without a version over whose ids the newest one does not have any more. */
  private static Progress carryStrays(Progress one, Roadmap newest) {
    Succession succession = new Succession(newest);
    boolean any = one.marks().stream()
        .anyMatch(mark -> mark.version().isEmpty() && succession.hasLeft(mark.item()));
    return any ? Migration.between(newest, newest).carry(one, CreditPolicy.KEEP) : one;
  }
}
