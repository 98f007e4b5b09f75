package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.time.LocalDate;
import java.util.Optional;

/** Plans a roadmap for a command, within calendar years of four digits. */
final class Planner {

  private static final int LAST_YEAR = 9999;

  private Planner() {}

  /** The plan; without a start date it has weeks but no dates. */
  static Schedule plan(Roadmap roadmap, Optional<LocalDate> start) {
    Scheduler.Builder scheduler = Scheduler.builder();
    start.ifPresent(scheduler::startDate);
    Schedule schedule = scheduler.build().schedule(roadmap);
    start.ifPresent(date -> checkFinish(schedule, date));
    return schedule;
  }

  private static void checkFinish(Schedule schedule, LocalDate start) {
    if (start.plusDays(schedule.maxDays()).getYear() > LAST_YEAR) {
      throw CliException.problem(
          "a plan that starts on " + start + " may end after the year " + LAST_YEAR);
    }
  }
}
