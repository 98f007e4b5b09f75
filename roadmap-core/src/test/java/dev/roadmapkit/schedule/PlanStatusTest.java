package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.START;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.begun;
import static dev.roadmapkit.schedule.Learning.day;
import static dev.roadmapkit.schedule.Learning.finished;
import static dev.roadmapkit.schedule.Learning.noon;
import static dev.roadmapkit.schedule.Learning.plan;
import static dev.roadmapkit.schedule.Learning.sixSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Progress;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first step takes 6-8 weeks: until 2026-02-15 to 2026-03-01. */
class PlanStatusTest {

  private static final Roadmap ROADMAP = sixSteps().build();

  @ParameterizedTest
  @CsvSource({
    "2026-02-08, ahead by 7 days",
    "2026-02-14, ahead by 1 day",
    "2026-02-15, on track with 14 days to spare",
    "2026-02-22, on track with 7 days to spare",
    "2026-02-28, on track with 1 day to spare",
    "2026-03-01, on track with 0 days to spare",
    "2026-03-02, behind by 1 day",
    "2026-03-15, behind by 14 days",
  })
  void theEndOfAStepTells(String end, String status) {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", end);
    LocalDate today = day(end).plusDays(1);

    assertThat(plan()
            .recalibrate(false)
            .build()
            .schedule(ROADMAP, progress, today, UTC)
            .status())
        .hasToString(status);
  }

  /** The second step begins on 2026-02-21 and has until 2026-04-26 at the latest. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-21, on track with 9 days to spare",
    "2026-03-10, on track with 9 days to spare",
    "2026-03-20, on track with 9 days to spare",
    "2026-04-03, on track with 9 days to spare",
    "2026-04-17, on track with 9 days to spare",
    "2026-04-18, on track with 8 days to spare",
    "2026-04-27, behind by 1 day",
  })
  void whoTicksWholeStepsIsOnTrackInTheMiddleOfOne(String today, String status) {
    Progress progress = begun(
        finished(NOTHING, "fundamentals", "2026-01-05", "2026-02-20"), "servers", "2026-02-21");

    assertThat(plan()
            .recalibrate(false)
            .build()
            .schedule(ROADMAP, progress, day(today), UTC)
            .status())
        .hasToString(status);
  }

  @Test
  void theLearnedPaceIsToldBeside() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-15");
    Schedule schedule = plan().build().schedule(ROADMAP, progress, day("2026-03-16"), UTC);

    assertThat(schedule.inputs().reality().learned()).isPresent();
    assertThat(schedule.status())
        .hasToString("behind by 14 days; at the pace so far: 9 to 156 days later");
    assertThat(schedule.status().marginDays()).isEqualTo(-14);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, on track with 0 days to spare",
    "2026-01-05, on track with 0 days to spare",
    "2026-01-06, behind by 1 day",
  })
  void nobodyIsBehindBeforeTheStart(String today, String status) {
    assertThat(plan().build().schedule(ROADMAP, NOTHING, day(today), UTC).status())
        .hasToString(status);
  }

  @Test
  void aBreakIsNoDelay() {
    Scheduler scheduler = plan()
        .calendar(StudyCalendar.builder().addBreak(START, day("2026-02-01")).build())
        .build();

    assertThat(scheduler.schedule(ROADMAP, NOTHING, day("2026-02-02"), UTC).status())
        .hasToString("on track with 0 days to spare");
  }

  @Test
  void stepsThatAreSkippedOrTakenUpAsWellCountOnBothSides() {
    Roadmap roadmap = roadmap(
            step("a", "6-8 weeks").build(),
            step("b", "2 weeks").build(),
            step("c", "2 weeks").optional(true).build())
        .build();
    Progress progress = begun(NOTHING.skip("b", noon("2026-01-05")), "c", "2026-01-05");

    assertThat(plan().build().schedule(roadmap, progress, START, UTC))
        .satisfies(
            schedule -> assertThat(schedule.status()).hasToString("on track with 0 days to spare"))
        .hasToString("sample 1.0.0: 8-10 weeks");
  }

  @Test
  void withoutAStartDateThePlanBeganWithTheFirstDayOfWork() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-02-02", "2026-03-22");

    assertThat(Scheduler.builder()
            .build()
            .schedule(ROADMAP, progress, day("2026-03-23"), UTC)
            .status())
        .hasToString(
            "on track with 7 days to spare; at the pace so far: earliest end 31 days sooner, latest end 62 days later");
  }

  @Test
  void withoutProgressThereIsNoStatus() {
    Schedule schedule = plan().build().schedule(ROADMAP);

    assertThatIllegalStateException()
        .isThrownBy(schedule::status)
        .withMessage("this schedule knows of no progress: plan with"
            + " Scheduler.schedule(roadmap, progress, today, zone)");
  }
}
