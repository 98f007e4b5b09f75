package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.WeekRange;
import java.util.List;
import java.util.Optional;

/** The facts of a plan in words, the same in every format for people. */
final class PlanFacts {

  private PlanFacts() {}

  /** "26-36 weeks (182-252 days)". */
  static String length(Schedule schedule) {
    return Words.range(schedule.minWeeks(), schedule.maxWeeks(), "week")
        + " ("
        + Words.range(schedule.minDays(), schedule.maxDays(), "day")
        + ")";
  }

  /** "starts 2026-01-05, finishes 2026-07-05 to 2026-09-13", or nothing without dates. */
  static Optional<String> dates(Schedule schedule) {
    return schedule.startDate().map(start -> "starts " + start + ", finishes " + schedule.finish());
  }

  /** "7-16". */
  static String weeks(WeekRange weeks) {
    return weeks.first() == weeks.last()
        ? String.valueOf(weeks.first())
        : weeks.first() + "-" + weeks.last();
  }

  /** The title, with the options that the step is for: "Learn Django (Python)". */
  static String title(Step step, Roadmap roadmap) {
    String options = String.join(", ", Conditions.options(step.when(), roadmap));
    return Words.oneLine(step.title() + (options.isEmpty() ? "" : " (" + options + ")"));
  }

  /** What a reader should know. */
  static List<String> notes(Schedule schedule) {
    return schedule.findings().stream().map(Problem::message).toList();
  }
}
