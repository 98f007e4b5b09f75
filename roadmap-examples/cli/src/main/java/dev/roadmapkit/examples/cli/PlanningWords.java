package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.PlanningException;
import java.util.Map;

/** What the library says of a plan that cannot be made, with options in the place of methods. */
final class PlanningWords {

  private static final Map<String, String> OPTIONS = Map.of(
      "Scheduler.builder().startDate(...)", "--start",
      "Scheduler.builder().include(...)", "--include",
      "Scheduler.builder().choose(...)", "--choose",
      "say how many hours a week: add weeklyEffort to the roadmap",
          "say how many hours a week: add weeklyEffort to the roadmap, or plan with"
              + " --hours-per-week",
      "give the scheduler a pace in place of hours a week",
          "plan with --pace in place of --hours-per-week");

  private PlanningWords() {}

  static String of(PlanningException e) {
    String message = String.valueOf(e.getMessage());
    for (Map.Entry<String, String> words : OPTIONS.entrySet()) {
      message = message.replace(words.getKey(), words.getValue());
    }
    return message;
  }
}
