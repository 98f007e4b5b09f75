package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.time.LocalDate;
import java.util.Optional;

/** Plans a roadmap for a command. */
final class Planner {

  private Planner() {}

  /** The plan; without a start date it has weeks but no dates. */
  static Schedule plan(Roadmap roadmap, Optional<LocalDate> start) {
    Scheduler.Builder scheduler = Scheduler.builder();
    start.ifPresent(scheduler::startDate);
    return scheduler.build().schedule(roadmap);
  }
}
