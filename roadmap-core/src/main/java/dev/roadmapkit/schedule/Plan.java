package dev.roadmapkit.schedule;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Work;
import java.util.List;

/**
 * The plan of one combination of options, in plan time. Immutable and thread-safe.
 *
 * @param selection the steps that are worked on from now on
 * @param lengths their lengths by place, in seconds of plan time or of study
 * @param minWork the work of the shortest plan
 * @param maxWork the work of the longest plan
 * @param min the shortest plan
 * @param max the longest plan
 */
record Plan(
    Selection selection,
    List<Bounds> lengths,
    Work minWork,
    Work maxWork,
    CriticalPath min,
    CriticalPath max) {

  CriticalPath at(Bound bound) {
    return bound == Bound.MIN ? min : max;
  }
}
