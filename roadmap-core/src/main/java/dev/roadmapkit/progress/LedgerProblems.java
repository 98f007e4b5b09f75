package dev.roadmapkit.progress;

import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.problem.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one file; places are counted only where there is a problem. */
final class LedgerProblems {

  private static final int MOST = 100;

  private final String file;
  private final String text;
  private final List<Problem> found = new ArrayList<>();
  private int counted;
  private int line = 1;
  private int lineStart;

  LedgerProblems(String file, String text) {
    this.file = file;
    this.text = text;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Adds a problem at a place.
   *
   * @throws LedgerTokens.Enough if there are so many already that nobody would read more
   */
  void add(String rule, String message, Optional<String> suggestion, String path, long offset) {
    if (found.size() >= MOST) {
      throw new LedgerTokens.Enough(offset);
    }
    put(rule, message, suggestion, path, offset);
  }

  private void put(
      String rule, String message, Optional<String> suggestion, String path, long offset) {
    found.add(Problem.of(Severity.ERROR, rule, path, message)
        .suggesting(suggestion)
        .at(location(offset)));
  }

  void addWithLine(String rule, String message, long offset) {
    Location place = location(offset);
    int end = lineStart;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    SourceLine shown = SourceLine.of(text.substring(lineStart, end), place.column());
    found.add(Problem.of(Severity.ERROR, rule, "", message).at(place).showing(Optional.of(shown)));
  }

  void addTooMany(long offset) {
    put(
        "too-many-problems",
        "there are more than " + MOST + " problems: the others are not listed",
        Optional.empty(),
        "",
        offset);
  }

  <T> ReadResult<T> failure(String rule, String message, int offset) {
    add(rule, message, Optional.empty(), "", offset);
    return failure();
  }

  <T> ReadResult<T> failure() {
    return ReadResult.failed(file, found);
  }

  /** Counts on from the place before, as problems mostly come in order. */
  private Location location(long offset) {
    int end = (int) Math.max(0, Math.min(offset, text.length()));
    if (end < counted) {
      counted = 0;
      line = 1;
      lineStart = 0;
    }
    for (; counted < end; counted++) {
      char c = text.charAt(counted);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", counted + 1))) {
        line++;
        lineStart = counted + 1;
      }
    }
    return new Location(file, line, text.codePointCount(lineStart, Math.max(lineStart, end)) + 1);
  }
}
