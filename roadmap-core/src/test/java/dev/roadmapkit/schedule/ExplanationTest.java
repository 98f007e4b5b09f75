package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An explanation names the breaks before a step, and the paces that make up its window. */
class ExplanationTest {

  private static final Roadmap CHAIN =
      roadmap(step("a", "2-3 weeks").build(), step("b", "1 week").build()).build();

  @Test
  void aBreakBetweenTwoStepsIsNamedWhereItLies() {
    Explanation why = plan("2026-01-19..2026-01-25").build().schedule(CHAIN).explain("b");

    assertThat(why)
        .hasToString("\"b\" takes up weeks 4-5: it starts in week 4 at the earliest, once \"a\","
            + " which it requires, has ended and the break 2026-01-19..2026-01-25 is over, in week"
            + " 5 at the latest, once \"a\", which it requires, has ended, and takes 1 week, so it"
            + " ends in week 4 to 5.");
    assertThat(why.earliest())
        .isEqualTo(new Explanation.Side(
            Explanation.Reason.PREREQUISITE,
            Optional.of(StepId.of("a")),
            Optional.empty(),
            4,
            4,
            7,
            List.of(StudyBreak.parse("2026-01-19..2026-01-25")),
            Pace.NORMAL));
    assertThat(why.latest().breaksBefore()).isEmpty();
    assertThat(why.breaks()).isEmpty();
  }

  @Test
  void breaksThatFollowEachOtherAreAllNamed() {
    Roadmap roadmap =
        roadmap(step("a", "1 week").build(), step("b", "1 week").build()).build();

    assertThat(plan("2026-01-12..2026-01-14", "2026-01-15..2026-01-18", "2026-01-22")
            .build()
            .schedule(roadmap)
            .explain("b"))
        .hasToString("\"b\" takes up weeks 3-4: it starts in week 3, once \"a\", which it requires,"
            + " has ended and the breaks 2026-01-12..2026-01-14, 2026-01-15..2026-01-18 are over,"
            + " and takes 1 week, so it ends in week 4. The break 2026-01-22 stops the clock"
            + " meanwhile.");
  }

  @Test
  void aBreakInWhichThePlanStartsIsNamed() {
    assertThat(plan("2025-12-29..2026-01-11").build().schedule(CHAIN).explain("a"))
        .hasToString("\"a\" takes up weeks 2-4: it starts in week 2, with the plan, once the break"
            + " 2025-12-29..2026-01-11 is over, and takes 2-3 weeks, so it ends in week 3 to 4.");
  }

  @Test
  void aBreakThatFreesAStepLateIsNamedWithWhatMadeRoom() {
    Roadmap roadmap = roadmap(
            step("a", "1 week").build(), step("b", "1 week").requires(List.of()).build())
        .build();

    assertThat(plan("2026-01-12..2026-01-18").build().schedule(roadmap).explain("b"))
        .hasToString("\"b\" takes up week 3: it starts in week 3, once \"a\" has ended and makes"
            + " room for it and the break 2026-01-12..2026-01-18 is over, and takes 1 week, so it"
            + " ends in week 3.");
  }

  @Test
  void aPlanThatHasNotBegunWaitsFromItsStart() {
    Schedule schedule = plan("2026-01-05..2026-01-09", "2026-01-10..2026-01-18")
        .recalibrate(false)
        .build()
        .schedule(CHAIN, Progress.none(CHAIN.id()), day("2026-01-12"), ZoneOffset.UTC);

    assertThat(schedule.explain("a"))
        .hasToString("\"a\" takes up weeks 3-5: it starts in week 3, with the plan, once the breaks"
            + " 2026-01-05..2026-01-09, 2026-01-10..2026-01-18 are over, and takes 2-3 weeks, so it"
            + " ends in week 4 to 5.");
  }

  @Test
  void onlyTheBreakThatHoldsTodayIsWaitedFor() {
    Progress progress = finished("a", "2026-01-05", "2026-01-18");
    Schedule schedule = plan("2026-01-12..2026-01-18", "2026-01-19..2026-02-01")
        .recalibrate(false)
        .build()
        .schedule(CHAIN, progress, day("2026-01-21"), ZoneOffset.UTC);

    assertThat(schedule.explain("b"))
        .hasToString("\"b\" takes up week 5: it starts in week 5, as of today, once the break"
            + " 2026-01-19..2026-02-01 is over, and takes 1 week, so it ends in week 5.");
  }

  @Test
  void theWindowFollowsFromThePacesThatAreNamed() {
    Schedule schedule = Scheduler.builder()
        .startDate(day("2026-01-05"))
        .build()
        .schedule(
            CHAIN, finished("a", "2026-01-05", "2026-02-01"), day("2026-02-02"), ZoneOffset.UTC);
    Explanation why = schedule.explain("b");

    assertThat(why)
        .hasToString("\"b\" takes up weeks 5-7: it starts in week 5, as of today, and takes 1 week,"
            + " divided by the real pace so far, about 0.6813, taken as 0.9667 for the earliest end"
            + " and as 0.4802 for the latest, so it ends in week 6 to 7.");
    assertThat(why.earliest().days()).isEqualTo(daysAt(why.earliest().learnedPace()));
    assertThat(why.latest().days()).isEqualTo(daysAt(why.latest().learnedPace()));
    assertThat(why.learnedPace())
        .isLessThan(why.earliest().learnedPace())
        .isGreaterThan(why.latest().learnedPace());
  }

  private static int daysAt(Pace pace) {
    return (int) Math.ceil(7 / pace.factor().doubleValue());
  }

  private static Progress finished(String step, String begun, String done) {
    return Progress.none(RoadmapId.of("sample"))
        .mark(Mark.of(step, Mark.State.IN_PROGRESS, Instant.parse(begun + "T12:00:00Z")))
        .mark(Mark.of(step, Mark.State.DONE, Instant.parse(done + "T12:00:00Z")));
  }

  private static Scheduler.Builder plan(String... breaks) {
    StudyCalendar.Builder calendar = StudyCalendar.builder();
    for (String days : breaks) {
      calendar.addBreak(StudyBreak.parse(days));
    }
    return Scheduler.builder().startDate(day("2026-01-05")).calendar(calendar.build());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
