package dev.roadmapkit.pdf;

import dev.roadmapkit.TopicId;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.util.List;
import java.util.Objects;

/**
 * A ledger with the changes of a checklist. Immutable and thread-safe.
 *
 * @param progress all marks of the ledger and of the checklist, at the newer version of the two; the
 *     same ledger if nothing was added
 * @param added the marks that the checklist added, in its order; those that follow from them at a newer
 *     version are in the ledger only
 * @param known the changes that the ledger had already, in the order of the checklist
 * @param problems what the learner should know: topics that the version does not have, whose marks are
 *     kept all the same ({@code unknown-topic}), versions that are missing, so that marks are kept and
 *     not carried over ({@code missing-version}), and what came from this checklist before and was
 *     changed since ({@code imported-before})
 */
public record ChecklistImport(
    Progress progress, List<Mark> added, List<TopicId> known, List<Problem> problems) {

  /**
   * Copies the lists and refuses null.
   *
   * @param progress the ledger
   * @param added the marks that the checklist added
   * @param known the changes that the ledger had already
   * @param problems what the learner should know
   */
  public ChecklistImport {
    Objects.requireNonNull(progress, "progress");
    added = List.copyOf(added);
    known = List.copyOf(known);
    problems = List.copyOf(problems);
  }
}
