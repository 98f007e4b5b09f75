package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of a roadmap in the order in which they follow each other. Immutable and thread-safe. */
final class Succession {

  /**
   * One change; the entries that merge into one id are one.
   *
   * @param from the ids that changed, one unless it is a merge
   */
  record Turn(ContentVersion since, IdChange.Kind kind, List<String> from, List<String> to) {

    /** Tells its marks from those of other turns, and people where a mark comes from. */
    String note() {
      String note = String.join(", ", from);
      return note.substring(0, Math.min(note.length(), MarkCheck.LONGEST_NOTE));
    }
  }

  private static final ContentVersion BEFORE_ALL = ContentVersion.parse("0.0.0-0");

  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  Succession(Roadmap roadmap) {
    know(roadmap);
    ContentVersion last = release(roadmap.version());
    List<IdChange> changes = roadmap.changes().stream()
        .filter(change -> release(change.since()).compareTo(last) <= 0)
        .sorted(Comparator.comparing(change -> release(change.since())))
        .toList();
    Map<List<Object>, Set<String>> merges = new LinkedHashMap<>();
    changes.forEach(change -> groups(change)
        .forEach(group ->
            merges.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(change.from())));
    // A merge takes the place of its last entry, when all its parts are there.
    for (int i = changes.size() - 1; i >= 0; i--) {
      add(changes.get(i), merges);
    }
    Collections.reverse(turns);
    for (int i = 0; i < turns.size(); i++) {
      for (String id : turns.get(i).from()) {
        places.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
      }
    }
  }

  private void know(Roadmap roadmap) {
    for (Step step : roadmap.steps()) {
      known.add(step.id().value());
      step.topics().forEach(topic -> known.add(topic.id().value()));
      step.resources().forEach(resource -> known.add(resource.id().value()));
    }
  }

  private void add(IdChange change, Map<List<Object>, Set<String>> merges) {
    ContentVersion since = release(change.since());
    if (change.kind() != IdChange.Kind.MERGE) {
      turns.add(new Turn(since, change.kind(), List.of(change.from()), change.to()));
      return;
    }
    for (List<Object> group : groups(change)) {
      Set<String> parts = merges.remove(group);
      if (parts != null) {
        String target = group.get(1).toString();
        if (parts.size() == 1) {
          // Merged with what was there; it would be a rename otherwise.
          parts.add(target);
        }
        turns.add(new Turn(since, change.kind(), List.copyOf(parts), List.of(target)));
      }
    }
  }

  private static List<List<Object>> groups(IdChange change) {
    return change.kind() == IdChange.Kind.MERGE
        ? change.to().stream()
            .map(id -> List.<Object>of(release(change.since()), id))
            .toList()
        : List.of();
  }

  /** A version without its build metadata, which tells no content apart. */
  static ContentVersion release(ContentVersion version) {
    return version.build().isEmpty()
        ? version
        : new ContentVersion(
            version.major(), version.minor(), version.patch(), version.preRelease(), "");
  }

  List<Turn> turns() {
    return turns;
  }

  /** The first turn after a version. */
  int after(ContentVersion version) {
    ContentVersion last = release(version);
    int turn = 0;
    while (turn < turns.size() && turns.get(turn).since().compareTo(last) <= 0) {
      turn++;
    }
    return turn;
  }

  /** Tells whether the roadmap had an id once, and the changes say what became of it. */
  boolean hasLeft(String id) {
    return !known.contains(id) && last(id) >= 0;
  }

  /**
   * The version that a mark was made on. Where it names none, that is another one, but earlier than
   * the change by which its id went.
   */
  ContentVersion made(Mark mark, ContentVersion otherwise) {
    if (mark.version().isPresent()) {
      return release(mark.version().get());
    }
    ContentVersion other = release(otherwise);
    int left = hasLeft(mark.item()) ? last(mark.item()) : turns.size();
    return left < turns.size() && turns.get(left).since().compareTo(other) <= 0
        ? before(turns.get(left).since())
        : other;
  }

  /** A version that has all changes before this one's. */
  private ContentVersion before(ContentVersion since) {
    ContentVersion before = BEFORE_ALL;
    for (Turn turn : turns) {
      before = turn.since().compareTo(since) < 0 ? turn.since() : before;
    }
    return before;
  }

  /** The last turn that an id takes, or -1. */
  int last(String id) {
    List<Integer> all = places.getOrDefault(id, List.of());
    return all.isEmpty() ? -1 : all.get(all.size() - 1);
  }

  /** The next turn that an id takes, or -1. */
  int next(String id, int from) {
    return places.getOrDefault(id, List.of()).stream()
        .filter(turn -> turn >= from)
        .findFirst()
        .orElse(-1);
  }
}
