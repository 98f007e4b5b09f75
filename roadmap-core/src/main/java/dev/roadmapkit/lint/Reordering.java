package dev.roadmapkit.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * The first place at which what two lists have in common stands in another order.
 *
 * @param moved what stands there now
 * @param passed what stood there before
 */
record Reordering(String moved, String passed) {

  static Optional<Reordering> first(Collection<String> older, Collection<String> newer) {
    Set<String> left = new HashSet<>(older);
    Set<String> right = new HashSet<>(newer);
    Iterator<String> after = newer.stream().filter(left::contains).iterator();
    for (String passed : older) {
      if (right.contains(passed)) {
        String moved = after.next();
        if (!moved.equals(passed)) {
          return Optional.of(new Reordering(moved, passed));
        }
      }
    }
    return Optional.empty();
  }
}
