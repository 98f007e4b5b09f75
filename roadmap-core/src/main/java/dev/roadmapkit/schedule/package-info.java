/**
 * Durations to week ranges and dates: a {@link dev.roadmapkit.schedule.Scheduler} turns a roadmap
 * into a {@link dev.roadmapkit.schedule.Schedule}.
 *
 * <p>Weeks are blocks of seven days from the start of the plan, the first is week 1. All bounds are
 * exact in whole seconds; days and weeks that are begun count whole.
 */
@NullMarked
package dev.roadmapkit.schedule;

import org.jspecify.annotations.NullMarked;
