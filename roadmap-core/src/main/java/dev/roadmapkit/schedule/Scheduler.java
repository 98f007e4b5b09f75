package dev.roadmapkit.schedule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.network.CriticalPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Plans roadmaps. Immutable and thread-safe: build one and share it.
 *
 * <p>Steps are taken up in the order of the content, a prerequisite always before the step that
 * requires it, one at a time unless {@link Builder#parallel} says otherwise. Optional steps are left
 * out unless {@link Builder#include} asks for them, and a finding names them. The stated duration of
 * a roadmap is never used to plan; where it contradicts the steps, {@link Schedule#findings} says so.
 *
 * <p>Every plan has two bounds: the one in which every step takes its least time and the one in which
 * every step takes its greatest. With any number of steps at once, a step that takes longer never
 * makes anything end earlier, so nothing can end outside them: a step starts as soon as those that it
 * requires have ended and fewer than that number of the steps before it in the order are unfinished.
 *
 * <p>Time is counted in whole seconds. Each step's length is rounded to the nearest one after pace and
 * hours a week are applied, half a second up, so steps in a row can be off by half a second each; one
 * that ends a second into a day or week counts as in it.
 */
public final class Scheduler {

  private final PlanSettings settings;

  Scheduler(PlanSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns a builder with the defaults: weeks without dates, one step at a time, every day a study
   * day, the pace of the content.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the settings of this scheduler.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(settings);
  }

  /**
   * Plans a roadmap for a learner who has not begun.
   *
   * <p>Where steps depend on a choice that is not made, every combination of options is planned and
   * the bounds of the schedule span them all; a finding says so.
   *
   * @param roadmap the roadmap
   * @return the plan
   * @throws PlanningException if a setting names something that the roadmap does not have, if a step
   *     gives its duration in hours and nobody says how many a week, if no step is left to plan, if
   *     the steps depend on too many choices at once, if the plan takes 100 years or more, breaks
   *     among them, or may end after the year 9999, or if a deadline is before the start
   */
  public Schedule schedule(Roadmap roadmap) {
    SettingsCheck.check(roadmap, settings);
    SettingsCheck.deadlines(settings);
    return new Inputs(roadmap, settings, Reality.NONE).schedule();
  }

  /**
   * Plans what is left for a learner who has begun.
   *
   * <p>A finished step stays where it happened, from the day on which work on it began to the day on
   * which its last topic was done. Work began with the first mark of it, of the step, its topics or
   * its resources; where that says that something is done, the work came before, so it began on the
   * day after the last mark of work on another step, or else with the start date. A step that is begun keeps
   * its start and has left of its length what neither the time since then nor its done part accounts
   * for, in each bound, and a day at least (or all of a shorter step), as it is not finished. The time
   * is that from the first moment of its first day to that of today, breaks left out, for hours on
   * study days that of study, times the learner's real pace. Nothing else is planned before today.
   * Skipped steps are left out, as are steps that were done on another roadmap ({@link
   * Progress#withCredit}). Marks after today count as made today.
   *
   * <p>Unless {@link Builder#recalibrate} says otherwise, what is left is divided by the learner's
   * real pace: the finished steps against the plan, breaks left out, on top of the {@link
   * Builder#pacePrior}. The less there is to learn from, the nearer it stays to the prior; as long as
   * no step is finished, the content is taken at its word. A step that was ticked off in less than a
   * fifth of its time, or partly done on another roadmap, says nothing about the pace.
   *
   * @param roadmap the roadmap
   * @param progress a ledger of it, at whatever version
   * @param today the first day that can still be planned
   * @param zone where the learner's days begin and end
   * @return the plan; without a start date it starts with the first day of work, or else today
   * @throws PlanningException as for {@link #schedule(Roadmap)}, or if all steps are skipped
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public Schedule schedule(Roadmap roadmap, Progress progress, LocalDate today, ZoneId zone) {
    SettingsCheck.check(roadmap, settings);
    if (settings.startDate().isPresent()) {
      SettingsCheck.deadlines(settings);
    }
    return new Inputs(
            roadmap, settings, RealityReader.read(roadmap, settings, progress, today, zone))
        .schedule();
  }

  /** Builds a scheduler; not thread-safe. */
  public static final class Builder {

    private static final BigDecimal HOURS_OF_A_WEEK = new BigDecimal(168);

    // PlanSettings changes single settings through these.
    Optional<LocalDate> startDate = Optional.empty();
    StudyCalendar calendar = StudyCalendar.everyDay();
    int parallel = 1;
    final Map<ChoiceId, OptionId> choices = new LinkedHashMap<>();
    final Set<StepId> included = new LinkedHashSet<>();
    Pace pace = Pace.NORMAL;
    Optional<BigDecimal> hoursPerWeek = Optional.empty();
    Optional<LocalDate> deadline = Optional.empty();
    final Map<StepId, LocalDate> stepDeadlines = new LinkedHashMap<>();
    boolean recalibrating = true;
    PacePrior pacePrior = PacePrior.DEFAULT;

    private Builder() {}

    Builder(PlanSettings settings) {
      startDate = settings.startDate();
      calendar = settings.calendar();
      parallel = settings.parallel();
      choices.putAll(settings.choices());
      included.addAll(settings.included());
      pace = settings.pace();
      hoursPerWeek = settings.hoursPerWeek();
      deadline = settings.deadline();
      stepDeadlines.putAll(settings.stepDeadlines());
      recalibrating = settings.recalibrating();
      pacePrior = settings.pacePrior();
    }

    /**
     * Sets the first day of week 1. Default: none, the schedule has weeks but no dates.
     *
     * @param date the first day
     * @return this builder
     */
    public Builder startDate(LocalDate date) {
      startDate = Optional.of(Objects.requireNonNull(date, "date"));
      return this;
    }

    /**
     * Sets the days of study. Default: every day. Study days and breaks need a start date.
     *
     * @param days the calendar
     * @return this builder
     */
    public Builder calendar(StudyCalendar days) {
      calendar = Objects.requireNonNull(days, "days");
      return this;
    }

    /**
     * Sets how many steps the learner works on at once. Default: 1.
     *
     * @param steps at least 1
     * @return this builder
     * @throws IllegalArgumentException if {@code steps} is less than 1
     */
    public Builder parallel(int steps) {
      if (steps < 1) {
        throw new IllegalArgumentException(
            steps + " steps at once: at least 1 is needed to get anywhere");
      }
      parallel = steps;
      return this;
    }

    /**
     * Lets every step start as soon as those that it requires have ended: the critical path method.
     *
     * @return this builder
     */
    public Builder parallelUnlimited() {
      parallel = CriticalPath.UNLIMITED;
      return this;
    }

    /**
     * Makes a choice. Default: none, the plan spans all options.
     *
     * @param choice a choice of the roadmap
     * @param option one of its options
     * @return this builder
     */
    public Builder choose(ChoiceId choice, OptionId option) {
      choices.put(
          Objects.requireNonNull(choice, "choice"), Objects.requireNonNull(option, "option"));
      return this;
    }

    /**
     * Asks for an optional step. Default: optional steps are left out.
     *
     * @param step the step
     * @return this builder
     */
    public Builder include(StepId step) {
      included.add(Objects.requireNonNull(step, "step"));
      return this;
    }

    /**
     * Sets how fast the learner is. Default: the pace of the content. Takes the place of hours a
     * week.
     *
     * @param speed the pace; durations are divided by it
     * @return this builder
     */
    public Builder pace(Pace speed) {
      pace = Objects.requireNonNull(speed, "speed");
      hoursPerWeek = Optional.empty();
      return this;
    }

    /**
     * Sets how many hours a week the learner studies. Default: as many as the roadmap's weekly
     * effort says. Takes the place of the pace.
     *
     * <p>Hours of effort are divided by it. Durations in days, weeks, months or years assume the
     * middle of the roadmap's weekly effort and grow or shrink against that.
     *
     * @param hours more than 0 and at most 168, with at most two decimal places
     * @return this builder
     * @throws IllegalArgumentException if the hours are anything else
     */
    public Builder hoursPerWeek(BigDecimal hours) {
      if (hours.signum() <= 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0) {
        throw new IllegalArgumentException(hours.toPlainString()
            + " hours a week: more than 0 are needed to get anywhere, and a week has 168");
      }
      if (hours.stripTrailingZeros().scale() > 2) {
        throw new IllegalArgumentException(
            hours.toPlainString() + " hours a week have more than two decimal places");
      }
      hoursPerWeek = Optional.of(hours.stripTrailingZeros().setScale(2));
      pace = Pace.NORMAL;
      return this;
    }

    /**
     * Sets how many hours a week the learner studies; see {@link #hoursPerWeek(BigDecimal)}.
     *
     * @param hours from 1 to 168
     * @return this builder
     * @throws IllegalArgumentException if the hours are anything else
     */
    public Builder hoursPerWeek(int hours) {
      return hoursPerWeek(BigDecimal.valueOf(hours));
    }

    /**
     * Sets the last day for the whole roadmap. Default: none. It changes no date; {@link
     * Schedule#deadlines} tells whether it is kept.
     *
     * @param date the last day that is in time
     * @return this builder
     */
    public Builder deadline(LocalDate date) {
      deadline = Optional.of(Objects.requireNonNull(date, "date"));
      return this;
    }

    /**
     * Sets the last day for a step. Default: none. It changes no date; {@link Schedule#deadlines}
     * tells whether it is kept.
     *
     * @param step the step
     * @param date the last day that is in time
     * @return this builder
     */
    public Builder deadline(StepId step, LocalDate date) {
      stepDeadlines.put(Objects.requireNonNull(step, "step"), Objects.requireNonNull(date, "date"));
      return this;
    }

    /**
     * Sets whether the learner's real pace changes what is left. Default: true. Only plans with
     * progress have a real pace.
     *
     * @param fromFinishedSteps false to keep the durations of the content
     * @return this builder
     */
    public Builder recalibrate(boolean fromFinishedSteps) {
      recalibrating = fromFinishedSteps;
      return this;
    }

    /**
     * Sets what is known of learners' paces beforehand. Default: {@link PacePrior#DEFAULT}. It counts
     * once a step is finished, and less with each.
     *
     * @param prior the ratio of real to stated times over all learners
     * @return this builder
     */
    public Builder pacePrior(PacePrior prior) {
      pacePrior = Objects.requireNonNull(prior, "prior");
      return this;
    }

    /**
     * Builds the scheduler.
     *
     * @return the scheduler
     */
    public Scheduler build() {
      return new Scheduler(settings());
    }

    PlanSettings settings() {
      return new PlanSettings(
          startDate,
          calendar,
          parallel,
          Map.copyOf(choices),
          Set.copyOf(included),
          pace,
          hoursPerWeek,
          deadline,
          Map.copyOf(stepDeadlines),
          recalibrating,
          pacePrior);
    }
  }
}
