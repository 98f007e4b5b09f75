package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.progress.MergeResult;
import dev.roadmapkit.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the learner should know after files on several versions were merged. */
final class MergeNotes {

  private final Map<String, Progress> ledgers;
  private final MergeResult result;

  /**
   * Explains a merge.
   *
   * @param ledgers the ledgers that were merged, by the names of their files
   */
  MergeNotes(Map<String, Progress> ledgers, MergeResult result) {
    this.ledgers = ledgers;
    this.result = result;
  }

  /** Nothing where all files follow the same version. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ContentVersion version : result.carried()) {
      lines.add("Carried over from " + version + " to " + newest() + ": " + files(version::equals));
    }
    for (ContentVersion version : result.missing()) {
      boolean newest = version.equals(newest());
      String behind = newest ? files(other -> !other.equals(version)) : files(version::equals);
      lines.add("The catalog has no version " + version + " of roadmap \""
          + result.progress().roadmap() + "\":");
      lines.add("  the marks of " + behind + " are kept, but were not carried over to " + newest());
      lines.add("  If it is in a file, merge again with --roadmap FILE");
    }
    return lines;
  }

  private ContentVersion newest() {
    return result.progress().version().orElseThrow();
  }

  /** The files that follow such a version. */
  private String files(Predicate<ContentVersion> test) {
    return String.join(
        ", ",
        ledgers.entrySet().stream()
            .filter(entry -> entry.getValue().version().filter(test).isPresent())
            .map(Map.Entry::getKey)
            .toList());
  }
}
