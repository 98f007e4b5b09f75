package dev.roadmapkit.progress;

import dev.roadmapkit.progress.Succession.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what became of an id that a version has no more. */
final class Obituary {

  private final Succession succession;
  private final Set<String> known;

  /**
   * Looks at one version.
   *
   * @param succession its changes
   * @param known the ids that it has
   */
  Obituary(Succession succession, Set<String> known) {
    this.succession = succession;
    this.known = known;
  }

  /** The end of a sentence such as {@code was retired in 2.0.0}, if the changes tell. */
  Optional<String> of(String id) {
    int place = succession.last(id);
    if (place < 0) {
      return Optional.empty();
    }
    Turn turn = succession.turns().get(place);
    Descent descent = new Descent(succession, id, place);
    List<String> heirs = descent.ids().stream().filter(known::contains).toList();
    if (heirs.isEmpty()) {
      String first = turn.to().isEmpty() ? "was " : word(turn) + " and ";
      return descent.retired().map(version -> first + "retired in " + version);
    }
    return Optional.of(word(turn) + (heirs.equals(turn.to()) ? "" : " and is now " + list(heirs)));
  }

  private static String word(Turn turn) {
    String what = switch (turn.kind()) {
      case RENAME -> "renamed to ";
      case SPLIT -> "split into ";
      case MERGE -> "merged into ";
      case MOVE, RETIRE -> "moved to ";
    };
    return "was " + what + list(turn.to()) + " in " + turn.since();
  }

  /** "\"a\", \"b\" and \"c\"". */
  private static String list(List<String> ids) {
    String last = "\"" + ids.get(ids.size() - 1) + "\"";
    return ids.size() == 1
        ? last
        : ids.subList(0, ids.size() - 1).stream()
            .map(id -> "\"" + id + "\"")
            .collect(Collectors.joining(", ", "", " and " + last));
  }
}
