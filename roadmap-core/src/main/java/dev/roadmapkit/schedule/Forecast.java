package dev.roadmapkit.schedule;

import dev.roadmapkit.schedule.likelihood.Distribution;
import dev.roadmapkit.schedule.likelihood.FinishModel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How likely a plan is finished when. Immutable and thread-safe.
 *
 * <p>With {@link Reading#LIMITS} all of it lies within the bounds of the schedule.
 */
public final class Forecast {

  private static final double DAYS_PER_WEEK = 7;

  private final Distribution finish;
  private final Method method;
  private final ForecastOptions options;
  private final boolean paceLearned;
  private final FinishDays calendar;

  Forecast(
      Distribution finish,
      Method method,
      ForecastOptions options,
      boolean paceLearned,
      FinishDays calendar) {
    this.paceLearned = paceLearned;
    this.finish = finish;
    this.method = method;
    this.options = options;
    this.calendar = calendar;
  }

  static Forecast of(Schedule schedule, ForecastOptions options) {
    Inputs inputs = schedule.inputs();
    Options.open(inputs.roadmap(), inputs.settings().choices()).stream()
        .findFirst()
        .ifPresent(choice -> {
          throw new PlanningException("no forecast: steps depend on the choice \"" + choice.id()
              + "\", which is open; make it with Scheduler.builder().choose(...)");
        });
    if (schedule.plans().isEmpty()) {
      Distribution past = Distribution.certain((double) schedule.total().max());
      return new Forecast(
          past, Method.EXACT, options, false, PlanDays.ofCalendar(schedule.timeline()));
    }
    Plan plan = schedule.plans().get(0);
    FinishModel model = FinishModel.of(
        plan.selection().network(),
        plan.lengths(Bound.MIN),
        plan.lengths(Bound.MAX),
        inputs.settings().parallel(),
        options.shape(),
        inputs
            .reality()
            .learned()
            .map(pace -> pace.spread(options.reading()))
            .orElseGet(options::pace));
    return plan.shiftable()
        ? of(model, options, PlanDays.after(plan.release(), schedule.timeline()))
        : of(
            model.with(plan.works(), plan.release()),
            options,
            PlanDays.after(0, schedule.timeline()));
  }

  /**
   * Makes the forecast by the method asked for.
   *
   * @throws PlanningException if that is the exact one and the graph does not allow it
   */
  static Forecast of(FinishModel model, ForecastOptions options, FinishDays calendar) {
    if (!options.method().equals(Optional.of(Method.MONTE_CARLO))) {
      Optional<Distribution> exact = model.exact();
      if (exact.isPresent()) {
        return new Forecast(exact.get(), Method.EXACT, options, model.isPaceLearned(), calendar);
      }
      if (options.method().isPresent()) {
        throw new PlanningException("no exact forecast: steps run beside each other in a way that"
            + " cannot be taken apart, or there are too many; leave the method out, or ask for "
            + Method.MONTE_CARLO);
      }
    }
    Distribution simulated = model.simulated(options.trials(), options.seed());
    return new Forecast(simulated, Method.MONTE_CARLO, options, model.isPaceLearned(), calendar);
  }

  /**
   * Returns how the forecast was made.
   *
   * @return the method that was used, whichever was asked for
   */
  public Method method() {
    return method;
  }

  /**
   * Returns what the forecast takes a range of lengths to say.
   *
   * @return the reading
   */
  public Reading reading() {
    return options.reading();
  }

  /**
   * Returns how much the forecast takes the steps to have in common, unless the pace is learned.
   *
   * @return the correlation of the options, 0 to 1
   */
  public double correlation() {
    return options.correlation();
  }

  /**
   * Tells whether the learner's finished steps show a pace, which takes the place of the correlation.
   *
   * @return true if the pace is learned
   */
  public boolean isPaceLearned() {
    return paceLearned;
  }

  /**
   * Returns within how many days the plan is finished with a probability.
   *
   * @param percentile 1 to 99: 80 for the days that are enough with a probability of 80 %
   * @return days from the start of the plan, breaks included; a begun day counts whole
   * @throws IllegalArgumentException if the percentile is out of this range
   */
  public int days(int percentile) {
    if (percentile < 1 || percentile > 99) {
      throw new IllegalArgumentException("percentile " + percentile
          + ": give one from 1 to 99; the bounds of the schedule are what 0 and 100 would be");
    }
    return calendar.days(Math.round(finish.quantile(percentile / 100.0)));
  }

  /**
   * Returns the date for a probability.
   *
   * @param percentile 1 to 99: 80 for the day by whose end the plan is finished with a probability of
   *     80 %
   * @return the day
   * @throws IllegalArgumentException if the percentile is out of this range
   * @throws IllegalStateException if the schedule has no start date
   */
  public LocalDate finish(int percentile) {
    return calendar.lastDay(days(percentile));
  }

  /** The date for a probability between 0 and 1, both exclusive. */
  LocalDate finish(double probability) {
    return calendar.lastDay(calendar.days(Math.round(finish.quantile(probability))));
  }

  /**
   * Returns the probability that the plan is finished by the end of a day.
   *
   * @param day any day
   * @return 0 to 1
   * @throws IllegalStateException if the schedule has no start date
   */
  public double probabilityBy(LocalDate day) {
    return finish.cdf((double) calendar.latestSeconds(Objects.requireNonNull(day, "day")));
  }

  /**
   * Returns the probability that the plan is finished within a number of days.
   *
   * @param days from the start of the plan, breaks included
   * @return 0 to 1
   */
  public double probabilityWithin(int days) {
    return finish.cdf((double) calendar.latestSeconds(days));
  }

  /** Returns "P50 31.0 weeks, P80 33.1 weeks, P90 34.0 weeks; limits, correlation 0.5, exact". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P50 %.1f weeks, P80 %.1f weeks, P90 %.1f weeks; %s, %s, %s",
        days(50) / DAYS_PER_WEEK,
        days(80) / DAYS_PER_WEEK,
        days(90) / DAYS_PER_WEEK,
        reading(),
        paceLearned ? "learned pace" : "correlation " + correlation(),
        method == Method.EXACT ? method : method + " of " + options.trials() + " trials");
  }

  /** How a forecast was made. */
  public enum Method {
    /** Calculated on a grid of days or less, without chance. */
    EXACT("exact"),

    /** By trials with random lengths. */
    MONTE_CARLO("monte-carlo");

    private final String text;

    Method(String text) {
      this.text = text;
    }

    /** Returns "exact" or "monte-carlo". */
    @Override
    public String toString() {
      return text;
    }
  }
}
