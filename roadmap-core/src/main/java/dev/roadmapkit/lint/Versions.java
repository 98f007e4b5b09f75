package dev.roadmapkit.lint;

import dev.roadmapkit.Roadmap;
import java.util.Map;
import java.util.Optional;

/** Two versions of a roadmap with their ids, and which id of one is which of the other. */
final class Versions {

  final Roadmap older;
  final Roadmap newer;
  final Inventory before;
  final Inventory after;
  final Entries entries;
  final VersionClaim claim;

  Versions(Roadmap older, Roadmap newer) {
    this.older = older;
    this.newer = newer;
    this.before = Inventory.of(older);
    this.after = Inventory.of(newer);
    this.entries = new Entries(older, newer);
    this.claim = new VersionClaim(older.version(), newer.version());
  }

  /** The slug that a slug of the newer roadmap had in the older one. */
  String originOf(String id) {
    return before.all().containsKey(id) ? id : entries.originOf(id);
  }

  /** The part of the older roadmap that a part of the newer one was. */
  <T> Optional<Placed<T>> origin(Map<String, Placed<T>> kind, String id) {
    return Optional.ofNullable(kind.get(originOf(id)));
  }

  boolean isReleasedStep(String id) {
    return before.steps().containsKey(originOf(id));
  }
}
