package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.network.CriticalPath;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What makes the window of a step. Immutable and thread-safe.
 *
 * @param step the step
 * @param window the weeks that it may touch
 * @param state how far it is
 * @param duration its length as the content has it
 * @param earliest what decides its place in the shortest plan
 * @param latest what decides its place in the longest plan
 * @param pace the pace that was set, by which durations were divided; 1 is that of the content
 * @param learnedPace the learner's real pace so far, by which what is left was divided beside
 * @param hoursPerWeek the hours a week that were set, or empty for those of the roadmap
 * @param weeklyEffort the hours a week of the roadmap, the middle of which durations in weeks assume
 * @param studyDays the days of the week on which hours of effort fall, from Monday on
 * @param breaks the breaks that stop the clock within the window, in order
 */
public record Explanation(
    StepId step,
    WeekRange window,
    ScheduledStep.State state,
    DurationRange duration,
    Side earliest,
    Side latest,
    Pace pace,
    Pace learnedPace,
    Optional<BigDecimal> hoursPerWeek,
    Optional<DurationRange> weeklyEffort,
    List<DayOfWeek> studyDays,
    List<StudyBreak> breaks) {

  /** Why a step does not start before it does. */
  public enum Reason {
    /** It starts with the plan. */
    START,
    /** It starts with today: what is past cannot be planned. */
    TODAY,
    /** It waits for a step that it requires. */
    PREREQUISITE,
    /** It waits for a step to make room: no more may run at once. */
    ROOM,
    /** It waits for a step to end so that one before it in the order can begin first. */
    ORDER,
    /** The learner began it. */
    BEGUN
  }

  /**
   * What decides a step's place in one plan.
   *
   * @param reason why the step does not start before it does
   * @param waitsFor the step whose end it waits for, or empty if it waits for none
   * @param after the step before it in the order that has to begin first, if the reason is the order
   * @param startWeek the week in which it starts
   * @param endWeek the week in which it ends
   * @param days its length in days of the calendar with breaks, a begun day counted whole
   */
  public record Side(
      Reason reason,
      Optional<StepId> waitsFor,
      Optional<StepId> after,
      int startWeek,
      int endWeek,
      int days) {}

  /**
   * Copies the lists.
   *
   * @param step the step
   * @param window the weeks that it may touch
   * @param state how far it is
   * @param duration its length as the content has it
   * @param earliest what decides its place in the shortest plan
   * @param latest what decides its place in the longest plan
   * @param pace the pace that was set
   * @param learnedPace the learner's real pace so far
   * @param hoursPerWeek the hours a week that were set
   * @param weeklyEffort the hours a week of the roadmap
   * @param studyDays the days of the week that are studied
   * @param breaks the breaks within the window
   */
  public Explanation {
    studyDays = List.copyOf(studyDays);
    breaks = List.copyOf(breaks);
  }

  static Explanation of(Schedule schedule, ScheduledStep step) {
    Place place = step.place();
    return new Explanation(
        step.step().id(),
        step.window(),
        step.state(),
        step.step().duration(),
        side(step, Bound.MIN, schedule.inputs().settings().parallel()),
        side(step, Bound.MAX, schedule.inputs().settings().parallel()),
        schedule.inputs().settings().pace(),
        schedule.inputs().reality().learnedPace(),
        schedule.inputs().settings().hoursPerWeek(),
        schedule.roadmap().weeklyEffort(),
        List.copyOf(schedule.inputs().settings().calendar().studyDays()),
        schedule.timeline().breaksWithin(place.start().min(), place.end().max()));
  }

  private static Side side(ScheduledStep step, Bound bound, int lanes) {
    long start = step.place().start().at(bound);
    long end = step.place().end().at(bound);
    Place.Source source = step.place().source(bound);
    int waitsFor = source == null || step.state() != ScheduledStep.State.PLANNED
        ? CriticalPath.NONE
        : source.plan().at(bound).binding(source.place());
    Optional<StepId> after = waitsFor == CriticalPath.NONE || requires(source, waitsFor)
        ? Optional.empty()
        : after(source, bound, lanes);
    return new Side(
        reason(step, bound, waitsFor, after.isPresent()),
        source == null || waitsFor == CriticalPath.NONE
            ? Optional.empty()
            : Optional.of(source.plan().selection().step(waitsFor).id()),
        after,
        Math.toIntExact(start / Bounds.WEEK) + 1,
        Bounds.begun(end, Bounds.WEEK),
        Bounds.begun(end - start, Bounds.DAY));
  }

  private static Reason reason(ScheduledStep step, Bound bound, int waitsFor, boolean inOrder) {
    Place.Source source = step.place().source(bound);
    if (source == null || step.state() != ScheduledStep.State.PLANNED) {
      return Reason.BEGUN;
    }
    if (waitsFor == CriticalPath.NONE) {
      return source.plan().at(bound).start(source.place()) == 0 ? Reason.START : Reason.TODAY;
    }
    if (requires(source, waitsFor)) {
      return Reason.PREREQUISITE;
    }
    return inOrder ? Reason.ORDER : Reason.ROOM;
  }

  private static boolean requires(Place.@Nullable Source source, int waitsFor) {
    return source != null && source.plan().selection().requires(source.place(), waitsFor);
  }

  /**
   * Where fewer steps than may run at once are running just before one starts, the first step before
   * it in the order that has not begun by then: room is kept for that.
   */
  private static Optional<StepId> after(Place.@Nullable Source source, Bound bound, int lanes) {
    if (source == null) {
      return Optional.empty();
    }
    CriticalPath path = source.plan().at(bound);
    long start = path.start(source.place());
    long running = IntStream.range(0, source.place())
        .filter(before -> path.start(before) < start && path.end(before) >= start)
        .count();
    return IntStream.range(0, running < lanes ? source.place() : 0)
        .filter(before -> path.start(before) >= start)
        .mapToObj(before -> source.plan().selection().step(before).id())
        .findFirst();
  }

  /** Returns a sentence for people that says what makes the window. */
  @Override
  public String toString() {
    return ExplanationText.of(this);
  }
}
