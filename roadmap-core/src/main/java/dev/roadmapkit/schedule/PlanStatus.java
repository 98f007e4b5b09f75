package dev.roadmapkit.schedule;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How a learner does against the plan as it was at the start. Immutable and thread-safe.
 *
 * @param state ahead, on track or behind
 * @param marginDays ahead, the days by which the earliest end is earlier; on track, the days by which
 *     the latest end may still slip; behind, less than 0, the days by which the latest end is later
 * @param atLearnedPace how far the ends move beside at the learner's real pace so far, which the
 *     margin leaves out
 */
public record PlanStatus(State state, int marginDays, Move atLearnedPace) {

  /** Where a learner is against the plan. */
  public enum State {
    /** The earliest end is earlier than the one that was planned. */
    AHEAD("ahead"),
    /** Both ends are within those that were planned. */
    ON_TRACK("on track"),
    /** The latest end is later than the one that was planned. */
    BEHIND("behind");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** Returns the words for people: "on track". */
    @Override
    public String toString() {
      return words;
    }
  }

  static PlanStatus of(Schedule schedule) {
    Inputs inputs = schedule.inputs();
    Reality reality = inputs.reality();
    if (reality.today().isEmpty()) {
      throw new IllegalStateException("this schedule knows of no progress: plan with"
          + " Scheduler.schedule(roadmap, progress, today, zone)");
    }
    PlanSettings asked = inputs
        .settings()
        .startingOn(inputs.settings().startDate().or(schedule::startDate))
        .including(reality.steps().keySet());
    DateRange planned =
        new Inputs(inputs.roadmap(), asked, reality.asOfTheStart()).schedule().finish();
    DateRange now = inputs.with(reality.with(Optional.empty())).schedule().finish();
    int late = Math.toIntExact(ChronoUnit.DAYS.between(planned.latest(), now.latest()));
    int early = Math.toIntExact(ChronoUnit.DAYS.between(now.earliest(), planned.earliest()));
    Move learned = move(now, schedule.finish());
    if (late > 0) {
      return new PlanStatus(State.BEHIND, -late, learned);
    }
    return early > 0
        ? new PlanStatus(State.AHEAD, early, learned)
        : new PlanStatus(State.ON_TRACK, -late, learned);
  }

  private static Move move(DateRange from, DateRange to) {
    return new Move(
        Math.toIntExact(ChronoUnit.DAYS.between(from.earliest(), to.earliest())),
        Math.toIntExact(ChronoUnit.DAYS.between(from.latest(), to.latest())),
        List.of());
  }

  /**
   * Returns "ahead by 5 days", "on track with 1 day to spare" or "behind by 3 days; at the pace so
   * far: 8 to 9 days later".
   */
  @Override
  public String toString() {
    int days = Math.abs(marginDays);
    String amount = days + (days == 1 ? " day" : " days");
    String margin = state == State.ON_TRACK ? " with " + amount + " to spare" : " by " + amount;
    boolean moved = atLearnedPace.earliestDays() != 0 || atLearnedPace.latestDays() != 0;
    return state + margin + (moved ? "; at the pace so far: " + atLearnedPace : "");
  }
}
