/** Keeping ledgers: {@link dev.roadmapkit.progress.store.ProgressStore}, in files or in memory. */
@NullMarked
package dev.roadmapkit.progress.store;

import org.jspecify.annotations.NullMarked;
