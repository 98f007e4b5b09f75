package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What another version of a roadmap does to the plan of a learner. */
final class PlanChange {

  private final Scheduler scheduler;
  private final LocalDate today;

  PlanChange(Map<ChoiceId, OptionId> choices, LocalDate today) {
    Scheduler.Builder builder = Scheduler.builder();
    choices.forEach(builder::choose);
    this.scheduler = builder.build();
    this.today = today;
  }

  /** A line for people: "Plan: 26-36 weeks -> 27-37 weeks, ends A to B -> C to D". */
  String text(Roadmap from, Progress before, Roadmap to, Progress after) {
    try {
      Schedule old = scheduler.schedule(from, before, today, ZoneOffset.UTC);
      Schedule now = scheduler.schedule(to, after, today, ZoneOffset.UTC);
      return "Plan: " + weeks(old) + " -> " + weeks(now) + ", ends " + old.finish() + " -> "
          + now.finish();
    } catch (PlanningException e) {
      return "Plan: cannot be made: " + PlanningWords.of(e);
    }
  }

  private static String weeks(Schedule schedule) {
    return Words.range(schedule.minWeeks(), schedule.maxWeeks(), "week");
  }
}
