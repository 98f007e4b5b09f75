package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.WeekRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

  /** ", starts 2026-01-05, finishes 2026-07-05 to 2026-09-13", or nothing without dates. */
  static String dates(Schedule schedule) {
    return schedule
        .startDate()
        .map(start -> ", starts " + start + ", finishes " + schedule.finish())
        .orElse("");
  }

  /** "7-16". */
  static String weeks(WeekRange weeks) {
    return weeks.first() == weeks.last()
        ? String.valueOf(weeks.first())
        : weeks.first() + "-" + weeks.last();
  }

  /** All days that a step may touch. */
  static DateRange days(ScheduledStep step) {
    return new DateRange(step.startDates().earliest(), step.endDates().latest());
  }

  /** The title, with the options that the step is for: "Learn Django (Python)". */
  static String title(Step step, Roadmap roadmap) {
    String options = roadmap.choices().stream()
        .filter(choice -> step.when().containsKey(choice.id()))
        .flatMap(choice -> choice.options().stream()
            .filter(option -> option.id().equals(step.when().get(choice.id()))))
        .map(option -> option.title())
        .collect(Collectors.joining(", "));
    return step.title() + (options.isEmpty() ? "" : " (" + options + ")");
  }

  /** What a reader should know, the steps that were left out included. */
  static List<String> notes(Schedule schedule) {
    List<String> notes =
        new ArrayList<>(schedule.findings().stream().map(Problem::message).toList());
    String leftOut = schedule.roadmap().steps().stream()
        .filter(Step::optional)
        .map(step -> "\"" + step.title() + "\"")
        .collect(Collectors.joining(", "));
    if (!leftOut.isEmpty()) {
      notes.add("optional steps are left out: " + leftOut);
    }
    return notes;
  }
}
