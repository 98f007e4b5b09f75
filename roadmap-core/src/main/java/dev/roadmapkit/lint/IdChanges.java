package dev.roadmapkit.lint;

import dev.roadmapkit.IdChange;
import dev.roadmapkit.lint.Entries.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the steps, topics and resources of the older roadmap. */
final class IdChanges {

  private final Versions versions;
  private final List<Change> changes = new ArrayList<>();
  private final List<Placed<?>> unexplained = new ArrayList<>();

  private IdChanges(Versions versions) {
    this.versions = versions;
  }

  static IdChanges of(Versions versions) {
    IdChanges ids = new IdChanges(versions);
    versions.before.all().values().forEach(ids::check);
    return ids;
  }

  List<Change> changes() {
    return changes;
  }

  /** What vanished without a word in {@code changes}. */
  List<Placed<?>> unexplained() {
    return unexplained;
  }

  private void check(Placed<?> old) {
    Placed<?> now = versions.after.all().get(old.id());
    if (now != null) {
      versions.entries.added(old.id()).ifPresent(entry -> kept(now, entry));
      return;
    }
    Optional<Entry> entry = versions.entries.any(old.id());
    if (entry.isEmpty()) {
      unexplained.add(old);
      add("vanished-id", old.path(), old.label() + " vanished");
    }
    entry.ifPresent(known -> gone(old, known));
  }

  /** An id may stay with a part of what it meant; other entries contradict the id's presence. */
  private void kept(Placed<?> now, Entry entry) {
    if (entry.kind() == IdChange.Kind.SPLIT || entry.kind() == IdChange.Kind.MERGE) {
      gone(now, entry);
    }
  }

  private void gone(Placed<?> part, Entry entry) {
    String targets =
        entry.to().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    String label = part.label();
    switch (entry.kind()) {
      case RENAME -> add("renamed-id", part.path(), label + " was renamed to " + targets);
      case SPLIT -> add("split-id", part.path(), label + " was split into " + targets);
      case MERGE -> add("merged-id", part.path(), label + " was merged into " + targets);
      case MOVE -> add("moved-id", part.path(), label + " was moved to " + targets);
      case RETIRE -> add("retired-id", part.path(), label + " was retired");
    }
  }

  private void add(String rule, String path, String message) {
    changes.add(new Change(Bump.MAJOR, rule, path, message));
  }
}
