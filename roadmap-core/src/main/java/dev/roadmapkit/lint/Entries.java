package dev.roadmapkit.lint;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Roadmap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The {@code changes} of a newer roadmap, apart from those that the older one had. */
final class Entries {

  /** An entry without the author's own keys, which may change. */
  record Entry(ContentVersion since, String from, List<String> to, IdChange.Kind kind) {
    static Entry of(IdChange change) {
      return new Entry(change.since(), change.from(), change.to(), change.kind());
    }

    @Override
    public String toString() {
      String targets = to.isEmpty() ? "" : ", to: [" + String.join(", ", to) + "]";
      return "{since: " + since + ", from: " + from + targets + ", kind: " + kind + "}";
    }
  }

  private final List<Entry> older;
  private final List<Entry> newer;
  private final Set<Entry> released;
  private final Map<String, Entry> added = new HashMap<>();
  private final Map<String, Entry> all = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Set<String> targets = new HashSet<>();

  Entries(Roadmap older, Roadmap newer) {
    this.older = older.changes().stream().map(Entry::of).toList();
    this.newer = newer.changes().stream().map(Entry::of).toList();
    this.released = Set.copyOf(this.older);
    this.newer.forEach(this::index);
  }

  private void index(Entry entry) {
    all.put(entry.from(), entry);
    if (released.contains(entry)) {
      return;
    }
    added.put(entry.from(), entry);
    if (entry.kind() == IdChange.Kind.RENAME && entry.to().size() == 1) {
      origins.put(entry.to().get(0), originOf(entry.from()));
    } else if (entry.kind() == IdChange.Kind.SPLIT || entry.kind() == IdChange.Kind.MERGE) {
      targets.addAll(entry.to());
    }
  }

  /** All entries of the newer roadmap in order. */
  List<Entry> newer() {
    return newer;
  }

  boolean isAdded(Entry entry) {
    return !released.contains(entry);
  }

  /** The entries of the older roadmap that the newer one lacks. */
  List<Entry> lost() {
    Set<Entry> kept = new HashSet<>(newer);
    return older.stream().filter(entry -> !kept.contains(entry)).toList();
  }

  /** Every id that the changes of the older roadmap name. */
  Set<String> historic() {
    Set<String> ids =
        older.stream().map(Entry::from).collect(Collectors.toCollection(LinkedHashSet::new));
    older.forEach(entry -> ids.addAll(entry.to()));
    return ids;
  }

  /** What the newer roadmap newly says became of an id. */
  Optional<Entry> added(String id) {
    return Optional.ofNullable(added.get(id));
  }

  /** What the newer roadmap says became of an id, now or at an earlier time. */
  Optional<Entry> any(String id) {
    return added(id).or(() -> Optional.ofNullable(all.get(id)));
  }

  /** The id that a renamed one had in the older roadmap; any other id is its own origin. */
  String originOf(String id) {
    return origins.getOrDefault(id, id);
  }

  /** Whether an id came out of a split or a merge. */
  boolean isTarget(String id) {
    return targets.contains(id);
  }
}
