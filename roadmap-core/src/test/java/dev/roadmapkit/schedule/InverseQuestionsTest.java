package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.START;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.day;
import static dev.roadmapkit.schedule.Learning.finished;
import static dev.roadmapkit.schedule.Learning.plan;
import static dev.roadmapkit.schedule.Learning.sixSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it takes to finish the six steps, 26-36 weeks at ten hours, for certain. */
class InverseQuestionsTest {

  private static final Roadmap ROADMAP =
      sixSteps().weeklyEffort(DurationRange.parse("5-15 hours")).build();
  private static final Schedule SCHEDULE = plan().build().schedule(ROADMAP);

  @ParameterizedTest
  @CsvSource({
    "2026-09-13, 10.00",
    "2026-09-12, 10.25",
    "2026-07-05, 14.00",
    "2026-01-19, 168.00",
    "2027-05-23, 5.00",
    "2030-12-31, 1.50",
  })
  void theFewestHoursAWeekThatAreEnough(String deadline, BigDecimal hours) {
    assertThat(SCHEDULE.hoursPerWeekToFinishBy(day(deadline), 1)).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13, 1", "2026-09-12, 1.01", "2026-07-05, 1.39", "2028-01-01, 0.35"})
  void theLeastPaceThatIsEnough(String deadline, String pace) {
    assertThat(SCHEDULE.paceToFinishBy(day(deadline), 1)).hasToString(pace);
    assertThat(plan().hoursPerWeek(40).build().schedule(ROADMAP).paceToFinishBy(day(deadline), 1))
        .hasToString(pace);
  }

  @Test
  void theLastDayToStart() {
    StudyCalendar off =
        StudyCalendar.builder().addBreak(day("2026-05-04"), day("2026-05-17")).build();
    StudyCalendar startOff =
        StudyCalendar.builder().addBreak(day("2025-12-22"), day("2026-01-10")).build();
    Schedule undated = Scheduler.builder().build().schedule(ROADMAP);

    assertThat(SCHEDULE.latestStart(day("2026-09-13"), 1)).isEqualTo(START);
    assertThat(SCHEDULE.latestStart(day("2026-09-20"), 1)).isEqualTo(START.plusDays(7));
    assertThat(undated.latestStart(day("2026-09-13"), 1)).isEqualTo(START);
    assertThat(plan().calendar(off).build().schedule(ROADMAP).latestStart(day("2026-09-13"), 1))
        .isEqualTo("2025-12-22");
    // Ten days into the break is as early as its end, which is too late by six.
    assertThat(
            plan().calendar(startOff).build().schedule(ROADMAP).latestStart(day("2026-09-13"), 1))
        .isEqualTo("2025-12-16");
  }

  @Test
  void theOptionalStepsThatFitInTheOrderOfTheContent() {
    Roadmap roadmap = roadmap(
            step("a", "2 weeks").build(),
            step("b", "2-3 weeks").optional(true).build(),
            step("c", "1 week").optional(true).build(),
            step("d", "1 week").optional(true).build(),
            step("e", "2 weeks").build(),
            step("f", "1 day")
                .optional(true)
                .putWhen(ChoiceId.of("way"), OptionId.of("left"))
                .build())
        .addChoices(choice("way", "left", "right"))
        .build();
    Scheduler.Builder right = plan().choose(ChoiceId.of("way"), OptionId.of("right"));
    Schedule schedule = right.build().schedule(roadmap);

    assertThat(schedule.optionalStepsThatFit(day("2026-02-01"))).isEmpty();
    assertThat(schedule.optionalStepsThatFit(day("2026-02-15")))
        .containsExactly(StepId.of("c"), StepId.of("d"));
    assertThat(schedule.optionalStepsThatFit(day("2026-02-22"))).containsExactly(StepId.of("b"));
    assertThat(right
            .include(StepId.of("d"))
            .build()
            .schedule(roadmap)
            .optionalStepsThatFit(day("2026-02-15")))
        .containsExactly(StepId.of("c"));
  }

  @Test
  void whatIsDoneIsTakenIntoAccount() {
    Schedule now = plan()
        .recalibrate(false)
        .build()
        .schedule(
            ROADMAP,
            finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-15"),
            day("2026-03-16"),
            UTC);

    // 28 weeks are left, and the deadline is 26 weeks off: 10.77 hours, 1.077.
    assertThat(now.hoursPerWeekToFinishBy(day("2026-09-13"), 1)).isEqualTo("11.00");
    assertThat(now.paceToFinishBy(day("2026-09-13"), 1)).hasToString("1.08");
    assertRefused(
        () -> now.paceToFinishBy(day("2026-03-15"), 1),
        "the deadline 2026-03-15 is past: today is 2026-03-16");
    assertRefused(
        () -> now.latestStart(day("2026-09-13"), 1),
        "the plan has begun on 2026-01-05: its start cannot move any more");
  }

  @Test
  void whatIsFinishedNeedsNoMore() {
    Roadmap one = roadmap(step("a", "1 week").build()).build();
    Schedule done = plan()
        .build()
        .schedule(one, finished(NOTHING, "a", "2026-01-05", "2026-01-09"), day("2026-03-01"), UTC);

    assertThat(done.paceToFinishBy(day("2026-01-09"), 1)).hasToString("0.01");
  }

  @Test
  void whereThereIsNoAnswerThereIsAReason() {
    LocalDate tooSoon = START;
    Schedule bare = plan().build().schedule(sixSteps().build());
    Schedule undated = Scheduler.builder().build().schedule(ROADMAP);
    Schedule late = plan().build().schedule(ROADMAP, NOTHING, day("2026-02-02"), UTC);

    assertRefused(
        () -> SCHEDULE.hoursPerWeekToFinishBy(tooSoon, 1),
        "even at 168 hours a week the plan may end on 2026-01-19, after the deadline 2026-01-05");
    assertRefused(
        () -> SCHEDULE.paceToFinishBy(tooSoon, 1),
        "even at pace 100 the plan may end on 2026-01-07, after the deadline 2026-01-05");
    assertRefused(
        () -> SCHEDULE.paceToFinishBy(START.minusDays(1), 1),
        "the deadline 2026-01-04 is before the start of the plan on 2026-01-05");
    assertRefused(
        () -> SCHEDULE.optionalStepsThatFit(day("2026-09-12")),
        "no optional step fits: even without any more the plan may end on 2026-09-13, after the"
            + " deadline 2026-09-12");
    assertRefused(
        () -> bare.hoursPerWeekToFinishBy(day("2026-09-13"), 1),
        "step \"fundamentals\" takes 6-8 weeks, and roadmap \"sample\" does not say for how many"
            + " hours a week: add weeklyEffort to the roadmap, or give the scheduler a pace in place"
            + " of hours a week");
    assertRefused(
        () -> undated.paceToFinishBy(day("2026-09-13"), 1),
        "this schedule has no dates to hold against the deadline 2026-09-13: give the scheduler a"
            + " start date with Scheduler.builder().startDate(...)");
    assertRefused(
        () -> late.latestStart(day("2026-09-13"), 1),
        "to finish by 2026-09-13 for certain, the plan had to start by 2026-01-05, and today is"
            + " 2026-02-02");
  }

  @Test
  void aProbabilityNeedsAClosedChoice() {
    Roadmap open = roadmap(
            step("a", "1 week").putWhen(ChoiceId.of("way"), OptionId.of("left")).build(),
            step("b", "2 weeks")
                .putWhen(ChoiceId.of("way"), OptionId.of("right"))
                .build())
        .addChoices(choice("way", "left", "right"))
        .build();
    Schedule schedule = plan().build().schedule(open);

    assertThat(schedule.latestStart(day("2026-02-01"), 1)).isEqualTo("2026-01-19");
    assertRefused(
        () -> schedule.latestStart(day("2026-02-01"), 0.8),
        "no forecast: steps depend on the choice \"way\", which is open; make it with"
            + " Scheduler.builder().choose(...)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule.latestStart(day("2026-02-01"), 0))
        .withMessage("the probability 0.0 is not more than 0 and at most 1; 1 asks for the"
            + " guaranteed latest end");
  }

  @Test
  void aProbabilityBelowOneTakesLess() {
    LocalDate deadline = day("2026-09-13");

    assertThat(SCHEDULE.forecast().finish(80)).isEqualTo("2026-08-18");
    assertThat(SCHEDULE.hoursPerWeekToFinishBy(deadline, 0.8)).isEqualTo("9.00");
    assertThat(SCHEDULE.paceToFinishBy(deadline, 0.8)).hasToString("0.9");
    assertThat(SCHEDULE.latestStart(deadline, 0.8)).isEqualTo("2026-01-31");
    assertThat(SCHEDULE.latestStart(deadline, 0.5)).isAfter("2026-01-31");
    assertRefused(
        () -> SCHEDULE.hoursPerWeekToFinishBy(START, 0.8),
        "even at 168 hours a week it takes until 2026-01-18 to finish with a probability of 0.8,"
            + " after the deadline 2026-01-05");
  }

  @Test
  void probableAnswersAreTheLeastThatDo() {
    for (int seed = 0; seed < 60; seed++) {
      PlanCases cases = new PlanCases(seed);
      Roadmap roadmap = cases.anyRoadmap();
      Scheduler.Builder settings = cases.anySettings().parallel(1);
      settings.calendar(StudyCalendar.everyDay());
      Schedule schedule = settings.build().schedule(roadmap);
      LocalDate deadline = schedule.finish().earliest().plusDays(cases.next(60));

      Pace pace = schedule.paceToFinishBy(deadline, 0.8);
      assertThat(schedule.paceToFinishBy(deadline, 1)).isGreaterThanOrEqualTo(pace);
      settings.pace(pace);
      assertThat(settings.build().schedule(roadmap).forecast().finish(80))
          .as("seed %s", seed)
          .isBeforeOrEqualTo(deadline);
      LocalDate start = schedule.latestStart(deadline, 0.8);
      Scheduler.Builder own = new Scheduler(schedule.inputs().settings()).toBuilder();
      assertThat(own.startDate(start).build().schedule(roadmap).forecast().finish(80))
          .as("seed %s", seed)
          .isBeforeOrEqualTo(deadline);
      assertThat(own.startDate(start.plusDays(1))
              .build()
              .schedule(roadmap)
              .forecast()
              .finish(80))
          .as("seed %s", seed)
          .isAfter(deadline);
    }
  }

  @Test
  void aDeadlineOfNoCommonYearIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULE.latestStart(LocalDate.MIN, 1))
        .withMessage("the deadline -999999999-01-01 is not of the years 1 to 9999");
    assertThat(SCHEDULE.latestStart(LocalDate.of(1, 1, 1), 1)).isEqualTo("0000-04-25");
  }

  @Test
  void answersAreTheLeastThatDo() {
    for (int seed = 0; seed < 300; seed++) {
      PlanCases cases = new PlanCases(seed);
      Roadmap roadmap = cases.anyRoadmap();
      Scheduler.Builder settings = cases.anySettings();
      Schedule schedule = settings.build().schedule(roadmap);
      LocalDate deadline = schedule.finish().latest().plusDays(cases.next(60));

      BigDecimal hours = schedule.hoursPerWeekToFinishBy(deadline, 1);
      settings.hoursPerWeek(hours);
      assertThat(settings.build().schedule(roadmap).finish().latest())
          .as("seed %s", seed)
          .isBeforeOrEqualTo(deadline);
      BigDecimal fewer = hours.subtract(new BigDecimal("0.25"));
      if (fewer.signum() > 0) {
        settings.hoursPerWeek(fewer);
        assertThat(settings.build().schedule(roadmap).finish().latest())
            .as("seed %s", seed)
            .isAfter(deadline);
      }
      LocalDate start = schedule.latestStart(deadline, 1);
      Scheduler.Builder own = new Scheduler(schedule.inputs().settings()).toBuilder();
      assertThat(own.startDate(start).build().schedule(roadmap).finish().latest())
          .as("seed %s", seed)
          .isBeforeOrEqualTo(deadline);
      assertThat(own.startDate(start.plusDays(1))
              .build()
              .schedule(roadmap)
              .finish()
              .latest())
          .as("seed %s", seed)
          .isAfter(deadline);
    }
  }

  private static void assertRefused(ThrowingCallable question, String reason) {
    assertThatExceptionOfType(PlanningException.class).isThrownBy(question).withMessage(reason);
  }
}
