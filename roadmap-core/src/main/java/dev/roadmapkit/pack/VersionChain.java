package dev.roadmapkit.pack;

import dev.roadmapkit.lint.Compatibility;
import dev.roadmapkit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares every version of a roadmap with the release before it. */
final class VersionChain {

  private VersionChain() {}

  /** Problems of versions that are ordered by id and version, each in the newer file of two. */
  static List<Problem> problems(List<SourceVersion> versions) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceVersion> release = Optional.empty();
    for (SourceVersion version : versions) {
      release
          .filter(older -> older.roadmap().id().equals(version.roadmap().id()))
          .ifPresent(older -> problems.addAll(compare(older, version)));
      // A pre-release promises nothing, so nothing is compared with it.
      if (version.roadmap().version().preRelease().isEmpty()) {
        release = Optional.of(version);
      }
    }
    return problems;
  }

  private static List<Problem> compare(SourceVersion older, SourceVersion newer) {
    return Compatibility.check(older.roadmap(), newer.roadmap()).problems().stream()
        .map(problem -> problem.at(newer.read().locate(problem.path())))
        .toList();
  }
}
