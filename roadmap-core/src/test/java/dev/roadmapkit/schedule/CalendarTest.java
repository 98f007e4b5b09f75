package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static final Roadmap TWO_STEPS =
      roadmap(step("a", "1-2 weeks").build(), step("b", "1 week").build()).build();

  @Test
  void tellsTheBreaksThatStopTheClock() {
    StudyBreak within = StudyBreak.parse("2026-01-07..2026-01-08");
    StudyCalendar calendar = StudyCalendar.builder()
        .addBreak(StudyBreak.parse("2026-03-01..2026-03-08"))
        .addBreak(within)
        .build();
    Schedule schedule =
        Scheduler.builder().startDate(START).calendar(calendar).build().schedule(TWO_STEPS);
    assertThat(schedule.breaks()).containsExactly(within);
    assertThat(schedule.today()).isEmpty();
    assertThat(schedule.choices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Nothing off, off before the start, off after the end.
    "'', 2026-01-18 to 2026-01-25",
    "2025-12-01..2026-01-04, 2026-01-18 to 2026-01-25",
    "2026-02-01..2026-02-28, 2026-01-18 to 2026-01-25",
    // One day, a week at the start, one that begins before the start, one between the two ends.
    "2026-01-07, 2026-01-19 to 2026-01-26",
    "2026-01-05..2026-01-11, 2026-01-25 to 2026-02-01",
    "2025-12-20..2026-01-11, 2026-01-25 to 2026-02-01",
    "2026-01-20..2026-01-21, 2026-01-18 to 2026-01-27",
  })
  void aBreakMovesTheEndByTheDaysThatItTakes(String off, String finish) {
    StudyCalendar.Builder calendar = StudyCalendar.builder();
    if (!off.isEmpty()) {
      calendar.addBreak(StudyBreak.parse(off));
    }

    assertThat(plan(calendar.build(), TWO_STEPS).finish()).hasToString(finish);
  }

  @Test
  void aStepEndsBeforeABreakAndTheNextStartsAfterIt() {
    StudyCalendar calendar = StudyCalendar.builder()
        .addBreak(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 18))
        .build();
    Schedule schedule = plan(
        calendar,
        roadmap(step("a", "1 week").build(), step("b", "1 week").build()).build());

    assertThat(schedule.step("a").endDates()).hasToString("2026-01-11");
    assertThat(schedule.step("b").startDates()).hasToString("2026-01-19");
    assertThat(schedule.step("b").window()).hasToString("week 3");
    assertThat(schedule.finish()).hasToString("2026-01-25");
    assertThat(schedule.maxDays()).isEqualTo(21);
  }

  @Test
  void breaksThatOverlapCountOnce() {
    StudyCalendar calendar = StudyCalendar.builder()
        .addBreak(StudyBreak.parse("2026-01-12..2026-01-18"))
        .addBreak(StudyBreak.parse("2026-01-10..2026-01-14"))
        .addBreak(StudyBreak.parse("2026-01-13"))
        .build();

    assertThat(plan(calendar, TWO_STEPS).finish()).hasToString("2026-01-27 to 2026-02-03");
  }

  @ParameterizedTest
  @CsvSource({
    // A weekend costs nothing, a Wednesday a day, a Friday the weekend behind it too, a week a
    // week.
    "2026-01-10..2026-01-11, 2026-01-18",
    "2026-01-07..2026-01-07, 2026-01-19",
    "2026-01-09..2026-01-09, 2026-01-21",
    "2026-01-05..2026-01-11, 2026-01-25",
    "2026-01-05..2026-01-09, 2026-01-25",
  })
  void studyDaysDecideWhatABreakCosts(String off, String finish) {
    StudyCalendar calendar = StudyCalendar.builder()
        .studyDays(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
        .addBreak(StudyBreak.parse(off))
        .build();

    assertThat(plan(calendar, roadmap(step("a", "2 weeks").build()).build()).finish())
        .hasToString(finish);
  }

  @Test
  void aWeekStaysSevenDaysWhicheverDaysAreStudied() {
    StudyCalendar saturdays = StudyCalendar.builder().studyDays(SATURDAY).build();

    assertThat(plan(saturdays, TWO_STEPS).steps())
        .isEqualTo(plan(StudyCalendar.everyDay(), TWO_STEPS).steps());
  }

  @ParameterizedTest
  @CsvSource({
    // Ten hours a week on Monday, Wednesday and Friday are three and a third a day.
    "1 hour, 2026-01-05, 2026-01-05",
    "4 hours, 2026-01-05, 2026-01-07",
    "10 hours, 2026-01-05, 2026-01-09",
    "11 hours, 2026-01-05, 2026-01-12",
    "10 hours, 2026-01-10, 2026-01-16",
    "1 hour, 2026-01-10, 2026-01-12",
  })
  void hoursFallOnStudyDays(String effort, LocalDate start, String finish) {
    Roadmap roadmap = roadmap(step("a", effort).build())
        .weeklyEffort(DurationRange.parse("10 hours"))
        .build();
    StudyCalendar calendar =
        StudyCalendar.builder().studyDays(MONDAY, WEDNESDAY, FRIDAY).build();

    assertThat(Scheduler.builder()
            .startDate(start)
            .calendar(calendar)
            .build()
            .schedule(roadmap)
            .finish())
        .hasToString(finish);
  }

  @Test
  void hoursSkipTheStudyDaysOfABreak() {
    Roadmap roadmap = roadmap(
            step("a", "10 hours").build(), step("b", "5 hours").build())
        .weeklyEffort(DurationRange.parse("10 hours"))
        .build();
    StudyCalendar calendar = StudyCalendar.builder()
        .studyDays(MONDAY, THURSDAY)
        .addBreak(StudyBreak.parse("2026-01-08..2026-01-09"))
        .build();
    Schedule schedule = plan(calendar, roadmap);

    assertThat(schedule.step("a").endDates()).hasToString("2026-01-12");
    assertThat(schedule.step("b").endDates()).hasToString("2026-01-15");
    assertThat(schedule.step("a").isCritical(Bound.MAX)).isTrue();
  }

  @Test
  void oneAtATimeEveryStepIsCriticalWhicheverDaysAreStudied() {
    Roadmap roadmap = roadmap(
            step("a", "10-20 hours").build(),
            step("b", "5 hours").build(),
            step("c", "2 weeks").build(),
            step("d", "1 day").build())
        .weeklyEffort(DurationRange.parse("5-10 hours"))
        .build();
    StudyCalendar calendar =
        StudyCalendar.builder().studyDays(MONDAY, WEDNESDAY).build();

    assertThat(plan(calendar, roadmap).steps())
        .allMatch(step -> step.isCritical(Bound.MIN) && step.isCritical(Bound.MAX));
  }

  @Test
  void hoursHaveToFitIntoTheStudyDays() {
    Scheduler scheduler = Scheduler.builder()
        .startDate(START)
        .calendar(StudyCalendar.builder().studyDays(MONDAY).build())
        .hoursPerWeek(25)
        .build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> scheduler.schedule(TWO_STEPS))
        .withMessage("25 hours a week do not fit into 1 study day a week");
  }

  @Test
  void aCalendarNeedsAStartDate() {
    StudyCalendar calendar =
        StudyCalendar.builder().addBreak(StudyBreak.parse("2026-01-08")).build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> Scheduler.builder().calendar(calendar).build().schedule(TWO_STEPS))
        .withMessage("study days and breaks need a start date: give it with"
            + " Scheduler.builder().startDate(...)");
  }

  @Test
  void aCalendarIsAValue() {
    StudyCalendar calendar = StudyCalendar.builder()
        .studyDays(List.of(DayOfWeek.values()))
        .addBreak(StudyBreak.parse("2026-01-08..2026-01-09"))
        .build();

    assertThat(calendar)
        .isEqualTo(StudyCalendar.builder()
            .addBreak(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 9))
            .build())
        .isNotEqualTo(StudyCalendar.everyDay())
        .hasToString("[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] without"
            + " [2026-01-08..2026-01-09]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyCalendar.builder().studyDays())
        .withMessage("a learner needs at least one study day a week");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-08..2026-01-09", "2026-01-08"})
  void aBreakReadsWhatItWrites(String text) {
    assertThat(StudyBreak.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "2026-01-08..", "2026-13-01", "2026-01-08...2026-01-09", "x"})
  void noBreakIsReadFromAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyBreak.parse(text))
        .withMessage(
            "\"" + text + "\" is not a break: write for example \"2026-07-01..2026-07-14\"");
  }

  @Test
  void aBreakEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudyBreak.parse("2026-01-09..2026-01-08"))
        .withMessage("the break 2026-01-09..2026-01-08 ends before it begins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudyBreak(START, LocalDate.MAX))
        .withMessage("the break 2026-01-05..+999999999-12-31 ends after the year 9999");
  }

  private static Schedule plan(StudyCalendar calendar, Roadmap roadmap) {
    return Scheduler.builder().startDate(START).calendar(calendar).build().schedule(roadmap);
  }
}
