package dev.roadmapkit.content;

import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.problem.SourceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one file, so many at most that any file has them soon. */
final class Problems {

  private static final int MOST = 1_000;
  private static final int MOST_COMPARISONS = 200_000;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private boolean more;
  private long comparisons;

  Problems(String file) {
    this.file = file;
  }

  void error(String rule, String message, String path, Node.Mark mark) {
    error(rule, message, Optional.empty(), path, mark);
  }

  void error(
      String rule, String message, Optional<String> suggestion, String path, Node.Mark mark) {
    add(Problem.of(Severity.ERROR, rule, path, message).suggesting(suggestion), mark);
  }

  /** Adds what ended the reading. */
  void halted(String rule, String message, Node.Mark mark, Optional<SourceLine> line) {
    add(Problem.of(Severity.ERROR, rule, "", message).showing(line), mark);
  }

  private void add(Problem problem, Node.Mark mark) {
    if (found.size() == MOST) {
      more = true;
    } else {
      found.add(problem.at(location(mark)));
    }
  }

  /**
   * The known word that was probably meant, if there are so few that the comparisons of one file stay
   * cheap.
   */
  Optional<String> nearest(String word, Collection<String> known) {
    comparisons += known.size();
    return comparisons <= MOST_COMPARISONS ? Nearest.to(word, known) : Optional.empty();
  }

  private Location location(Node.Mark mark) {
    return new Location(file, mark.line(), mark.column());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems in the order of their places. */
  List<Problem> inOrder() {
    if (found.isEmpty()) {
      return List.of();
    }
    Comparator<Location> byPlace =
        Comparator.comparingInt(Location::line).thenComparingInt(Location::column);
    List<Problem> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(problem -> problem.location().orElseThrow(), byPlace));
    if (more) {
      ordered.add(Problem.of(
              Severity.ERROR,
              "too-many-problems",
              "",
              "there are more than " + MOST + " problems: the others are not listed")
          .at(ordered.get(MOST - 1).location().orElseThrow()));
    }
    return List.copyOf(ordered);
  }
}
