package dev.roadmapkit.lint.rule;

import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Scheduler;

/** What a plan of the roadmap tells, or why there is none. */
final class PlanRule implements Rule {

  private static final Scheduler SCHEDULER = Scheduler.builder().build();

  @Override
  public void check(Subject subject, Findings findings) {
    try {
      SCHEDULER
          .schedule(subject.roadmap())
          .findings()
          .forEach(f -> findings.add(f.rule(), f.path(), f.message(), f.suggestion()));
    } catch (PlanningException e) {
      findings.add("unplannable", "steps", String.valueOf(e.getMessage()));
    }
  }
}
