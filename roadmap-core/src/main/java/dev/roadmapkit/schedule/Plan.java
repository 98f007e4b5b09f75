package dev.roadmapkit.schedule;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Work;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The plan of one combination of options, in plan time. Immutable and thread-safe.
 *
 * @param selection the steps that are worked on from now on
 * @param lengths their lengths by place at the pace that was asked for, not yet at a learned one, in
 *     seconds of plan time or of study
 * @param works the work with other lengths
 * @param shiftable whether work takes the same time whenever it starts
 * @param release when the first step may start, in plan time
 * @param min the shortest plan
 * @param max the longest plan
 */
record Plan(
    Selection selection,
    List<Bounds> lengths,
    Function<long[], Work> works,
    boolean shiftable,
    long release,
    CriticalPath min,
    CriticalPath max) {

  CriticalPath at(Bound bound) {
    return bound == Bound.MIN ? min : max;
  }

  long[] lengths(Bound bound) {
    long[] seconds = new long[lengths.size()];
    Arrays.setAll(seconds, place -> lengths.get(place).at(bound));
    return seconds;
  }
}
