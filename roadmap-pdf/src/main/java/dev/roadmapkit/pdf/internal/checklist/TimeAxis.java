package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.StudyBreak;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a plan from left to right, with labels for its weeks or months. */
final class TimeAxis {

  /** Days of the plan, the first is 0, the end exclusive. */
  record Span(int from, int to) {}

  /** A label and the day that it stands at. */
  record Tick(int day, String label) {}

  private static final int WEEK = 7;
  private static final float MONTH = 30.44f;
  private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600);

  /** A day beyond the plan is shown where it lies if it makes the axis longer by no more than this. */
  private static final float LONGEST = 1.25f;

  private final Optional<LocalDate> start;
  private final List<StudyBreak> breaks;
  private final Words words;
  private final float left;
  private final float width;
  private final int days;

  /**
   * Makes an axis.
   *
   * @param marks days that shall be on it, if they are not too late
   */
  TimeAxis(Schedule schedule, Words words, List<LocalDate> marks, float left, float width) {
    this.start = schedule.startDate();
    this.breaks = schedule.breaks();
    this.words = words;
    this.left = left;
    this.width = width;
    int plan = start.isPresent() ? day(schedule.finish().latest()) + 1 : schedule.maxWeeks() * WEEK;
    this.days = marks.stream()
        .mapToInt(mark -> day(mark) + 1)
        .filter(day -> day <= plan * LONGEST)
        .reduce(Math.max(plan, WEEK), Math::max);
  }

  /** An axis without other days than those of the plan. */
  TimeAxis(Schedule schedule, Words words, float left, float width) {
    this(schedule, words, List.of(), left, width);
  }

  /** Whether a day lies before the axis (less than 0), on it (0) or after it. */
  int beside(LocalDate date) {
    return day(date) < 0 ? -1 : day(date) < days ? 0 : 1;
  }

  /** The place of a day; of one that is off the axis its nearer end. */
  float x(int day) {
    return left + width * Math.max(0, Math.min(day, days)) / days;
  }

  /** The place of the end of a day, for a line of some thickness within that day. */
  float lastOf(LocalDate date, float stroke) {
    return x(day(date) + 1) - stroke / 2;
  }

  float right() {
    return left + width;
  }

  int day(LocalDate date) {
    return start
        .map(first -> Math.toIntExact(ChronoUnit.DAYS.between(first, date)))
        .orElse(0);
  }

  /** The days that a step may touch. */
  Span possible(ScheduledStep step) {
    return start.isPresent()
        ? new Span(day(step.startDates().earliest()), day(step.endDates().latest()) + 1)
        : new Span((step.window().first() - 1) * WEEK, step.window().last() * WEEK);
  }

  /** The days that a step takes up in every case. */
  Optional<Span> certain(ScheduledStep step) {
    return step.certainWeeks()
        .map(weeks -> start.isPresent()
            ? new Span(day(step.startDates().latest()), day(step.endDates().earliest()) + 1)
            : new Span((weeks.first() - 1) * WEEK, weeks.last() * WEEK))
        .filter(span -> span.from() < span.to());
  }

  /** The breaks, as far as they are on the axis. */
  List<Span> breaks() {
    return breaks.stream()
        .map(pause -> new Span(day(pause.first()), day(pause.last()) + 1))
        .filter(span -> span.from() < days && span.to() > 0)
        .toList();
  }

  /** Labels that are at least so many points apart. */
  List<Tick> ticks(float room) {
    float day = width / days;
    return start
        .map(first -> MONTH * day >= 3 * room ? weeks(first, room) : months(first, room))
        .orElseGet(() -> numbers(room));
  }

  private List<Tick> numbers(float room) {
    int step = round(room);
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(0, words.text(Saying.WEEK, 1)));
    for (int week = step == 1 ? 2 : step; week * WEEK <= days; week += step) {
      ticks.add(new Tick((week - 1) * WEEK, Integer.toString(week)));
    }
    return ticks;
  }

  /** The least of 1, 2, 5, 10, 20, 50 … weeks that takes so many points. */
  private int round(float room) {
    float week = WEEK * width / days;
    for (int ten = 1; ; ten *= 10) {
      for (int step : new int[] {1, 2, 5}) {
        if (step * ten * week >= room) {
          return step * ten;
        }
      }
    }
  }

  private List<Tick> weeks(LocalDate first, float room) {
    int step = round(room * 1.5f);
    List<Tick> ticks = new ArrayList<>();
    for (int day = 0; day < days; day += step * WEEK) {
      ticks.add(new Tick(day, words.dayMonth(first.plusDays(day))));
    }
    return ticks;
  }

  /** Months by their names, the first of a year by that. */
  private List<Tick> months(LocalDate first, float room) {
    float month = MONTH * width / days;
    int step = MONTHS.stream().filter(m -> m * month >= room).findFirst().orElse(1200);
    LocalDate next = first.withDayOfMonth(1).plusMonths(first.getDayOfMonth() > 1 ? 1 : 0);
    while ((next.getYear() * 12 + next.getMonthValue() - 1) % step != 0) {
      next = next.plusMonths(1);
    }
    List<Tick> ticks = new ArrayList<>();
    if (x(day(next)) - left >= room) {
      ticks.add(new Tick(0, step < 12 ? words.month(first) : Integer.toString(first.getYear())));
    }
    for (; day(next) < days; next = next.plusMonths(step)) {
      boolean january = next.getMonthValue() == 1;
      String label = january ? Integer.toString(next.getYear()) : words.month(next);
      ticks.add(new Tick(day(next), label));
    }
    return ticks;
  }
}
