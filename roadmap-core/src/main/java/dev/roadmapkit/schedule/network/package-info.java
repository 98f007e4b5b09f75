/**
 * The critical path method on plain numbers: steps are places 0 to n-1, times are whole seconds. Not
 * exported; {@code dev.roadmapkit.schedule} translates roadmaps into it.
 */
@NullMarked
package dev.roadmapkit.schedule.network;

import org.jspecify.annotations.NullMarked;
