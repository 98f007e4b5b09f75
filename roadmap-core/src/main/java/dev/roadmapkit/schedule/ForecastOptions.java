package dev.roadmapkit.schedule;

import dev.roadmapkit.schedule.likelihood.Pace;
import dev.roadmapkit.schedule.likelihood.Shape;
import java.util.Objects;
import java.util.Optional;

/**
 * How a {@link Forecast} is made: by default, ranges are limits, the correlation is 0.5, and the
 * method is exact where the graph allows and 10,000 trials with seed 0 where not. Immutable and
 * thread-safe; build one and reuse it, for it holds tables.
 */
public final class ForecastOptions {

  private static final double DEFAULT_CORRELATION = 0.5;
  private static final int DEFAULT_TRIALS = 10_000;
  private static final int LEAST_TRIALS = 100;
  private static final int MOST_TRIALS = 1_000_000;

  private static final ForecastOptions DEFAULTS = builder().build();

  private final Reading reading;
  private final double correlation;
  private final Optional<Forecast.Method> method;
  private final int trials;
  private final long seed;
  private final Pace pace;

  private ForecastOptions(Builder builder) {
    this.reading = builder.reading;
    this.correlation = builder.correlation;
    this.method = builder.method;
    this.trials = builder.trials;
    this.seed = builder.seed;
    this.pace = Pace.correlated(correlation);
  }

  /**
   * Returns the defaults.
   *
   * @return the same options each time
   */
  public static ForecastOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a builder with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what a range of lengths says.
   *
   * @return the reading
   */
  public Reading reading() {
    return reading;
  }

  /**
   * Returns how much the steps of one learner have in common.
   *
   * @return the correlation, 0 to 1
   */
  public double correlation() {
    return correlation;
  }

  /**
   * Returns the method asked for.
   *
   * @return the method, or empty for the exact one where the graph allows
   */
  public Optional<Forecast.Method> method() {
    return method;
  }

  /**
   * Returns how many trials there are where the forecast is not exact.
   *
   * @return the number of trials
   */
  public int trials() {
    return trials;
  }

  /**
   * Returns where the random numbers of the trials begin.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  Pace pace() {
    return pace;
  }

  Shape shape() {
    return switch (reading) {
      case LIMITS -> Shape.LIMITS;
      case P10_P90 -> Shape.P10_P90;
    };
  }

  /** Builds options; not thread-safe. */
  public static final class Builder {

    private Reading reading = Reading.LIMITS;
    private double correlation = DEFAULT_CORRELATION;
    private Optional<Forecast.Method> method = Optional.empty();
    private int trials = DEFAULT_TRIALS;
    private long seed;

    private Builder() {}

    /**
     * Sets what a range of lengths says. Default: limits, for then no likely date contradicts the
     * guaranteed bounds beside it.
     *
     * @param reading the reading
     * @return this builder
     */
    public Builder reading(Reading reading) {
      this.reading = Objects.requireNonNull(reading, "reading");
      return this;
    }

    /**
     * Sets how much the steps of one learner have in common. Default: 0.5. One person's pace and
     * hours are in every step. With 0, slow and fast steps would cancel out and a long plan look far
     * too sure; with 1, nothing would be left to the step itself. For the work packages of
     * different people, practice takes 0.2 to 0.3 (S. A. Book, Why Correlation Matters in Cost
     * Estimating, 1999); the steps of one person share more.
     *
     * @param correlation 0 to 1, between the normal variables of any two steps (a one-factor
     *     Gaussian copula)
     * @return this builder
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Builder correlation(double correlation) {
      if (!(correlation >= 0 && correlation <= 1)) {
        throw new IllegalArgumentException("correlation " + correlation
            + ": give a number from 0, for steps that have nothing in common, to 1, for one pace"
            + " in all steps; " + DEFAULT_CORRELATION + " is the default");
      }
      this.correlation = correlation;
      return this;
    }

    /**
     * Sets the method. Default: exact where the graph allows, else Monte Carlo.
     *
     * @param method {@link Forecast.Method#EXACT} refuses a graph that is not series-parallel or too
     *     large, several lanes that are fewer than
     *     the steps, and hours that fall on some days of the week only
     * @return this builder
     */
    public Builder method(Forecast.Method method) {
      this.method = Optional.of(method);
      return this;
    }

    /**
     * Sets the number of trials where the forecast is not exact. Default: 10,000, which gives each
     * percentile to within about one.
     *
     * @param trials 100 to 1,000,000
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range
     */
    public Builder trials(int trials) {
      if (trials < LEAST_TRIALS || trials > MOST_TRIALS) {
        throw new IllegalArgumentException(trials + " trials: give a number from " + LEAST_TRIALS
            + " to " + MOST_TRIALS + "; " + DEFAULT_TRIALS + " is the default");
      }
      this.trials = trials;
      return this;
    }

    /**
     * Sets where the random numbers of the trials begin, so that the same plan always has the same
     * forecast. Default: 0.
     *
     * @param seed any number
     * @return this builder
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * Builds the options.
     *
     * @return the options
     */
    public ForecastOptions build() {
      return new ForecastOptions(this);
    }
  }
}
