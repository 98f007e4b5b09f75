package dev.roadmapkit.pdf.internal.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.pdf.internal.checklist.TimeAxis.Span;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.Scheduler;
import dev.roadmapkit.schedule.StudyBreak;
import dev.roadmapkit.schedule.StudyCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A plan of 266 days, two weeks of them a break. */
class TimeAxisTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final Words WORDS = Words.in(Locale.ENGLISH);
  private static final Schedule PLAN = Scheduler.builder()
      .startDate(START)
      .calendar(StudyCalendar.builder()
          .addBreak(StudyBreak.parse("2026-04-06..2026-04-19"))
          .build())
      .build()
      .schedule(Catalog.bundled().roadmap("backend-developer"));

  @Test
  void aLineForADeadlineStandsWithinItsDay() {
    TimeAxis axis = axis();
    assertThat(axis.lastOf(LocalDate.of(2026, 1, 11), 0.5f)).isCloseTo(6.75f, within(0.01f));
    assertThat(axis.x(axis.day(LocalDate.of(2026, 1, 12)))).isCloseTo(7, within(0.01f));
  }

  @Test
  void aDayBeyondThePlanMakesItLongerByAQuarterAtMost() {
    assertThat(PLAN.finish().latest()).isEqualTo(START.plusDays(265));
    LocalDate near = START.plusDays(300);
    TimeAxis longer = axis(near);
    assertThat(longer.beside(near)).isZero();
    assertThat(longer.x(301)).isEqualTo(longer.right());
    LocalDate far = START.plusDays(340);
    TimeAxis same = axis(far);
    assertThat(same.beside(far)).isEqualTo(1);
    assertThat(same.x(266)).isEqualTo(same.right());
    assertThat(same.beside(START.minusDays(1))).isEqualTo(-1);
  }

  @Test
  void countsDaysAndNotWeeks() {
    ScheduledStep second = PLAN.step("server-development");
    assertThat(axis().possible(second)).isEqualTo(new Span(42, 126));
    assertThat(axis().certain(second)).contains(new Span(56, 84));
    assertThat(axis().breaks()).containsExactly(new Span(91, 105));
  }

  private static TimeAxis axis(LocalDate... marks) {
    return new TimeAxis(PLAN, WORDS, List.of(marks), 0, 266);
  }
}
