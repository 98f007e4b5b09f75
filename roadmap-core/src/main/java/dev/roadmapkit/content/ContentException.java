package dev.roadmapkit.content;

import dev.roadmapkit.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a roadmap is needed and its file has problems; the message lists them all. */
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  ContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems in the order of their places.
   *
   * @return an unmodifiable list, never empty
   */
  public List<Problem> problems() {
    return problems;
  }
}
