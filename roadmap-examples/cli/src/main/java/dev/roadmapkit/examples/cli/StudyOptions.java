package dev.roadmapkit.examples.cli;

import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.Pace;
import dev.roadmapkit.schedule.Scheduler;
import dev.roadmapkit.schedule.StudyBreak;
import dev.roadmapkit.schedule.StudyCalendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say how a learner studies. */
final class StudyOptions {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern HOURS = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");
  // LocalDate alone would also read years of more than four digits.
  private static final Pattern BREAK =
      Pattern.compile("[0-9]{4}-[0-9-]{5}(?:[.]{2}[0-9]{4}-[0-9-]{5})?");

  private static final String UNLIMITED = "unlimited";

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "How many steps at once, or unlimited; 1 by default.")
  private Optional<String> parallel = Optional.empty();

  @Option(
      names = "--include",
      paramLabel = "STEP",
      description = "An optional step to plan too, by its id; may be repeated.")
  private List<String> included = new ArrayList<>();

  @Option(
      names = "--pace",
      paramLabel = "X",
      description = "How fast the learner is: 2 for half the time, 0.5 for twice the time.")
  private Optional<String> pace = Optional.empty();

  @Option(
      names = "--hours-per-week",
      paramLabel = "N",
      description = "How many hours a week the learner studies, in place of --pace.")
  private Optional<String> hours = Optional.empty();

  @Option(
      names = "--break",
      paramLabel = "FROM..TO",
      description =
          "Days off, both ends included, such as 2026-07-01..2026-07-14, or one day; may be"
              + " repeated.")
  private List<String> breaks = new ArrayList<>();

  @Option(
      names = "--study-days",
      paramLabel = "DAYS",
      description = "The days of the week that are studied, such as MON,TUE,SAT; all by default.")
  private Optional<String> days = Optional.empty();

  /** "pace 2, break 2026-02-01..2026-02-10", or nothing where all is as by default. */
  Optional<String> words() {
    List<String> words = new ArrayList<>();
    parallel
        .filter(steps -> !steps.equals("1"))
        .map(steps -> steps.toLowerCase(Locale.ROOT) + " steps at once")
        .ifPresent(words::add);
    pace.map(speed -> "pace " + speed).ifPresent(words::add);
    hours.map(amount -> amount + " hours a week").ifPresent(words::add);
    days.map(names -> "study days " + names.toUpperCase(Locale.ROOT)).ifPresent(words::add);
    breaks.forEach(daysOff -> words.add("break " + daysOff));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  void addTo(Scheduler.Builder scheduler) {
    try {
      if (pace.isPresent() && hours.isPresent()) {
        throw CliException.usage("--pace and --hours-per-week exclude each other");
      }
      parallel.ifPresent(steps -> addParallel(scheduler, steps));
      included.forEach(step -> scheduler.include(StepId.of(step)));
      pace.map(Pace::of).ifPresent(scheduler::pace);
      hours.map(StudyOptions::hours).ifPresent(scheduler::hoursPerWeek);
      scheduler.calendar(calendar());
    } catch (IllegalArgumentException e) {
      throw CliException.usage(String.valueOf(e.getMessage()));
    }
  }

  private static void addParallel(Scheduler.Builder scheduler, String steps) {
    if (steps.equalsIgnoreCase(UNLIMITED)) {
      scheduler.parallelUnlimited();
    } else if (COUNT.matcher(steps).matches()) {
      scheduler.parallel(Integer.parseInt(steps));
    } else {
      throw CliException.usage(
          "\"" + steps + "\" is not a number of steps at once: write 1 or more, or " + UNLIMITED);
    }
  }

  private static BigDecimal hours(String text) {
    if (!HOURS.matcher(text).matches()) {
      throw CliException.usage(
          "\"" + text + "\" is not a number of hours a week: write for example 10 or 7.5");
    }
    return new BigDecimal(text);
  }

  private static StudyBreak daysOff(String text) {
    if (!BREAK.matcher(text).matches()) {
      throw CliException.usage(
          "\"" + text + "\" is not a break: write for example 2026-07-01..2026-07-14");
    }
    return StudyBreak.parse(text);
  }

  private StudyCalendar calendar() {
    StudyCalendar.Builder calendar = StudyCalendar.builder();
    days.map(Weekdays::parse).ifPresent(calendar::studyDays);
    breaks.stream().map(StudyOptions::daysOff).forEach(calendar::addBreak);
    return calendar.build();
  }
}
