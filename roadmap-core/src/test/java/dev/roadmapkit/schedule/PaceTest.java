package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  private static final Roadmap ROADMAP = roadmap(
          step("a", "6-8 weeks").build(), step("b", "30-60 hours").build())
      .weeklyEffort(DurationRange.parse("5-15 hours"))
      .build();

  @ParameterizedTest
  @CsvSource({
    // 6-8 weeks and 30-60 hours at 5-15 hours a week: 2-12 weeks.
    "1, 8-20 weeks",
    "2, 4-10 weeks",
    "0.5, 16-40 weeks",
    "1.25, 7-16 weeks",
    "3, 3-7 weeks",
  })
  void durationsAreDividedByThePace(String pace, String weeks) {
    assertThat(Scheduler.builder().pace(Pace.of(pace)).build().schedule(ROADMAP))
        .hasToString("sample 1.0.0: " + weeks);
  }

  @ParameterizedTest
  @CsvSource({
    // Ten hours are the middle of 5-15: durations stay, and 30-60 hours take 3-6 weeks.
    "10, 9-14 weeks",
    "5, 18-28 weeks",
    "20, 5-7 weeks",
    "7.5, 12-19 weeks",
  })
  void hoursAWeekTakeThePlaceOfTheRoadmaps(BigDecimal hours, String weeks) {
    assertThat(Scheduler.builder().hoursPerWeek(hours).build().schedule(ROADMAP))
        .hasToString("sample 1.0.0: " + weeks);
  }

  @Test
  void lengthsAreRoundedToTheNearestSecond() {
    Schedule schedule = Scheduler.builder()
        .pace(Pace.of("3"))
        .build()
        .schedule(roadmap(step("a", "1 day").build()).build());

    assertThat(schedule.step("a").place().end()).isEqualTo(new Bounds(28_800, 28_800));
    assertThat(Scheduler.builder()
            .pace(Pace.of("0.7"))
            .build()
            .schedule(roadmap(step("a", "1 day").build()).build())
            .step("a")
            .place()
            .end())
        .isEqualTo(new Bounds(123_429, 123_429));
  }

  @Test
  void hoursAWeekAloneAreEnoughForHours() {
    Roadmap hours = roadmap(step("a", "30-60 hours").build()).build();

    assertThat(Scheduler.builder().hoursPerWeek(6).build().schedule(hours))
        .hasToString("sample 1.0.0: 5-10 weeks");
  }

  @Test
  void hoursAWeekNeedSomethingToHoldAgainst() {
    Roadmap weeks = roadmap(step("a", "6-8 weeks").build()).build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> Scheduler.builder().hoursPerWeek(6).build().schedule(weeks))
        .withMessage("step \"a\" takes 6-8 weeks, and roadmap \"sample\" does not say for how many"
            + " hours a week: add weeklyEffort to the roadmap, or give the scheduler a pace in place"
            + " of hours a week");
  }

  @Test
  void aLifetimeIsTheLimit() {
    Scheduler slow = Scheduler.builder().pace(Pace.of("0.01")).build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> slow.schedule(roadmap(step("a", "1-2 years").build()).build()))
        .withMessage("step \"a\" takes 100 years or more at pace 0.01: check the pace");
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> slow.schedule(roadmap(step("a", "1 year").build()).build()))
        .withMessage("step \"a\" takes 100 years or more at pace 0.01: check the pace");
    assertThat(slow.schedule(roadmap(step("a", "365 days").build()).build()).maxWeeks())
        .isEqualTo(5215);
  }

  @Test
  void impossiblePacesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.of("0"))
        .withMessage("pace 0 is not from 0.01 to 100; 1 is the pace of the content");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.of("fast"))
        .withMessage("\"fast\" is not a pace: write for example \"1.25\" for a quarter faster");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.of("1.23456"))
        .withMessage("pace 1.23456 has more than four decimal places; a pace is from 0.01 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scheduler.builder().hoursPerWeek(0))
        .withMessage("0 hours a week: more than 0 are needed to get anywhere, and a week has 168");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scheduler.builder().hoursPerWeek(169))
        .withMessage(
            "169 hours a week: more than 0 are needed to get anywhere, and a week has 168");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scheduler.builder().hoursPerWeek(new BigDecimal("1.125")))
        .withMessage("1.125 hours a week have more than two decimal places");
  }

  @Test
  void thePaceIsTheLastThatWasSaid() {
    Scheduler.Builder builder = Scheduler.builder().hoursPerWeek(10).pace(Pace.of("2.0"));

    assertThat(builder.build().schedule(ROADMAP)).hasToString("sample 1.0.0: 4-10 weeks");
    assertThat(builder.build().toBuilder().hoursPerWeek(10).build().schedule(ROADMAP))
        .hasToString("sample 1.0.0: 9-14 weeks");
    assertThat(Pace.of("2.0")).isEqualTo(Pace.of("2")).hasToString("2");
    assertThat(Pace.of("100")).hasToString("100").isGreaterThan(Pace.NORMAL);
  }

  @Test
  void partsThatMakeUpWholeDaysOrWeeksAreNoSecondLonger() {
    Roadmap saturdays = roadmap(
            step("a", "11 hours").build(),
            step("b", "17 hours").build(),
            step("c", "1 week").build())
        .weeklyEffort(DurationRange.parse("14 hours"))
        .build();
    Roadmap days =
        roadmap(step("a", "5 days").build(), step("b", "6 days").build()).build();
    Roadmap hours = roadmap(step("a", "3 hours").build(), step("b", "8 hours").build())
        .weeklyEffort(DurationRange.parse("11 hours"))
        .build();

    assertThat(Scheduler.builder()
            .startDate(LocalDate.of(2026, 1, 5))
            .calendar(StudyCalendar.builder().studyDays(DayOfWeek.SATURDAY).build())
            .build()
            .schedule(saturdays)
            .step("b")
            .endDates())
        .hasToString("2026-01-17");
    assertThat(Scheduler.builder().pace(Pace.of("1.1")).build().schedule(days).maxDays())
        .isEqualTo(10);
    assertThat(Scheduler.builder().build().schedule(hours))
        .hasToString("sample 1.0.0: 1-1 weeks")
        .satisfies(plan -> assertThat(plan.maxDays()).isEqualTo(7));
  }
}
