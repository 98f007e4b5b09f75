package dev.roadmapkit.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Counts study seconds along the calendar of a plan. Immutable and thread-safe. */
final class StudyDays {

  private static final int WEEK = 7;

  private final Timeline timeline;
  /** How many of the first days of the plan's weeks are study days. */
  private final int[] ofWeek = new int[WEEK + 1];

  private StudyDays(Timeline timeline) {
    this.timeline = timeline;
    LocalDate first = Timeline.dated(timeline.start().orElse(null));
    for (int day = 0; day < WEEK; day++) {
      DayOfWeek weekday = first.plusDays(day).getDayOfWeek();
      ofWeek[day + 1] = ofWeek[day] + (timeline.calendar().studyDays().contains(weekday) ? 1 : 0);
    }
  }

  /** Empty if every day is one. */
  static Optional<StudyDays> of(Timeline timeline) {
    return timeline.calendar().isEveryDay()
        ? Optional.empty()
        : Optional.of(new StudyDays(timeline));
  }

  int perWeek() {
    return ofWeek[WEEK];
  }

  /** The study seconds from the start of the plan to a moment of the calendar. */
  long studied(long calendarTime) {
    long day = calendarTime / Bounds.DAY;
    long before = studyDays(day);
    long today = studyDays(day + 1) - before;
    return before * Bounds.DAY + today * (calendarTime % Bounds.DAY);
  }

  /** The first moment of the calendar by which so much is studied. */
  long firstMoment(long studied) {
    return moment(studied, -Math.floorDiv(-studied, Bounds.DAY) - 1);
  }

  /** The last moment of the calendar by which no more than so much is studied. */
  long lastMoment(long studied) {
    return moment(studied, studied / Bounds.DAY);
  }

  private long moment(long studied, long wholeDays) {
    return dayAfter(wholeDays) * Bounds.DAY + studied - wholeDays * Bounds.DAY;
  }

  /** The day on which study goes on after this many study days: the one with that index from 0. */
  private long dayAfter(long index) {
    long low = 0;
    long high = WEEK;
    while (studyDays(high) <= index) {
      high *= 2;
    }
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (studyDays(middle + 1) > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The study days before a day of the plan, without those that breaks take. */
  private long studyDays(long day) {
    long count = ofRhythm(day);
    for (Timeline.Pause pause : timeline.pauses()) {
      count -= ofRhythm(Math.min(pause.end(), day)) - ofRhythm(Math.min(pause.start(), day));
    }
    return count;
  }

  private long ofRhythm(long day) {
    return day / WEEK * perWeek() + ofWeek[(int) (day % WEEK)];
  }
}
