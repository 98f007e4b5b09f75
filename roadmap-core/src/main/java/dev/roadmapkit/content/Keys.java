package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Unusable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which keys a map has, lacks and should not have. */
final class Keys {

  private final MapNode map;
  private final TreePath path;
  private final Supplier<String> label;
  private final Problems problems;
  /** False if keys may be missing because of something that was reported already. */
  private final boolean whole;
  /** The keys that misspelt ones were meant to be: those are reported once, as misspelt. */
  private Set<String> meant = Set.of();

  /**
   * Makes the keys of a map.
   *
   * @param isMap false if the map stands for something else, which was reported
   * @param label what a person calls the map
   */
  Keys(MapNode map, boolean isMap, TreePath path, Supplier<String> label, Problems problems) {
    this.map = map;
    this.path = path;
    this.label = label;
    this.problems = problems;
    this.whole = isMap && !(map.value(TreeReader.MERGE_KEY) instanceof Unusable);
  }

  void requirePresent(String key) {
    if (isMissing(key)) {
      problems.error(
          "missing-field", label.get() + " has no \"" + key + "\"", path.toString(), map.mark());
    }
  }

  void requireEither(String one, String other) {
    if (isMissing(one) && isMissing(other)) {
      String message = label.get() + " has neither \"" + one + "\" nor \"" + other + "\"";
      problems.error("missing-field", message, path.toString(), map.mark());
    }
  }

  private boolean isMissing(String key) {
    return whole && !map.has(key) && !meant.contains(key);
  }

  void refuse(String key, String reason) {
    Optional.ofNullable(map.entry(key)).ifPresent(entry -> {
      String message = label.get() + " has \"" + key + "\", but " + reason;
      problems.error("unexpected-field", message, path.key(key).toString(), entry.keyMark());
    });
  }

  void refuseUnknown(List<String> known) {
    int last = -1;
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i);
      // Most keys stand in the usual order, each a little after the one before.
      int found = indexOf(key, known, last + 1);
      last = found < 0 ? last : found;
      boolean reported = key.equals(TreeReader.MERGE_KEY) && !whole;
      if (found < 0 && !Extensions.isOwn(key) && !reported) {
        refuseUnknown(key, known, map.entry(i));
      }
    }
  }

  private void refuseUnknown(String key, List<String> known, MapNode.Entry entry) {
    String message = "unknown key \"" + Hints.excerpt(key) + "\" in " + label.get();
    Optional<String> near = problems.nearest(key, known);
    near.ifPresent(this::expect);
    problems.error("unknown-key", message, near, path.key(key).toString(), entry.keyMark());
  }

  private void expect(String key) {
    meant = meant.isEmpty() ? new HashSet<>() : meant;
    meant.add(key);
  }

  private static int indexOf(String key, List<String> known, int start) {
    for (int i = start; i < start + known.size(); i++) {
      int at = i < known.size() ? i : i - known.size();
      if (known.get(at).equals(key)) {
        return at;
      }
    }
    return -1;
  }
}
