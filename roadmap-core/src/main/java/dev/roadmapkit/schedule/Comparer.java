package dev.roadmapkit.schedule;

import dev.roadmapkit.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Finds out what moves between two schedules, and why. One use, one thread. */
final class Comparer {

  /** The ends of one schedule in whole days: from the epoch, or from the start without dates. */
  private record Ends(Bounds finish, Map<StepId, Bounds> steps) {}

  private final Schedule before;
  private final Schedule after;
  private final Map<StepId, List<Move.Part>> parts = new LinkedHashMap<>();
  private final List<Move.Part> ofFinish = new ArrayList<>();

  private Inputs inputs;
  private Ends ends;

  private Comparer(Schedule before, Schedule after) {
    this.before = before;
    this.after = after;
    this.inputs = before.inputs();
    this.ends = ends(before);
  }

  static ScheduleComparison compare(Schedule before, Schedule after) {
    if (!before.roadmap().id().equals(after.roadmap().id())) {
      throw new IllegalArgumentException(
          "a schedule of roadmap \"" + before.roadmap().id()
              + "\" cannot be compared with one of \"" + after.roadmap().id() + "\"");
    }
    if (before.startDate().isPresent() != after.startDate().isPresent()) {
      throw new IllegalArgumentException(
          "a schedule with dates cannot be compared with one that has"
              + " none: give both a start date with Scheduler.builder().startDate(...)");
    }
    return new Comparer(before, after).compare();
  }

  private ScheduleComparison compare() {
    PlanSettings to = after.inputs().settings();
    Reality reality = after.inputs().reality();
    Reality begun = reality.with(before.inputs().reality().learned());
    step(
        MoveCause.CONTENT,
        in -> new Inputs(after.roadmap(), in.settings(), isMigration() ? begun : in.reality()));
    settings(MoveCause.CHOICE, from -> from.choosing(to.choices(), to.included()));
    settings(MoveCause.START, from -> from.startingOn(to.startDate().or(after::startDate)));
    settings(MoveCause.BREAK, from -> from.on(to.calendar()));
    settings(MoveCause.PARALLEL, from -> from.atOnce(to.parallel()));
    settings(MoveCause.PACE, from -> from.at(to.pace(), to.hoursPerWeek()));
    step(MoveCause.LATE_STEP, in -> in.with(begun));
    step(MoveCause.LEARNED_PACE, in -> after.inputs());
    return comparison();
  }

  /** On one day only the content can change what the progress comes to. */
  private boolean isMigration() {
    return !before.roadmap().version().equals(after.roadmap().version())
        && before.inputs().reality().today().isPresent()
        && before.inputs().reality().today().equals(after.inputs().reality().today());
  }

  private void settings(MoveCause cause, UnaryOperator<PlanSettings> change) {
    step(cause, in -> in.with(change.apply(in.settings())));
  }

  private void step(MoveCause cause, UnaryOperator<Inputs> change) {
    Inputs next = change.apply(inputs);
    if (next.equals(inputs)) {
      return;
    }
    inputs = next;
    try {
      moved(cause, ends(next.equals(after.inputs()) ? after : next.schedule()));
    } catch (PlanningException e) {
      // This input goes with none of before, so what it moves is counted with the next one.
    }
  }

  private void moved(MoveCause cause, Ends next) {
    moved(cause, ends.finish(), next.finish(), ofFinish);
    Map<StepId, Bounds> last = new LinkedHashMap<>(ends.steps());
    next.steps().forEach((step, end) -> {
      Bounds from = last.put(step, end);
      if (from != null) {
        moved(cause, from, end, parts.computeIfAbsent(step, id -> new ArrayList<>()));
      }
    });
    // A step that is missing for one input keeps its last end, so that nothing of its move is lost.
    ends = new Ends(next.finish(), last);
  }

  private static void moved(MoveCause cause, Bounds from, Bounds to, List<Move.Part> parts) {
    if (!from.equals(to)) {
      parts.add(new Move.Part(
          cause, Math.toIntExact(to.min() - from.min()), Math.toIntExact(to.max() - from.max())));
    }
  }

  private ScheduleComparison comparison() {
    Ends first = ends(before);
    Ends last = ends(after);
    Map<StepId, Move> moves = new LinkedHashMap<>();
    List<StepId> added = new ArrayList<>();
    last.steps().forEach((step, end) -> {
      Bounds from = first.steps().get(step);
      if (from == null) {
        added.add(step);
      } else {
        moves.put(step, move(from, end, parts.getOrDefault(step, List.of())));
      }
    });
    List<StepId> removed = first.steps().keySet().stream()
        .filter(step -> !last.steps().containsKey(step))
        .toList();
    List<StepId> offPlan =
        moves.keySet().stream().filter(step -> isOffPlan(step, moves)).toList();
    return new ScheduleComparison(
        move(first.finish(), last.finish(), ofFinish), moves, added, removed, offPlan);
  }

  private boolean isOffPlan(StepId step, Map<StepId, Move> moves) {
    return after.step(step).state() != ScheduledStep.State.PLANNED
        && moves.getOrDefault(step, new Move(0, 0, List.of())).parts().stream()
            .anyMatch(part -> part.cause() == MoveCause.LATE_STEP
                && (part.latestDays() > 0 || part.earliestDays() < 0));
  }

  private static Move move(Bounds from, Bounds to, List<Move.Part> parts) {
    return new Move(
        Math.toIntExact(to.min() - from.min()), Math.toIntExact(to.max() - from.max()), parts);
  }

  private static Ends ends(Schedule schedule) {
    Timeline timeline = schedule.timeline();
    Map<StepId, Bounds> steps = new LinkedHashMap<>();
    schedule
        .steps()
        .forEach(step -> steps.put(step.step().id(), days(timeline, step.place().end())));
    return new Ends(days(timeline, schedule.total()), steps);
  }

  private static Bounds days(Timeline timeline, Bounds end) {
    long start = timeline.start().map(day -> day.toEpochDay()).orElse(0L);
    return new Bounds(
        start + Bounds.begun(end.min(), Bounds.DAY), start + Bounds.begun(end.max(), Bounds.DAY));
  }
}
