/**
 * Schedules as PDF checklists: {@link dev.roadmapkit.pdf.ChecklistRenderer} is the one entry point.
 */
@NullMarked
package dev.roadmapkit.pdf;

import org.jspecify.annotations.NullMarked;
