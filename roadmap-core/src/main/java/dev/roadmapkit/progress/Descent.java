package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.progress.Succession.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of one id. */
final class Descent {

  private record Stop(String id, int turn) {}

  private final Succession succession;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> way = new LinkedHashSet<>();
  private final Set<IdChange.Kind> kinds = EnumSet.noneOf(IdChange.Kind.class);
  private @Nullable ContentVersion retired;

  /**
   * Follows an id.
   *
   * @param from the first turn to take
   */
  Descent(Succession succession, String id, int from) {
    this.succession = succession;
    Deque<Stop> open = new ArrayDeque<>();
    Set<Stop> seen = new HashSet<>();
    open.add(new Stop(id, from));
    while (!open.isEmpty()) {
      Stop stop = open.removeFirst();
      if (seen.add(stop)) {
        way.add(stop.id());
        follow(stop, open);
      }
    }
  }

  private void follow(Stop stop, Deque<Stop> open) {
    int place = succession.next(stop.id(), stop.turn());
    if (place < 0) {
      ids.add(stop.id());
      return;
    }
    Turn turn = succession.turns().get(place);
    kinds.add(turn.kind());
    switch (turn.kind()) {
      case RETIRE -> retired = turn.since();
      case MOVE -> open.addLast(new Stop(stop.id(), place + 1));
      default -> turn.to().forEach(to -> open.addLast(new Stop(to, place + 1)));
    }
  }

  /** The ids that it came to, known to the last version or not. */
  Set<String> ids() {
    return ids;
  }

  /** The id itself and all that it was on the way. */
  Set<String> way() {
    return way;
  }

  boolean took(IdChange.Kind kind) {
    return kinds.contains(kind);
  }

  boolean isChanged() {
    return !kinds.isEmpty();
  }

  /** The version that retired it or the last part of it. */
  Optional<ContentVersion> retired() {
    return Optional.ofNullable(retired);
  }
}
