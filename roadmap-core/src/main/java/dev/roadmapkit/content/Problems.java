package dev.roadmapkit.content;

import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one file. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void error(String rule, String message, String path, Node.Mark mark) {
    error(rule, message, Optional.empty(), path, mark);
  }

  void error(
      String rule, String message, Optional<String> suggestion, String path, Node.Mark mark) {
    found.add(
        new Problem(Severity.ERROR, rule, message, suggestion, path, Optional.of(location(mark))));
  }

  Location location(Node.Mark mark) {
    return new Location(file, mark.line(), mark.column());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems in the order of their places. */
  List<Problem> inOrder() {
    Comparator<Location> byPlace =
        Comparator.comparingInt(Location::line).thenComparingInt(Location::column);
    return found.stream()
        .sorted(Comparator.comparing(problem -> problem.location().orElseThrow(), byPlace))
        .toList();
  }
}
