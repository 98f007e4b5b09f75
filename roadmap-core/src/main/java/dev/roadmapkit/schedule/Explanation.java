package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

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
 * @param learnedPace the learner's real pace so far; each side has the one by which what is left was
 *     divided beside, which is faster or slower by the doubt about it
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
   * @param breaksBefore the breaks after what it waits for, or at the start of the plan or today,
   *     that have to be over before it starts, in order
   * @param learnedPace the real pace that this plan takes for what is left: the fastest that is
   *     likely in the shortest, the slowest in the longest; 1 if none was learned
   */
  public record Side(
      Reason reason,
      Optional<StepId> waitsFor,
      Optional<StepId> after,
      int startWeek,
      int endWeek,
      int days,
      List<StudyBreak> breaksBefore,
      Pace learnedPace) {

    /**
     * Copies the list.
     *
     * @param reason why the step does not start before it does
     * @param waitsFor the step whose end it waits for
     * @param after the step before it in the order that has to begin first
     * @param startWeek the week in which it starts
     * @param endWeek the week in which it ends
     * @param days its length in days
     * @param breaksBefore the breaks that have to be over before it starts
     * @param learnedPace the real pace that this plan takes for what is left
     */
    public Side {
      breaksBefore = List.copyOf(breaksBefore);
    }
  }

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
    PlanSettings settings = schedule.inputs().settings();
    return new Explanation(
        step.step().id(),
        step.window(),
        step.state(),
        step.step().duration(),
        new SideFinder(schedule, step, Bound.MIN).side(),
        new SideFinder(schedule, step, Bound.MAX).side(),
        settings.pace(),
        schedule.inputs().reality().learnedPace(),
        settings.hoursPerWeek(),
        schedule.roadmap().weeklyEffort(),
        List.copyOf(settings.calendar().studyDays()),
        schedule.timeline().breaksWithin(place.start().min(), place.end().max()));
  }

  /** Returns a sentence for people that says what makes the window. */
  @Override
  public String toString() {
    return ExplanationText.of(this);
  }
}
