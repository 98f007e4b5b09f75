package dev.roadmapkit.progress;

import java.util.Objects;

/**
 * A ledger on a newer version, and what was done. Immutable and thread-safe.
 *
 * @param progress all marks of the old ledger and those that follow from them, bound to the newer
 *     version
 * @param report what became of the old marks
 */
public record MigrationResult(Progress progress, MigrationReport report) {

  /**
   * Refuses null.
   *
   * @param progress the ledger at the newer version
   * @param report what became of the old marks
   */
  public MigrationResult {
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(report, "report");
  }
}
