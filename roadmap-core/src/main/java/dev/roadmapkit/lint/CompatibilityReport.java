package dev.roadmapkit.lint;

import dev.roadmapkit.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two versions of a roadmap. Immutable and thread-safe, a value. */
public final class CompatibilityReport {

  private final List<Change> changes;
  private final Bump owed;
  private final Bump claimed;
  private final List<Problem> problems;

  CompatibilityReport(List<Change> changes, Bump owed, Bump claimed, List<Problem> problems) {
    this.changes = List.copyOf(changes);
    this.owed = owed;
    this.claimed = claimed;
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns each difference: first the facts of the roadmap, then its terms, choices and steps in the
   * order of the newer version, last what became of older ids in the order of the older one.
   *
   * @return an unmodifiable list
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Returns the least bump that the changes owe together.
   *
   * @return the greatest of their bumps, or {@link Bump#NONE} if the older version is a pre-release
   */
  public Bump owed() {
    return owed;
  }

  /**
   * Returns the bump from the older version number to the newer one.
   *
   * @return {@link Bump#NONE} if it is not newer, or a later pre-release or the release of the same
   *     version
   */
  public Bump claimed() {
    return claimed;
  }

  /**
   * Returns what keeps the newer version from being released as it is.
   *
   * @return errors without locations, their paths in the newer roadmap; unmodifiable, empty if the
   *     versions are compatible
   */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompatibilityReport report
        && changes.equals(report.changes)
        && owed == report.owed
        && claimed == report.claimed
        && problems.equals(report.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(changes, owed, claimed, problems);
  }

  /** Returns the problems and then the changes, each as people read it. */
  @Override
  public String toString() {
    return Stream.concat(problems.stream(), changes.stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
