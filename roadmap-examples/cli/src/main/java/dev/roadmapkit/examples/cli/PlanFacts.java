package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.DeadlineCheck;
import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.Pace;
import dev.roadmapkit.schedule.Reading;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.WeekRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of a plan in words, the same in every format for people. */
final class PlanFacts {

  private static final int DAYS_PER_WEEK = 7;

  private PlanFacts() {}

  /** The facts of the entire plan, each with its label, in the order to tell them. */
  static Map<String, String> of(PlanResult plan) {
    Map<String, String> facts = new LinkedHashMap<>();
    Schedule schedule = plan.schedule();
    schedule.startDate().ifPresent(start -> facts.put("Start", start.toString()));
    plan.study().ifPresent(study -> facts.put("With", study));
    facts.put(isAtLearnedPace(schedule) ? "Bounds" : "Guaranteed", bounds(schedule));
    plan.likely()
        .filter(forecast -> plan.confidence().isPresent() || isRange(schedule))
        .ifPresent(forecast -> facts.put("Likely", likely(plan, forecast)));
    if (plan.likely().isEmpty() && !plan.open().isEmpty()) {
      facts.put("Likely", OpenChoices.words(plan.open()));
    }
    for (DeadlineCheck deadline : schedule.deadlines()) {
      facts.put("Deadline", deadline(plan, deadline));
    }
    if (plan.tracked()) {
      facts.put("Status", schedule.status().toString());
    }
    return facts;
  }

  /** "26-36 weeks (182-252 days)". */
  static String length(Schedule schedule) {
    return Words.range(schedule.minWeeks(), schedule.maxWeeks(), "week")
        + " ("
        + Words.range(schedule.minDays(), schedule.maxDays(), "day")
        + ")";
  }

  private static boolean isRange(Schedule schedule) {
    return schedule.minDays() < schedule.maxDays();
  }

  /** What the learner did before promises nothing of what is to come. */
  private static boolean isAtLearnedPace(Schedule schedule) {
    String first = schedule.steps().get(0).step().id().value();
    return !schedule.explain(first).latest().learnedPace().equals(Pace.NORMAL);
  }

  private static String bounds(Schedule schedule) {
    return length(schedule)
        + schedule.startDate().map(start -> ", ends " + schedule.finish()).orElse("");
  }

  /** "29-33 weeks (P10-P90), half by 2026-08-09, 80 % by 2026-08-20; ranges read as P10-P90". */
  private static String likely(PlanResult plan, Forecast forecast) {
    String read =
        forecast.reading() == Reading.LIMITS ? "" : "; ranges read as " + forecast.reading();
    return percentiles(plan, forecast) + read;
  }

  private static String percentiles(PlanResult plan, Forecast forecast) {
    String text = Words.range(weeks(forecast, 10), weeks(forecast, 90), "week")
        + " (P10-P90), half " + by(plan, forecast, 50);
    return plan.confidence()
        .map(percent -> text + ", " + percent + " % " + by(plan, forecast, percent))
        .orElse(text);
  }

  private static String by(PlanResult plan, Forecast forecast, int percent) {
    return plan.schedule().startDate().isPresent()
        ? "by " + forecast.finish(percent)
        : "within " + Words.count(weeks(forecast, percent), "week");
  }

  private static int weeks(Forecast forecast, int percentile) {
    return (forecast.days(percentile) + DAYS_PER_WEEK - 1) / DAYS_PER_WEEK;
  }

  private static String deadline(PlanResult plan, DeadlineCheck deadline) {
    String likely = plan.likely()
        .filter(forecast -> deadline.verdict() == DeadlineCheck.Verdict.AT_RISK)
        .map(forecast -> ", " + percent(forecast.probabilityBy(deadline.deadline())) + " likely")
        .orElse("");
    return deadline + likely + "; " + decided(plan.schedule(), deadline);
  }

  /** A chance is never rounded to a certainty. */
  private static String percent(double probability) {
    long percent = Math.round(probability * 100);
    if (percent == 0 && probability > 0) {
      return "less than 1 %";
    }
    return percent == 100 && probability < 1 ? "more than 99 %" : percent + " %";
  }

  private static String decided(Schedule schedule, DeadlineCheck deadline) {
    long left = schedule.steps().stream()
        .filter(step -> step.state() != ScheduledStep.State.FINISHED)
        .count();
    if (deadline.decidedBy().size() == left) {
      return left == schedule.steps().size()
          ? "every step decides it"
          : "every step that is left decides it";
    }
    String titles = deadline.decidedBy().stream()
        .map(id -> "\"" + Words.oneLine(schedule.step(id).step().title()) + "\"")
        .collect(Collectors.joining(", "));
    return "decided by " + titles;
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
