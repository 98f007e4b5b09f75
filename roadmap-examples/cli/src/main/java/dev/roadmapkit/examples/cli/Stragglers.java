package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.MigratedItem;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.MigrationReport;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Marks from before the version that a file follows, which do not count until they are carried over. */
final class Stragglers {

  private Stragglers() {}

  /**
   * A sentence for people, or nothing if there are none.
   *
   * @param target the version or file to write after {@code --to}
   */
  static String text(Roadmap roadmap, Progress progress, String target) {
    Set<String> unknown = new TreeSet<>();
    ProgressReport.of(roadmap, progress)
        .unknownMarks()
        .forEach(mark -> unknown.add("\"" + mark.item() + "\""));
    if (unknown.isEmpty()) {
      return "";
    }
    MigrationReport report =
        Migration.between(roadmap, roadmap).migrate(progress).report();
    Set<String> landed = report.landed().stream()
        .map(MigratedItem::id)
        .map(id -> "\"" + id + "\"")
        .collect(Collectors.toCollection(TreeSet::new));
    landed.retainAll(unknown);
    return landed.isEmpty()
        ? ""
        : String.join(", ", landed) + (landed.size() == 1 ? " was" : " were")
            + " marked before version " + roadmap.version() + ", which has other ids for that;"
            + " \"migrate --to " + target + "\" carries the marks over";
  }
}
