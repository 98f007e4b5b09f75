package dev.roadmapkit.schedule;

import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What it takes to finish a plan by a day. Every answer is a search over whole schedules, in each of
 * which the finish moves one way only. Immutable and thread-safe.
 */
final class InverseQuestions {

  private static final int QUARTERS_OF_A_DAY = 96;

  /** More than a hundred years: no plan takes as long. */
  private static final int MOST_DAYS = 1 << 16;

  /** The greatest pace is 100, in steps of 0.01. */
  private static final int MOST_PACE = 10_000;

  private final Schedule schedule;
  private final PlanSettings settings;
  private final LocalDate deadline;
  private final double probability;

  InverseQuestions(Schedule schedule, LocalDate deadline, double probability) {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException("the probability " + probability
          + " is not more than 0 and at most 1; 1 asks for the guaranteed latest end");
    }
    if (deadline.getYear() < 1 || deadline.getYear() > 9999) {
      throw new IllegalArgumentException(
          "the deadline " + deadline + " is not of the years 1 to 9999");
    }
    this.schedule = schedule;
    this.settings = schedule.inputs().settings();
    this.deadline = deadline;
    this.probability = probability;
  }

  BigDecimal hoursPerWeek() {
    requireAhead();
    IntFunction<PlanSettings> candidates =
        quarters -> settings.at(Pace.NORMAL, Optional.of(BigDecimal.valueOf(25L * quarters, 2)));
    int days = settings.calendar().studyDays().size();
    String most = "at " + 24 * days + " hours a week";
    return BigDecimal.valueOf(25L * least(days * QUARTERS_OF_A_DAY, candidates, most), 2);
  }

  Pace pace() {
    requireAhead();
    IntFunction<PlanSettings> candidates =
        hundredths -> settings.at(pace(hundredths), Optional.empty());
    return pace(least(MOST_PACE, candidates, "at pace 100"));
  }

  private static Pace pace(int hundredths) {
    return new Pace(BigDecimal.valueOf(hundredths, 2));
  }

  LocalDate latestStart() {
    Reality reality = schedule.inputs().reality();
    if (!reality.steps().isEmpty()) {
      throw new PlanningException("the plan has begun on "
          + schedule.startDate().map(LocalDate::toString).orElse("a day that is past")
          + ": its start cannot move any more");
    }
    Inputs unbegun = schedule.inputs().with(reality.asOfTheStart());
    int near = 0;
    int far = 1;
    while (!isInTime(startingBeforeDeadline(unbegun, far))) {
      near = far;
      far *= 2;
      if (far > MOST_DAYS) {
        throw new PlanningException(
            "no start finishes by " + deadline + how() + ": check the breaks");
      }
    }
    while (far - near > 1) {
      int middle = (near + far) >>> 1;
      if (isInTime(startingBeforeDeadline(unbegun, middle))) {
        far = middle;
      } else {
        near = middle;
      }
    }
    LocalDate start = deadline.minusDays(far - 1L);
    reality.today().filter(start::isBefore).ifPresent(today -> {
      throw new PlanningException("to finish by " + deadline + how() + ", the plan had to start by "
          + start + ", and today is " + today);
    });
    return start;
  }

  /** Starting a day after the deadline, which is never in time, or so many days before that. */
  private Inputs startingBeforeDeadline(Inputs inputs, int days) {
    return inputs.with(inputs.settings().startingOn(Optional.of(deadline.minusDays(days - 1L))));
  }

  List<StepId> optionalSteps() {
    requireAhead();
    LocalDate without = schedule.finish().latest();
    if (without.isAfter(deadline)) {
      throw new PlanningException(
          "no optional step fits: even without any more the plan may end on " + without
              + ", after the deadline " + deadline);
    }
    List<StepId> fitting = new ArrayList<>();
    Inputs inputs = schedule.inputs();
    for (Step step : inputs.roadmap().steps()) {
      if (step.optional() && schedule.find(step.id()).isEmpty()) {
        Inputs more = inputs.with(inputs.settings().including(Set.of(step.id())));
        Schedule longer = more.schedule();
        if (longer.find(step.id()).isPresent() && !longer.finish().latest().isAfter(deadline)) {
          fitting.add(step.id());
          inputs = more;
        }
      }
    }
    return List.copyOf(fitting);
  }

  private int least(int most, IntFunction<PlanSettings> candidates, String extreme) {
    Inputs inputs = schedule.inputs();
    LocalDate soonest = finishAt(inputs.with(candidates.apply(most)).schedule(), probability);
    if (soonest.isAfter(deadline)) {
      String end = probability == 1
          ? " the plan may end on " + soonest
          : " it takes until " + soonest + " to finish" + how();
      throw new PlanningException("even " + extreme + end + ", after the deadline " + deadline);
    }
    int low = 1;
    int high = most;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isInTime(inputs.with(candidates.apply(middle)))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private boolean isInTime(Inputs inputs) {
    Schedule candidate;
    try {
      candidate = inputs.schedule();
    } catch (PlanningException e) {
      // The easiest candidate can be planned, so this one takes too long to be planned at all.
      return false;
    }
    return !finishAt(candidate, probability).isAfter(deadline);
  }

  private void requireAhead() {
    LocalDate start = schedule
        .startDate()
        .orElseThrow(() -> new PlanningException("this schedule has no dates to hold against the"
            + " deadline " + deadline
            + ": give the scheduler a start date with Scheduler.builder().startDate(...)"));
    if (deadline.isBefore(start)) {
      throw new PlanningException(
          "the deadline " + deadline + " is before the start of the plan on " + start);
    }
    schedule
        .inputs()
        .reality()
        .today()
        .filter(today -> deadline.isBefore(today) && !schedule.plans().isEmpty())
        .ifPresent(today -> {
          throw new PlanningException("the deadline " + deadline + " is past: today is " + today);
        });
  }

  private String how() {
    return probability == 1 ? " for certain" : " with a probability of " + probability;
  }

  /** The day by whose end a plan is finished with a probability; 1 is the guaranteed latest end. */
  static LocalDate finishAt(Schedule schedule, double probability) {
    if (probability == 1) {
      return schedule.finish().latest();
    }
    return schedule.forecast().finish(probability);
  }
}
