package dev.roadmapkit.schedule;

import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.network.CriticalPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How a deadline looks against the bounds of a plan. Immutable and thread-safe.
 *
 * @param step the step that has the deadline, or empty for the whole roadmap
 * @param deadline the last day that is in time
 * @param verdict whether it is kept
 * @param marginDays the days from the latest end to the deadline, less than 0 if that end is late
 * @param bestMarginDays the days from the earliest end to the deadline, less than 0 if even that is
 *     late
 * @param decidedBy the steps that decide it, in the order of work: each waits for the one before it,
 *     and the last one ends last; of the shortest plan if the deadline is infeasible, else of the
 *     longest
 */
public record DeadlineCheck(
    Optional<StepId> step,
    LocalDate deadline,
    Verdict verdict,
    int marginDays,
    int bestMarginDays,
    List<StepId> decidedBy) {

  /** Whether a deadline is kept. */
  public enum Verdict {
    /** Even the latest end is in time. */
    FEASIBLE("feasible"),
    /** The earliest end is in time, the latest is not. */
    AT_RISK("at risk"),
    /** Not even the earliest end is in time. */
    INFEASIBLE("infeasible");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** Returns the words for people: "at risk". */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Copies the list.
   *
   * @param step the step that has the deadline, or empty for the whole roadmap
   * @param deadline the last day that is in time
   * @param verdict whether it is kept
   * @param marginDays the days from the latest end to the deadline
   * @param bestMarginDays the days from the earliest end to the deadline
   * @param decidedBy the steps that decide it
   */
  public DeadlineCheck {
    decidedBy = List.copyOf(decidedBy);
  }

  static List<DeadlineCheck> all(Schedule schedule) {
    PlanSettings settings = schedule.inputs().settings();
    List<DeadlineCheck> checks = new ArrayList<>();
    settings.deadline().ifPresent(deadline -> {
      DateRange finish = schedule.finish();
      checks.add(of(schedule, Optional.empty(), deadline, finish));
    });
    for (ScheduledStep step : schedule.steps()) {
      StepId id = step.step().id();
      LocalDate deadline = settings.stepDeadlines().get(id);
      if (deadline != null) {
        checks.add(of(schedule, Optional.of(id), deadline, step.endDates()));
      }
    }
    return List.copyOf(checks);
  }

  /** Returns a line for people: "2026-09-01: at risk, up to 12 days late"; no "at least" where both ends are one. */
  @Override
  public String toString() {
    String what = step.map(id -> id + " by ").orElse("") + deadline + ": " + verdict;
    String least = marginDays == bestMarginDays ? ", " : ", at least ";
    return switch (verdict) {
      case FEASIBLE -> what + least + days(marginDays) + " to spare";
      case AT_RISK -> what + ", up to " + days(-marginDays) + " late";
      case INFEASIBLE -> what + least + days(-bestMarginDays) + " late";
    };
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static DeadlineCheck of(
      Schedule schedule, Optional<StepId> step, LocalDate deadline, DateRange end) {
    int margin = days(end.latest(), deadline);
    int best = days(end.earliest(), deadline);
    Verdict verdict =
        margin >= 0 ? Verdict.FEASIBLE : best >= 0 ? Verdict.AT_RISK : Verdict.INFEASIBLE;
    Bound bound = verdict == Verdict.INFEASIBLE ? Bound.MIN : Bound.MAX;
    ScheduledStep last = step.map(schedule::step).orElseGet(() -> lastStep(schedule, bound));
    return new DeadlineCheck(step, deadline, verdict, margin, best, chain(last, bound));
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private static ScheduledStep lastStep(Schedule schedule, Bound bound) {
    return schedule.steps().stream()
        .max(Comparator.comparingLong(step -> step.place().end().at(bound)))
        .orElseThrow();
  }

  private static List<StepId> chain(ScheduledStep last, Bound bound) {
    Place.Source source = last.place().source(bound);
    if (source == null) {
      return List.of(last.step().id());
    }
    Deque<StepId> chain = new ArrayDeque<>();
    CriticalPath path = source.plan().at(bound);
    for (int at = source.place(); at != CriticalPath.NONE; at = path.binding(at)) {
      chain.addFirst(source.plan().selection().step(at).id());
    }
    return List.copyOf(chain);
  }
}
