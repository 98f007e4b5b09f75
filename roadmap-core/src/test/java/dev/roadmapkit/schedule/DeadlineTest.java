package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines and reasons. */
class DeadlineTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** Over b 2-6 weeks, over c 3-4 weeks: the shortest plan goes over c, the longest over b. */
  private static final Roadmap DIAMOND = roadmap(
          step("a", "1 week").build(),
          step("b", "2-6 weeks").requires(List.of(StepId.of("a"))).build(),
          step("c", "3-4 weeks").requires(List.of(StepId.of("a"))).build(),
          step("d", "1 week").requires(List.of(StepId.of("b"), StepId.of("c"))).build())
      .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01 | 2026-03-01: feasible, at least 0 days to spare | [a, b, d]",
        "2026-03-02 | 2026-03-02: feasible, at least 1 day to spare | [a, b, d]",
        "2026-02-28 | 2026-02-28: at risk, up to 1 day late | [a, b, d]",
        "2026-02-08 | 2026-02-08: at risk, up to 21 days late | [a, b, d]",
        "2026-02-07 | 2026-02-07: infeasible, at least 1 day late | [a, c, d]",
        "2026-01-05 | 2026-01-05: infeasible, at least 34 days late | [a, c, d]",
      })
  void aDeadlineIsHeldAgainstBothBounds(LocalDate deadline, String line, String decidedBy) {
    DeadlineCheck check = Scheduler.builder()
        .startDate(START)
        .parallelUnlimited()
        .deadline(deadline)
        .build()
        .schedule(DIAMOND)
        .deadlines()
        .get(0);

    assertThat(check).hasToString(line);
    assertThat(check.decidedBy()).hasToString(decidedBy);
    assertThat(check.step()).isEmpty();
  }

  @Test
  void aStepMayHaveADeadlineOfItsOwn() {
    Schedule schedule = Scheduler.builder()
        .startDate(START)
        .deadline(StepId.of("c"), LocalDate.of(2026, 3, 1))
        .deadline(StepId.of("b"), LocalDate.of(2026, 3, 1))
        .build()
        .schedule(DIAMOND);

    assertThat(schedule.deadlines())
        .extracting(check -> check + " " + check.decidedBy())
        .containsExactly(
            "b by 2026-03-01: feasible, at least 7 days to spare [a, b]",
            "c by 2026-03-01: at risk, up to 21 days late [a, b, c]");
  }

  @Test
  void whatIsCertainIsSaidAsSuch() {
    Roadmap roadmap = roadmap(step("a", "2 weeks").build()).build();
    Scheduler.Builder scheduler = Scheduler.builder().startDate(START);

    assertThat(scheduler.deadline(START.plusDays(8)).build().schedule(roadmap).deadlines())
        .hasToString("[2026-01-13: infeasible, 5 days late]");
    assertThat(scheduler.deadline(START.plusDays(14)).build().schedule(roadmap).deadlines())
        .hasToString("[2026-01-19: feasible, 1 day to spare]");
  }

  @Test
  void aDeadlineComesAfterTheStart() {
    refused(
        Scheduler.builder().startDate(START).deadline(LocalDate.of(2026, 1, 4)),
        "the deadline 2026-01-04 is before the start of the plan on 2026-01-05");
    refused(
        Scheduler.builder().startDate(START).deadline(StepId.of("b"), LocalDate.of(2026, 1, 4)),
        "the deadline of step \"b\", 2026-01-04 is before the start of the plan on 2026-01-05");
    refused(
        Scheduler.builder().deadline(LocalDate.of(2026, 1, 4)),
        "the deadline 2026-01-04 needs a start date: give it with"
            + " Scheduler.builder().startDate(...)");
  }

  @Test
  void aPlanSaysWhy() {
    Schedule schedule = Scheduler.builder()
        .startDate(START)
        .parallelUnlimited()
        .pace(Pace.of("0.5"))
        .calendar(StudyCalendar.builder()
            .addBreak(StudyBreak.parse("2026-02-02..2026-02-08"))
            .build())
        .build()
        .schedule(DIAMOND);

    assertThat(schedule.explain("a"))
        .hasToString(
            "\"a\" takes up weeks 1-2: it starts in week 1, with the plan, and takes 1 week,"
                + " divided by the pace 0.5, so it ends in week 2.");
    assertThat(schedule.explain("d"))
        .hasToString("\"d\" takes up weeks 10-17: it starts in week 10 at the earliest, once \"c\","
            + " which it requires, has ended, in week 16 at the latest, once \"b\", which it"
            + " requires, has ended, and takes 1 week, divided by the pace 0.5, so it ends in week"
            + " 11 to 17.");
    assertThat(schedule.explain("b").breaks())
        .containsExactly(StudyBreak.parse("2026-02-02..2026-02-08"));
    assertThat(schedule.explain("b").latest())
        .isEqualTo(new Explanation.Side(
            Explanation.Reason.PREREQUISITE,
            Optional.of(StepId.of("a")),
            Optional.empty(),
            3,
            15,
            91,
            List.of(),
            Pace.NORMAL));
    assertThat(schedule.explain("b").toString())
        .endsWith(" The break 2026-02-02..2026-02-08 stops the clock meanwhile.");
  }

  @Test
  void aStepMayWaitForOneThatComesBeforeItInTheOrder() {
    Roadmap roadmap = roadmap(
            step("a", "1 week").build(),
            step("b", "5 weeks").requires(List.of(StepId.of("a"))).build(),
            step("c", "1 week").requires(List.of()).build())
        .build();
    Explanation why = Scheduler.builder().parallel(2).build().schedule(roadmap).explain("c");

    assertThat(why.latest())
        .isEqualTo(new Explanation.Side(
            Explanation.Reason.ORDER,
            Optional.of(StepId.of("a")),
            Optional.of(StepId.of("b")),
            2,
            2,
            7,
            List.of(),
            Pace.NORMAL));
    assertThat(why)
        .hasToString(
            "\"c\" takes up week 2: it starts in week 2, once \"a\" has ended, for no more may"
                + " run at once and \"b\" comes before it in the order, and takes 1 week, so it ends in"
                + " week 2.");
  }

  @Test
  void aStepMayWaitForRoom() {
    Schedule schedule = Scheduler.builder().build().schedule(DIAMOND);

    assertThat(schedule.explain("c"))
        .hasToString("\"c\" takes up weeks 4-11: it starts in week 4 to 8, once \"b\" has ended and"
            + " makes room for it, and takes 3-4 weeks, so it ends in week 6 to 11.");
    assertThat(schedule.explain("c").earliest().reason()).isEqualTo(Explanation.Reason.ROOM);
  }

  @Test
  void hoursAWeekAndStudyDaysAreExplained() {
    Roadmap roadmap = roadmap(
            step("a", "2 weeks").build(), step("b", "10-20 hours").build())
        .weeklyEffort(DurationRange.parse("5-10 hours"))
        .build();
    Scheduler.Builder scheduler = Scheduler.builder()
        .startDate(START)
        .calendar(StudyCalendar.builder()
            .studyDays(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
            .build());

    assertThat(scheduler.build().schedule(roadmap).explain("b"))
        .hasToString("\"b\" takes up weeks 3-6: it starts in week 3, once \"a\", which it requires,"
            + " has ended, and takes 10-20 hours at 5-10 hours a week, on MONDAY and THURSDAY, so it"
            + " ends in week 3 to 6.");
    Schedule schedule = scheduler.hoursPerWeek(5).build().schedule(roadmap);
    assertThat(schedule.explain("a"))
        .hasToString("\"a\" takes up weeks 1-3: it starts in week 1, with the plan, and takes 2"
            + " weeks, times 7.5/5 for 5 hours a week in place of 7.5, the middle of 5-10 hours, so"
            + " it ends in week 3.");
    assertThat(schedule.explain("b"))
        .hasToString("\"b\" takes up weeks 4-7: it starts in week 4, once \"a\", which it requires,"
            + " has ended, and takes 10-20 hours at 5 hours a week, on MONDAY and THURSDAY, so it"
            + " ends in week 5 to 7.");
  }

  private static void refused(Scheduler.Builder builder, String message) {
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> builder.build().schedule(DIAMOND))
        .withMessage(message);
  }
}
