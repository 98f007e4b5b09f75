/**
 * Schedules as PDF checklists: {@link dev.roadmapkit.pdf.ChecklistRenderer} draws them, {@link
 * dev.roadmapkit.pdf.ChecklistReader} reads what was ticked.
 */
@NullMarked
package dev.roadmapkit.pdf;

import org.jspecify.annotations.NullMarked;
