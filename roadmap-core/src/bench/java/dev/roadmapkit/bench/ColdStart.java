package dev.roadmapkit.bench;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.schedule.Scheduler;
import java.time.LocalDate;

/** A whole process of the library: the first plan of the bundled roadmap. */
public final class ColdStart {

  private ColdStart() {}

  /**
   * Plans.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var roadmap = Catalog.bundled().roadmap("backend-developer");
    var schedule =
        Scheduler.builder().startDate(LocalDate.of(2026, 1, 5)).build().schedule(roadmap);
    System.out.println(schedule.finish());
  }
}
