package dev.roadmapkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.roadmapkit.schedule.likelihood.FinishModel;
import dev.roadmapkit.schedule.network.Network;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final long DAY = 86_400;
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** Every day is a day of the plan, from a Monday on. */
  private static final FinishDays EVERY_DAY = new FinishDays() {
    @Override
    public int days(long seconds) {
      return (int) -Math.floorDiv(-seconds, DAY);
    }

    @Override
    public long latestSeconds(int days) {
      return days * DAY;
    }

    @Override
    public LocalDate lastDay(int days) {
      return START.plusDays(days - 1);
    }

    @Override
    public long latestSeconds(LocalDate day) {
      return latestSeconds((int) ChronoUnit.DAYS.between(START, day) + 1);
    }
  };

  @Test
  void theBundledRoadmapWithTheDefaults() {
    Forecast forecast = forecast(1, ForecastOptions.defaults());

    assertThat(forecast)
        .hasToString(
            "P50 31.0 weeks, P80 32.3 weeks, P90 33.0 weeks; limits, correlation 0.5, exact");
    assertThat(forecast.method()).isEqualTo(Forecast.Method.EXACT);
    assertThat(forecast.reading()).isEqualTo(Reading.LIMITS);
    assertThat(forecast.correlation()).isEqualTo(0.5);
    assertThat(forecast.days(10)).isEqualTo(204);
    assertThat(forecast.days(80)).isEqualTo(226);
    assertThat(forecast.finish(80)).isEqualTo("2026-08-18");
  }

  @Test
  void aDateAndItsProbabilityBelongTogether() {
    Forecast forecast = forecast(1, ForecastOptions.defaults());

    for (int percentile = 1; percentile < 100; percentile++) {
      LocalDate day = forecast.finish(percentile);
      assertThat(forecast.probabilityBy(day)).isGreaterThanOrEqualTo(percentile / 100.0 - 1e-6);
      assertThat(forecast.probabilityBy(day.minusDays(1))).isLessThan(percentile / 100.0);
      assertThat(forecast.probabilityWithin(forecast.days(percentile)))
          .isEqualTo(forecast.probabilityBy(day));
    }
    assertThat(forecast.probabilityBy(START.minusDays(1))).isZero();
    assertThat(forecast.probabilityWithin(26 * 7)).isZero();
    assertThat(forecast.probabilityWithin(36 * 7)).isEqualTo(1);
  }

  @Test
  void trialsSayThatTheyAreTrials() {
    ForecastOptions options = ForecastOptions.builder()
        .reading(Reading.P10_P90)
        .correlation(0.3)
        .method(Forecast.Method.MONTE_CARLO)
        .trials(20_000)
        .seed(4)
        .build();
    Forecast forecast = forecast(1, options);

    assertThat(forecast.toString())
        .endsWith("; P10-P90, correlation 0.3, monte-carlo of 20000 trials");
    assertThat(forecast.method()).isEqualTo(Forecast.Method.MONTE_CARLO);
    assertThat(forecast.days(50) / 7.0).isCloseTo(30.8, within(0.2));
  }

  @Test
  void trialsStandInWhereTheGraphIsNotSeriesParallel() {
    ForecastOptions exact =
        ForecastOptions.builder().method(Forecast.Method.EXACT).build();

    assertThat(forecast(2, ForecastOptions.defaults()).method())
        .isEqualTo(Forecast.Method.MONTE_CARLO);
    assertThatThrownBy(() -> forecast(2, exact))
        .isInstanceOf(PlanningException.class)
        .hasMessage("no exact forecast: steps run beside each other in a way that cannot be taken"
            + " apart, or there are too many; leave the method out, or ask for monte-carlo");
  }

  @Test
  void percentilesAreFrom1To99() {
    Forecast forecast = forecast(1, ForecastOptions.defaults());

    assertThatThrownBy(() -> forecast.days(100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "percentile 100: give one from 1 to 99; the bounds of the schedule are what 0 and"
                + " 100 would be");
    assertThatThrownBy(() -> forecast.finish(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("percentile 0: give one from 1 to 99; the bounds of the schedule are what 0 and"
            + " 100 would be");
  }

  @Test
  void optionsHaveDefaults() {
    ForecastOptions options = ForecastOptions.defaults();

    assertThat(options.reading()).isEqualTo(Reading.LIMITS).hasToString("limits");
    assertThat(options.correlation()).isEqualTo(0.5);
    assertThat(options.method()).isEqualTo(Optional.empty());
    assertThat(options.trials()).isEqualTo(10_000);
    assertThat(options.seed()).isZero();
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    ForecastOptions.Builder builder = ForecastOptions.builder();

    for (double correlation : new double[] {-0.1, 1.5, Double.NaN}) {
      assertThatThrownBy(() -> builder.correlation(correlation))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("correlation " + correlation + ": give a number from 0, for steps that have"
              + " nothing in common, to 1, for one pace in all steps; 0.5 is the default");
    }
    assertThatThrownBy(() -> builder.trials(99))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("99 trials: give a number from 100 to 1000000; 10000 is the default");
    assertThatThrownBy(() -> builder.trials(1_000_001))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1000001 trials: give a number from 100 to 1000000; 10000 is the default");
  }

  private static Forecast forecast(int lanes, ForecastOptions options) {
    FinishModel model = FinishModel.of(
        Network.of(new int[7], new int[0]),
        weeks(6, 6, 4, 3, 3, 4),
        weeks(8, 8, 6, 4, 4, 6),
        lanes,
        options.shape(),
        options.pace());
    return Forecast.of(model, options, EVERY_DAY);
  }

  private static long[] weeks(int... weeks) {
    return Arrays.stream(weeks).mapToLong(week -> week * 7L * DAY).toArray();
  }
}
