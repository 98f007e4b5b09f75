package dev.roadmapkit.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Where a step lies, over all plans that have it.
 *
 * @param start its start in calendar time
 * @param end its end in calendar time, exclusive
 * @param slack its total slack in plan time, the least of all plans
 * @param freeSlack its free slack in plan time, the least of all plans
 * @param minSource the plan of the earliest end, null for a finished step
 * @param maxSource the plan of the latest end, null for a finished step
 */
record Place(
    Bounds start,
    Bounds end,
    Bounds slack,
    Bounds freeSlack,
    @Nullable Source minSource,
    @Nullable Source maxSource) {

  /** A step within a plan. */
  record Source(Plan plan, int place) {}

  static Place of(Plan plan, int place, Timeline timeline) {
    Source source = new Source(plan, place);
    return new Place(
        new Bounds(
            timeline.startOf(plan.min().start(place)),
            timeline.startOf(plan.max().start(place))),
        new Bounds(
            timeline.endOf(plan.min().end(place)), timeline.endOf(plan.max().end(place))),
        new Bounds(plan.min().slack(place), plan.max().slack(place)),
        new Bounds(plan.min().freeSlack(place), plan.max().freeSlack(place)),
        source,
        source);
  }

  /** A step that is finished: nothing about it can change. */
  static Place finished(long start, long end) {
    return new Place(Bounds.of(start), Bounds.of(end), Bounds.ZERO, Bounds.ZERO, null, null);
  }

  Place startedAt(long time) {
    return new Place(Bounds.of(time), end, slack, freeSlack, minSource, maxSource);
  }

  Place span(Place other) {
    return new Place(
        start.span(other.start),
        end.span(other.end),
        slack.each(other.slack, Math::min),
        freeSlack.each(other.freeSlack, Math::min),
        other.end.min() < end.min() ? other.minSource : minSource,
        other.end.max() > end.max() ? other.maxSource : maxSource);
  }

  @Nullable
  Source source(Bound bound) {
    return bound == Bound.MIN ? minSource : maxSource;
  }
}
