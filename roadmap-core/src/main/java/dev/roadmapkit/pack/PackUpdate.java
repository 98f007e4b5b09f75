package dev.roadmapkit.pack;

import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of the indexes of packs. Immutable and thread-safe.
 *
 * @param problems what keeps the packs from being released; if there is any, nothing was written
 * @param indexes the index files, whether they changed or not
 * @param written the rows that are new or changed, which only the translations of a version can
 * @param warnings the translations of the written versions that are incomplete or stale
 */
public record PackUpdate(
    List<Problem> problems, List<Path> indexes, List<PackRow> written, List<Problem> warnings) {

  /**
   * Copies the lists.
   *
   * @param problems what keeps the packs from being released; if there is any, nothing was written
   * @param indexes the index files, whether they changed or not
   * @param written the rows that are new or changed, which only the translations of a version can
   * @param warnings the translations of the written versions that are incomplete or stale
   */
  public PackUpdate {
    problems = List.copyOf(problems);
    indexes = List.copyOf(indexes);
    written = List.copyOf(written);
    warnings = List.copyOf(warnings);
  }
}
