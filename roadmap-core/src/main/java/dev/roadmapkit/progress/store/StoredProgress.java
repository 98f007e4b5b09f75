package dev.roadmapkit.progress.store;

import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * A ledger from a store. Immutable and thread-safe.
 *
 * @param progress the ledger
 * @param problems what was wrong with its files and how it was repaired; mostly empty
 * @param movedAside where damaged files are now; mostly empty
 */
public record StoredProgress(Progress progress, List<Problem> problems, List<Path> movedAside) {

  /**
   * Creates a result, for stores of other kinds.
   *
   * @param progress the ledger
   * @param problems what was wrong and how it was repaired, copied
   * @param movedAside where damaged files are now, copied
   */
  public StoredProgress {
    problems = List.copyOf(problems);
    movedAside = List.copyOf(movedAside);
  }

  static StoredProgress of(Progress progress) {
    return new StoredProgress(progress, List.of(), List.of());
  }

  StoredProgress with(Progress other) {
    return new StoredProgress(other, problems, movedAside);
  }
}
