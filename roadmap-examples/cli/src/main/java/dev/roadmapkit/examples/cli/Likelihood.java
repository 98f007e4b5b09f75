package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Schedule;
import java.util.Optional;

/** Forecasts of plans. */
final class Likelihood {

  private Likelihood() {}

  /** The forecast, or nothing where the library refuses one, as with an open choice. */
  static Optional<Forecast> of(Schedule schedule) {
    try {
      return Optional.of(schedule.forecast());
    } catch (PlanningException e) {
      return Optional.empty();
    }
  }
}
