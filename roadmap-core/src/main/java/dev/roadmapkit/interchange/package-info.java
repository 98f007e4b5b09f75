/**
 * Progress and roadmaps in the formats of other programs: statements for a learning record store, a
 * description for search engines, a table for a spreadsheet. What leaves this way does not come back;
 * {@link dev.roadmapkit.progress.ProgressFormat} is the one that keeps everything.
 */
@NullMarked
package dev.roadmapkit.interchange;

import org.jspecify.annotations.NullMarked;
