package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {

  private static final Scheduler UNDATED = Scheduler.builder().build();

  @Test
  void theTextbookStepsGetTheirWindows() {
    Schedule schedule = UNDATED.schedule(textbook().build());

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly(
            "fundamentals: weeks 1-8",
            "servers: weeks 7-16",
            "databases: weeks 13-22",
            "auth: weeks 17-26",
            "apis: weeks 20-30",
            "projects: weeks 23-36");
    assertThat(schedule.steps())
        .extracting(step -> step.startWeeks() + ", " + step.endWeeks())
        .containsExactly(
            "week 1, weeks 6-8",
            "weeks 7-9, weeks 12-16",
            "weeks 13-17, weeks 16-22",
            "weeks 17-23, weeks 19-26",
            "weeks 20-27, weeks 22-30",
            "weeks 23-31, weeks 26-36");
    assertThat(schedule).hasToString("sample 1.0.0: 26-36 weeks");
    assertThat(List.of(
            schedule.minWeeks(), schedule.maxWeeks(), schedule.minDays(), schedule.maxDays()))
        .containsExactly(26, 36, 182, 252);
    assertThat(schedule.findings()).isEmpty();
  }

  @Test
  void theTextbookStepsGetTheirDates() {
    Schedule schedule = from("2026-01-05").schedule(textbook().build());

    assertThat(schedule.startDate()).contains(LocalDate.of(2026, 1, 5));
    assertThat(schedule.finish()).hasToString("2026-07-05 to 2026-09-13");
    assertThat(schedule.steps())
        .extracting(step -> step.startDates() + " | " + step.endDates())
        .containsExactly(
            "2026-01-05 | 2026-02-15 to 2026-03-01",
            "2026-02-16 to 2026-03-02 | 2026-03-29 to 2026-04-26",
            "2026-03-30 to 2026-04-27 | 2026-04-26 to 2026-06-07",
            "2026-04-27 to 2026-06-08 | 2026-05-17 to 2026-07-05",
            "2026-05-18 to 2026-07-06 | 2026-06-07 to 2026-08-02",
            "2026-06-08 to 2026-08-03 | 2026-07-05 to 2026-09-13");
  }

  @Test
  void theWeeksThatAStepTakesInEveryCaseAreKnown() {
    Schedule schedule = UNDATED.schedule(textbook().build());

    assertThat(schedule.step("fundamentals").certainWeeks()).contains(new WeekRange(1, 6));
    assertThat(schedule.step("servers").certainWeeks()).contains(new WeekRange(9, 12));
    assertThat(schedule.step("auth").certainWeeks()).isEmpty();
  }

  @Test
  void aBegunWeekAndABegunDayCountWhole() {
    Schedule schedule = from("2026-01-05")
        .schedule(roadmap(step("a", "1.5 weeks").build(), step("b", "0.5 days").build())
            .build());

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("a: weeks 1-2", "b: week 2");
    assertThat(schedule.steps())
        .extracting(step -> step.startDates() + " | " + step.endDates())
        .containsExactly("2026-01-05 | 2026-01-15", "2026-01-15 | 2026-01-15");
    assertThat(schedule).hasToString("sample 1.0.0: 2-2 weeks");
    assertThat(schedule.maxDays()).isEqualTo(11);
  }

  @Test
  void monthsAreOfEqualLengthWhateverTheCalendarSays() {
    Schedule schedule = from("2026-01-31")
        .schedule(
            roadmap(step("a", "1 month").build(), step("b", "1 month").build()).build());

    // 30.436875 and 60.87375 days.
    assertThat(schedule.step("a").endDates()).hasToString("2026-03-02");
    assertThat(schedule.step("b").startDates()).hasToString("2026-03-02");
    assertThat(schedule.step("b").endDates()).hasToString("2026-04-01");
    assertThat(schedule.maxDays()).isEqualTo(61);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28, 2026-03-29", "2026-10-24, 2026-10-25", "2011-12-29, 2011-12-30"})
  void daysAreDaysWhereClocksChangeOrADayIsSkipped(String start, String end) {
    Schedule schedule =
        from(start).schedule(roadmap(step("a", "2 days").build()).build());

    assertThat(schedule.finish()).hasToString(end);
  }

  @Test
  void hoursAreSpreadOverWeeksByTheWeeklyEffort() {
    Roadmap roadmap = roadmap(step("a", "30-60 hours").build())
        .weeklyEffort(DurationRange.parse("10-15 hours"))
        .build();

    assertThat(UNDATED.schedule(roadmap)).hasToString("sample 1.0.0: 2-6 weeks");
  }

  @Test
  void hoursWithoutAWeeklyEffortCannotBePlanned() {
    Roadmap roadmap = roadmap(step("a", "30-60 hours").build()).build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> UNDATED.schedule(roadmap))
        .withMessage("step \"a\" takes 30-60 hours of study, and roadmap \"sample\" does not say"
            + " how many hours a week: add weeklyEffort to the roadmap");
  }

  @Test
  void optionalStepsAreLeftOut() {
    Schedule schedule = UNDATED.schedule(roadmap(
            step("a", "1 week").build(),
            step("b", "30 hours").optional(true).build(),
            step("c", "2 weeks").build())
        .build());

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("a: week 1", "c: weeks 2-3");
  }

  @Test
  void aRoadmapOfOptionalStepsCannotBePlanned() {
    Roadmap roadmap = roadmap(step("a", "1 week").optional(true).build()).build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> UNDATED.schedule(roadmap))
        .withMessage("roadmap \"sample\" has no step to plan: all its steps are optional: include"
            + " some with Scheduler.builder().include(...)");
  }

  @Test
  void aPlanSpansAllOptionsOfAChoice() {
    Schedule schedule = UNDATED.schedule(roadmap(
            when("node", "2-3 weeks", "language", "nodejs").build(),
            when("python", "4-6 weeks", "language", "python").build(),
            step("after", "1 week").build())
        .addChoices(choice("language", "nodejs", "python"), choice("unused", "a"))
        .build());

    assertThat(schedule.steps())
        .extracting(step -> step + ", ends " + step.endWeeks())
        .containsExactly(
            "node: weeks 1-3, ends weeks 2-3",
            "python: weeks 1-6, ends weeks 4-6",
            "after: weeks 3-7, ends weeks 3-7");
    assertThat(schedule).hasToString("sample 1.0.0: 3-7 weeks");
    assertThat(schedule.findings())
        .extracting(Problem::toString)
        .containsExactly("info: steps depend on the choice \"Choice language\"; the plan spans all"
            + " its options [open-choice]");
  }

  @Test
  void onlyConditionalStepsSpanTheShortestAndTheLongestOption() {
    Schedule schedule = UNDATED.schedule(roadmap(
            when("node", "2-3 weeks", "language", "nodejs").build(),
            when("python", "4-6 weeks", "language", "python").build())
        .addChoices(choice("language", "nodejs", "python"))
        .build());

    assertThat(schedule).hasToString("sample 1.0.0: 2-6 weeks");
  }

  @Test
  void tooManyCombinationsOfOptionsAreRefused() {
    Roadmap.Builder builder = roadmap(IntStream.range(0, 10)
        .mapToObj(i -> when("s" + i, "1 week", "c" + i, "a").build())
        .toArray(Step[]::new));
    IntStream.range(0, 10).forEach(i -> builder.addChoices(choice("c" + i, "a", "b")));

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> UNDATED.schedule(builder.build()))
        .withMessage("the steps depend on choices with more than 1000 combinations of options:"
            + " choose some with Scheduler.builder().choose(...)");
  }

  @Test
  void prerequisitesComeFirstAndElseTheOrderOfTheContent() {
    Schedule schedule = UNDATED.schedule(roadmap(
            step("a", "1 week").requires(ids("d")).build(),
            step("b", "1 week").requires(List.of()).build(),
            step("c", "1 week").build(),
            step("d", "1 week").requires(ids("b", "b")).build())
        .build());

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("b: week 1", "c: week 2", "d: week 3", "a: week 4");
  }

  @Test
  void aPlanThatNoCalendarHoldsIsRefused() {
    Roadmap roadmap =
        roadmap(step("a", "99 years").build(), step("b", "2 years").build()).build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> UNDATED.schedule(roadmap))
        .withMessage("the steps of roadmap \"sample\" add up to 100 years or more: check the"
            + " durations of roadmap \"sample\"");
  }

  @Test
  void withoutAStartDateThereAreNoDates() {
    Schedule schedule = UNDATED.schedule(textbook().build());
    String message = "this schedule has no dates: give the scheduler a start date with"
        + " Scheduler.builder().startDate(...)";

    assertThat(schedule.startDate()).isEmpty();
    assertThatIllegalStateException().isThrownBy(schedule::finish).withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(schedule.step("auth")::startDates)
        .withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(schedule.step("auth")::endDates)
        .withMessage(message);
  }

  @Test
  void anUnknownStepIsAnsweredWithTheNearestOne() {
    Schedule schedule = UNDATED.schedule(textbook().build());

    assertThat(schedule.step(StepId.of("auth"))).isEqualTo(schedule.step("auth"));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> schedule.step("databse"))
        .withMessage("the plan has no step \"databse\". Did you mean \"databases\"?");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> schedule.step(StepId.of("kubernetes")))
        .withMessage("the plan has no step \"kubernetes\"");
  }

  @Test
  void equalPlansAreEqual() {
    Schedule one = from("2026-01-05").schedule(textbook().build());

    assertThat(one)
        .isEqualTo(from("2026-01-05").schedule(textbook().build()))
        .hasSameHashCodeAs(from("2026-01-05").schedule(textbook().build()))
        .isNotEqualTo(from("2026-01-06").schedule(textbook().build()))
        .isNotEqualTo(UNDATED.schedule(textbook().build()));
  }

  private static Roadmap.Builder textbook() {
    return roadmap(
        step("fundamentals", "6-8 weeks").build(),
        step("servers", "6-8 weeks").build(),
        step("databases", "4-6 weeks").build(),
        step("auth", "3-4 weeks").build(),
        step("apis", "3-4 weeks").build(),
        step("projects", "4-6 weeks").build());
  }

  private static Step.Builder when(String id, String duration, String choice, String option) {
    return step(id, duration).putWhen(ChoiceId.of(choice), OptionId.of(option));
  }

  private static Scheduler from(String start) {
    return Scheduler.builder().startDate(LocalDate.parse(start)).build();
  }

  private static List<StepId> ids(String... ids) {
    return Arrays.stream(ids).map(StepId::of).toList();
  }

  @Test
  void breaksCountForTheLengthOfAPlan() {
    Scheduler scheduler = Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .calendar(StudyCalendar.builder()
            .addBreak(StudyBreak.parse("2026-01-06..2026-01-12"))
            .addBreak(StudyBreak.parse("2026-02-01..2126-01-05"))
            .build())
        .build();

    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(
            () -> scheduler.schedule(roadmap(step("a", "4 weeks").build()).build()))
        .withMessage("the plan takes 100 years or more: check the break 2026-02-01..2126-01-05");
    assertThat(scheduler.schedule(roadmap(step("a", "1 week").build()).build()).maxDays())
        .isEqualTo(14);
  }

  @Test
  void noPlanGoesBeyondTheYear9999() {
    Scheduler late = Scheduler.builder().startDate(LocalDate.of(9999, 12, 30)).build();
    assertThatThrownBy(() -> late.schedule(roadmap(step("a", "1 week").build()).build()))
        .isInstanceOf(PlanningException.class)
        .hasMessage("a plan that starts on 9999-12-30 may end after the year 9999");
    assertThatThrownBy(() -> Scheduler.builder()
            .startDate(LocalDate.MAX)
            .build()
            .schedule(roadmap(step("a", "1 week").build()).build()))
        .isInstanceOf(PlanningException.class);
  }
}
