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
import java.util.Optional;

/** What another version of a roadmap does to the plan of a learner. */
final class PlanChange {

  private final Scheduler scheduler;
  private final Optional<LocalDate> today;

  /**
   * @param choices what the learner has chosen
   * @param today the first day that can still be planned; without it the whole roadmap is planned
   */
  PlanChange(Map<ChoiceId, OptionId> choices, Optional<LocalDate> today) {
    Scheduler.Builder builder = Scheduler.builder();
    choices.forEach(builder::choose);
    this.scheduler = builder.build();
    this.today = today;
  }

  /** "Plan: 26-36 weeks -> 27-37 weeks", and the last days below it where there is a today. */
  String text(Roadmap from, Progress before, Roadmap to, Progress after) {
    try {
      Schedule old = plan(from, before);
      Schedule now = plan(to, after);
      String weeks = change("Plan: ", weeks(old), weeks(now));
      return today.isEmpty()
          ? weeks
          : weeks + "\n"
              + change("Ends: ", old.finish().toString(), now.finish().toString());
    } catch (PlanningException e) {
      return "Plan: none, as " + PlanningWords.of(e);
    }
  }

  private Schedule plan(Roadmap roadmap, Progress progress) {
    return today
        .map(day -> scheduler.schedule(roadmap, progress, day, ZoneOffset.UTC))
        .orElseGet(() -> scheduler.schedule(roadmap));
  }

  private static String weeks(Schedule schedule) {
    return Words.range(schedule.minWeeks(), schedule.maxWeeks(), "week");
  }

  private static String change(String label, String old, String now) {
    return label + (old.equals(now) ? now + ", as before" : old + " -> " + now);
  }
}
