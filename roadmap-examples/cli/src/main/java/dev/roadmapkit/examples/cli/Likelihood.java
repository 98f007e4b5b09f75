package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.ForecastOptions;
import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Reading;
import dev.roadmapkit.schedule.Schedule;
import java.util.Optional;

/** Forecasts of plans. */
final class Likelihood {

  private Likelihood() {}

  /** The forecast, or nothing where the library refuses one, as with an open choice. */
  static Optional<Forecast> of(Schedule schedule, Reading reading) {
    try {
      return Optional.of(
          schedule.forecast(ForecastOptions.builder().reading(reading).build()));
    } catch (PlanningException e) {
      return Optional.empty();
    }
  }
}
