/**
 * The finish of a network of steps whose lengths are ranges, as a probability distribution: exactly
 * where the graph allows, by trials where not. Plain numbers: steps are places, times are seconds.
 * Not exported; {@code dev.roadmapkit.schedule} translates roadmaps into it.
 */
@NullMarked
package dev.roadmapkit.schedule.likelihood;

import org.jspecify.annotations.NullMarked;
