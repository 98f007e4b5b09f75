/**
 * What a learner has done: {@link dev.roadmapkit.progress.Progress} is a ledger of dated marks,
 * {@link dev.roadmapkit.progress.ProgressReport} what it comes to on one roadmap.
 *
 * <p>Ledgers are values. States, percentages and times are always derived from the marks and never
 * stored beside them; two ledgers of one learner merge without losing a mark.
 */
@NullMarked
package dev.roadmapkit.progress;

import org.jspecify.annotations.NullMarked;
