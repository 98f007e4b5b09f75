package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import java.util.List;
import java.util.Objects;

/**
 * One ledger out of several that followed different versions, see {@link Migration#merge}. Immutable
 * and thread-safe.
 *
 * @param progress all marks of all ledgers and what follows from them, at the newest version
 * @param carried the older versions of ledgers whose marks were carried over, in their order,
 *     unmodifiable
 * @param missing the versions that were not there but needed: the marks of ledgers on them, or all
 *     older ones if the newest is missing, are kept and not carried over; in their order, unmodifiable
 */
public record MergeResult(
    Progress progress, List<ContentVersion> carried, List<ContentVersion> missing) {

  /**
   * Copies the lists and refuses null.
   *
   * @param progress the one ledger
   * @param carried the versions from which marks were carried over
   * @param missing the versions that were not there
   */
  public MergeResult {
    Objects.requireNonNull(progress, "progress");
    carried = List.copyOf(carried);
    missing = List.copyOf(missing);
  }
}
