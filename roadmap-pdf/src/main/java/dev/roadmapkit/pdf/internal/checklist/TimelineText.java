package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.DeadlineCheck;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.StudyBreak;
import dev.roadmapkit.schedule.WeekRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a timeline shows, in words: for those who do not see it, and beside its lines. */
final class TimelineText {

  /** A text that is read in one go must not go on for ever; each step says its weeks again. */
  private static final int MOST_STEPS = 40;

  /** A day that the timeline marks, with its label. */
  record Mark(LocalDate day, String label, boolean deadline) {}

  private final Schedule schedule;
  private final Words words;
  private final List<DeadlineCheck> deadlines;

  TimelineText(Schedule schedule, Words words) {
    this.schedule = schedule;
    this.words = words;
    this.deadlines = schedule.startDate().isPresent() ? schedule.deadlines() : List.of();
  }

  /** Today and the deadline of the whole plan, where they are known. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    if (schedule.startDate().isEmpty()) {
      return marks;
    }
    schedule
        .today()
        .ifPresent(
            day -> marks.add(new Mark(day, words.text(Saying.TODAY, words.date(day)), false)));
    deadlines.stream()
        .filter(check -> check.step().isEmpty())
        .forEach(check -> marks.add(new Mark(
            check.deadline(), words.text(Saying.DEADLINE, words.date(check.deadline())), true)));
    return marks;
  }

  /** The deadline of a step. */
  Optional<LocalDate> deadline(ScheduledStep step) {
    return deadlines.stream()
        .filter(check -> check.step().filter(step.step().id()::equals).isPresent())
        .map(DeadlineCheck::deadline)
        .findFirst();
  }

  /** All of it, with so many steps a bar. */
  String alternate(int perBar) {
    List<String> sentences = new ArrayList<>();
    String weeks = words.weeks(schedule.minWeeks(), schedule.maxWeeks());
    sentences.add(
        perBar == 1
            ? words.text(Saying.TIMELINE, weeks)
            : words.text(Saying.TIMELINE_SHARED, weeks, perBar));
    List<ScheduledStep> steps = schedule.steps();
    for (int i = 0; i < Math.min(MOST_STEPS, steps.size()); i++) {
      sentences.add(step(i + 1, steps.get(i)));
    }
    if (steps.size() > MOST_STEPS) {
      sentences.add(words.text(Saying.TIMELINE_MORE, steps.size() - MOST_STEPS));
    }
    for (StudyBreak days : schedule.breaks()) {
      DateRange range = new DateRange(days.first(), days.last());
      sentences.add(capital(words.text(Saying.BREAK)) + ": " + words.dates(range));
    }
    marks().forEach(mark -> sentences.add(mark.label()));
    return String.join(". ", sentences) + ".";
  }

  private String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(words.language()) + text.substring(first);
  }

  private String step(int number, ScheduledStep step) {
    String certain = step.certainWeeks()
        .flatMap(weeks -> certain(step, weeks))
        .map(text -> " (" + words.text(Saying.CERTAIN) + ": " + text + ")")
        .orElse("");
    String late = deadline(step)
        .map(day -> ", " + words.text(Saying.DEADLINE, words.date(day)))
        .orElse("");
    return number + ". " + Words.plain(step.step().title()) + ": " + possible(step) + certain
        + late;
  }

  private String possible(ScheduledStep step) {
    return schedule.startDate().isPresent()
        ? words.dates(
            new DateRange(step.startDates().earliest(), step.endDates().latest()))
        : words.weeks(step.window());
  }

  private Optional<String> certain(ScheduledStep step, WeekRange weeks) {
    if (schedule.startDate().isEmpty()) {
      return Optional.of(words.weeks(weeks));
    }
    LocalDate from = step.startDates().latest();
    LocalDate to = step.endDates().earliest();
    return to.isBefore(from) ? Optional.empty() : Optional.of(words.dates(new DateRange(from, to)));
  }
}
