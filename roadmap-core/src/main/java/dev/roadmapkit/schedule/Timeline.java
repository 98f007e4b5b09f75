package dev.roadmapkit.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns plan time, whose clock stands still in breaks, into calendar time and back. Both are counted
 * in seconds from the first moment of the plan's first day. Immutable and thread-safe.
 */
final class Timeline {

  /** A pause in calendar time: days from the start of the plan, the end exclusive. */
  record Pause(long start, long end, StudyBreak cause) {

    long days() {
      return end - start;
    }
  }

  private final @Nullable LocalDate start;
  private final StudyCalendar calendar;
  private final List<Pause> pauses;

  private Timeline(@Nullable LocalDate start, StudyCalendar calendar, List<Pause> pauses) {
    this.start = start;
    this.calendar = calendar;
    this.pauses = pauses;
  }

  static Timeline of(Optional<LocalDate> start, StudyCalendar calendar) {
    if (start.isEmpty() && calendar.needsDates()) {
      throw new PlanningException("study days and breaks need a start date:"
          + " give it with Scheduler.builder().startDate(...)");
    }
    List<Pause> pauses = calendar.breaks().isEmpty()
        ? List.of()
        : start.map(first -> pauses(first, calendar)).orElse(List.of());
    return new Timeline(start.orElse(null), calendar, pauses);
  }

  Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  StudyCalendar calendar() {
    return calendar;
  }

  List<Pause> pauses() {
    return pauses;
  }

  /** The calendar time at which something starts: after a break that begins at this moment. */
  long startOf(long planTime) {
    long time = planTime;
    for (Pause pause : pauses) {
      if (pause.start * Bounds.DAY <= time) {
        time += (pause.end - pause.start) * Bounds.DAY;
      }
    }
    return time;
  }

  /** The calendar time at which something ends: before a break that begins at this moment. */
  long endOf(long planTime) {
    long time = planTime;
    for (Pause pause : pauses) {
      if (pause.start * Bounds.DAY < time) {
        time += (pause.end - pause.start) * Bounds.DAY;
      }
    }
    return time;
  }

  /** The plan time at a moment of the calendar. */
  long planTime(long calendarTime) {
    long time = calendarTime;
    for (Pause pause : pauses) {
      long from = Math.min(pause.start * Bounds.DAY, calendarTime);
      long to = Math.min(pause.end * Bounds.DAY, calendarTime);
      time -= to - from;
    }
    return time;
  }

  /** The breaks that stop the clock between two moments of the calendar, the end exclusive. */
  List<StudyBreak> breaksWithin(long from, long to) {
    return pauses.stream()
        .filter(pause -> pause.start * Bounds.DAY < to && pause.end * Bounds.DAY > from)
        .map(Pause::cause)
        .distinct()
        .toList();
  }

  /** The first moment of a day in calendar time; less than 0 before the plan. */
  long at(LocalDate day) {
    return ChronoUnit.DAYS.between(dated(start), day) * Bounds.DAY;
  }

  /** The inclusive last day of something that ends at this moment of the calendar. */
  LocalDate lastDay(long calendarTime) {
    return dated(start).plusDays(Bounds.begun(calendarTime, Bounds.DAY) - 1L);
  }

  LocalDate day(long calendarTime) {
    return dated(start).plusDays(Math.floorDiv(calendarTime, Bounds.DAY));
  }

  static LocalDate dated(@Nullable LocalDate start) {
    if (start == null) {
      throw new IllegalStateException(
          "this schedule has no dates: give the scheduler a start date with"
              + " Scheduler.builder().startDate(...)");
    }
    return start;
  }

  private static List<Pause> pauses(LocalDate first, StudyCalendar calendar) {
    List<Pause> pauses = new ArrayList<>();
    long end = 0;
    for (StudyBreak days : sorted(calendar.breaks())) {
      LocalDate from = days.first().isBefore(first) ? first : days.first();
      LocalDate lost = nextStudyDay(from, calendar);
      if (!lost.isAfter(days.last())) {
        LocalDate resumed = nextStudyDay(days.last().plusDays(1), calendar);
        long begin = Math.max(end, ChronoUnit.DAYS.between(first, lost));
        end = Math.max(end, ChronoUnit.DAYS.between(first, resumed));
        if (begin < end) {
          pauses.add(new Pause(begin, end, days));
        }
      }
    }
    return List.copyOf(pauses);
  }

  private static List<StudyBreak> sorted(List<StudyBreak> breaks) {
    return breaks.stream()
        .sorted(Comparator.comparing(StudyBreak::first).thenComparing(StudyBreak::last))
        .toList();
  }

  /** The first study day on or after a day. */
  static LocalDate nextStudyDay(LocalDate from, StudyCalendar calendar) {
    LocalDate day = from;
    while (!calendar.studyDays().contains(DayOfWeek.from(day))) {
      day = day.plusDays(1);
    }
    return day;
  }
}
