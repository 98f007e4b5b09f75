package dev.roadmapkit.schedule;

import dev.roadmapkit.schedule.network.CriticalPath;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a step lies, over all plans that have it.
 *
 * @param start its start in calendar time
 * @param end its end in calendar time, exclusive
 * @param sources the plans that have it, none for a finished step
 * @param minSource the plan of the earliest end, null for a finished step
 * @param maxSource the plan of the latest end, null for a finished step
 */
record Place(
    Bounds start,
    Bounds end,
    @Nullable Sources sources,
    @Nullable Source minSource,
    @Nullable Source maxSource) {

  /** A step within a plan. */
  record Source(Plan plan, int place) {

    CriticalPath path(Bound bound) {
      return plan.at(bound);
    }
  }

  /** A list without copies, as there may be a thousand plans. */
  record Sources(Source source, @Nullable Sources others) {}

  static Place of(Plan plan, int place, Timeline timeline) {
    Source source = new Source(plan, place);
    return new Place(
        new Bounds(
            timeline.startOf(plan.min().start(place)),
            timeline.startOf(plan.max().start(place))),
        new Bounds(
            timeline.endOf(plan.min().end(place)), timeline.endOf(plan.max().end(place))),
        new Sources(source, null),
        source,
        source);
  }

  /** A step that is finished: nothing about it can change. */
  static Place finished(long start, long end) {
    return new Place(Bounds.of(start), Bounds.of(end), null, null, null);
  }

  Place startedAt(long time) {
    return new Place(Bounds.of(time), end, sources, minSource, maxSource);
  }

  Place span(Place other) {
    return new Place(
        start.span(other.start),
        end.span(other.end),
        other.sources == null ? sources : new Sources(other.sources.source(), sources),
        other.end.min() < end.min() ? other.minSource : minSource,
        other.end.max() > end.max() ? other.maxSource : maxSource);
  }

  @Nullable
  Source source(Bound bound) {
    return bound == Bound.MIN ? minSource : maxSource;
  }

  /** The total slack in plan time, the least of all plans; 0 for a finished step. */
  long slack(Bound bound) {
    return least(source -> source.path(bound).slack(source.place()));
  }

  /** How far the start may slip in plan time so that the end slips by no more than its slack. */
  long startSlack(Bound bound) {
    return least(source ->
        source.path(bound).latestStart(source.place()) - source.path(bound).start(source.place()));
  }

  /** The free slack in plan time, the least of all plans; 0 for a finished step. */
  long freeSlack(Bound bound) {
    return least(source -> source.path(bound).freeSlack(source.place()));
  }

  /** Whether the step is critical in any plan. */
  boolean isCritical(Bound bound) {
    for (Sources some = sources; some != null; some = some.others()) {
      Source source = some.source();
      if (source.path(bound).isCritical(source.place())) {
        return true;
      }
    }
    return false;
  }

  private long least(ToLongFunction<Source> slack) {
    long least = sources == null ? 0 : Long.MAX_VALUE;
    for (Sources some = sources; some != null; some = some.others()) {
      least = Math.min(least, slack.applyAsLong(some.source()));
    }
    return least;
  }
}
