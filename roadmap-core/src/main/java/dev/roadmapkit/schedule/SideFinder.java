package dev.roadmapkit.schedule;

import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.network.CriticalPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out what decides a step's place in one plan. One use, one thread. */
final class SideFinder {

  private final Schedule schedule;
  private final ScheduledStep step;
  private final Bound bound;
  /** Null if nothing about its start is planned. */
  private final Place.@Nullable Source source;

  SideFinder(Schedule schedule, ScheduledStep step, Bound bound) {
    this.schedule = schedule;
    this.step = step;
    this.bound = bound;
    this.source = step.state() == ScheduledStep.State.PLANNED ? step.place().source(bound) : null;
  }

  Explanation.Side side() {
    return source == null
        ? side(Explanation.Reason.BEGUN, Optional.empty(), Optional.empty(), List.of())
        : side(source);
  }

  private Explanation.Side side(Place.Source planned) {
    CriticalPath path = planned.path(bound);
    int waitsFor = path.binding(planned.place());
    if (waitsFor == CriticalPath.NONE) {
      Explanation.Reason reason =
          path.start(planned.place()) == 0 ? Explanation.Reason.START : Explanation.Reason.TODAY;
      return side(reason, Optional.empty(), Optional.empty(), breaksBefore(planned, reason));
    }
    boolean required = planned.plan().selection().requires(planned.place(), waitsFor);
    Optional<StepId> after = required ? Optional.empty() : after(planned);
    Explanation.Reason reason = required
        ? Explanation.Reason.PREREQUISITE
        : after.isPresent() ? Explanation.Reason.ORDER : Explanation.Reason.ROOM;
    return side(
        reason,
        Optional.of(planned.plan().selection().step(waitsFor).id()),
        after,
        breaksBefore(planned, reason));
  }

  private Explanation.Side side(
      Explanation.Reason reason,
      Optional<StepId> waitsFor,
      Optional<StepId> after,
      List<StudyBreak> breaksBefore) {
    long start = step.place().start().at(bound);
    long end = step.place().end().at(bound);
    return new Explanation.Side(
        reason,
        waitsFor,
        after,
        Math.toIntExact(start / Bounds.WEEK) + 1,
        Bounds.begun(end, Bounds.WEEK),
        Bounds.begun(end - start, Bounds.DAY),
        breaksBefore,
        schedule
            .inputs()
            .reality()
            .learned()
            .map(learned -> learned.pace(bound))
            .orElse(Pace.NORMAL));
  }

  /** It starts when what it waits for ends, in plan time; only breaks come between. */
  private List<StudyBreak> breaksBefore(Place.Source planned, Explanation.Reason reason) {
    Timeline timeline = schedule.timeline();
    long start = planned.path(bound).start(planned.place());
    long ready = timeline.endOf(start);
    if (reason == Explanation.Reason.TODAY) {
      ready = Math.max(ready, timeline.at(schedule.today().orElseThrow()));
    }
    return timeline.breaksWithin(ready, timeline.startOf(start));
  }

  /**
   * Where fewer steps than may run at once are running just before one starts, the first step before
   * it in the order that has not begun by then: room is kept for that.
   */
  private Optional<StepId> after(Place.Source planned) {
    CriticalPath path = planned.path(bound);
    long start = path.start(planned.place());
    long running = IntStream.range(0, planned.place())
        .filter(before -> path.start(before) < start && path.end(before) >= start)
        .count();
    int lanes = schedule.inputs().settings().parallel();
    return IntStream.range(0, running < lanes ? planned.place() : 0)
        .filter(before -> path.start(before) >= start)
        .mapToObj(before -> planned.plan().selection().step(before).id())
        .findFirst();
  }
}
