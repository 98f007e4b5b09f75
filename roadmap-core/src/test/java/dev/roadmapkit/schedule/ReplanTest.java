package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.START;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.begun;
import static dev.roadmapkit.schedule.Learning.day;
import static dev.roadmapkit.schedule.Learning.done;
import static dev.roadmapkit.schedule.Learning.finished;
import static dev.roadmapkit.schedule.Learning.noon;
import static dev.roadmapkit.schedule.Learning.plan;
import static dev.roadmapkit.schedule.Learning.sixSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans of learners who have begun, at the pace of the content. */
class ReplanTest {

  private static final Roadmap ROADMAP = sixSteps().build();
  private static final Scheduler SCHEDULER = plan().recalibrate(false).build();

  @Test
  void finishedWorkStaysWhereItHappenedAndTheRestMoves() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-06", "2026-02-22");
    Schedule schedule = SCHEDULER.schedule(ROADMAP, progress, day("2026-02-23"), UTC);

    assertThat(lines(schedule))
        .containsExactly(
            "fundamentals FINISHED 2026-01-06 | 2026-02-22",
            "servers PLANNED 2026-02-23 | 2026-04-05 to 2026-04-19",
            "databases PLANNED 2026-04-06 to 2026-04-20 | 2026-05-03 to 2026-05-31",
            "auth PLANNED 2026-05-04 to 2026-06-01 | 2026-05-24 to 2026-06-28",
            "apis PLANNED 2026-05-25 to 2026-06-29 | 2026-06-14 to 2026-07-26",
            "projects PLANNED 2026-06-15 to 2026-07-27 | 2026-07-12 to 2026-09-06");
    assertThat(schedule.startDate()).contains(START);
    assertThat(schedule.finish()).hasToString("2026-07-12 to 2026-09-06");
  }

  @Test
  void aRunningStepKeepsItsStartAndHasLeftWhatNeitherTimeNorTopicsAccountFor() {
    Roadmap roadmap = roadmap(
            step("a", "4-8 weeks")
                .addTopics(topic("a2").build(), topic("a3").build(), topic("a4").build())
                .build(),
            step("b", "1 week").build())
        .build();
    Progress progress = done(begun(NOTHING, "a2", "2026-01-20"), "a2", "2026-01-21");

    assertThat(lines(SCHEDULER.schedule(roadmap, progress, day("2026-02-02"), UTC)))
        .containsExactly(
            // 13 days of 28-56 are past, a quarter of the topics is done.
            "a RUNNING 2026-01-20 | 2026-02-16 to 2026-03-15",
            "b PLANNED 2026-02-17 to 2026-03-16 | 2026-02-23 to 2026-03-22");
  }

  @Test
  void theTimeOfARunningStepIsThatOfStudyWithoutBreaks() {
    Roadmap roadmap = roadmap(
            step("a", "20 hours").build(), step("b", "4 weeks").build())
        .weeklyEffort(DurationRange.parse("10 hours"))
        .build();
    Scheduler weekends = SCHEDULER.toBuilder()
        .calendar(StudyCalendar.builder()
            .studyDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .addBreak(day("2026-01-12"), day("2026-01-18"))
            .build())
        .build();

    // Four study days in all, two of them past: the weekend of the break is none.
    assertThat(lines(
            weekends.schedule(roadmap, begun(NOTHING, "a", "2026-01-05"), day("2026-01-19"), UTC)))
        .containsExactly("a RUNNING 2026-01-05 | 2026-01-25", "b PLANNED 2026-01-26 | 2026-02-22");
    // Of four weeks one is past, and one in the break is not.
    assertThat(lines(weekends.schedule(
                roadmap,
                begun(finished(NOTHING, "a", "2026-01-04", "2026-01-04"), "b", "2026-01-05"),
                day("2026-01-19"),
                UTC))
            .get(1))
        .isEqualTo("b RUNNING 2026-01-05 | 2026-02-08");
  }

  @Test
  void whoIsSlowHasDoneLessInTheSameTime() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-15");
    Progress running = begun(progress, "servers", "2026-03-16");
    Scheduler scheduler = plan().build();
    Schedule first = scheduler.schedule(ROADMAP, running, day("2026-03-16"), UTC);

    for (LocalDate today = day("2026-03-17");
        today.isBefore(first.step("servers").endDates().earliest());
        today = today.plusDays(1)) {
      Schedule later = scheduler.schedule(ROADMAP, running, today, UTC);
      assertThat(later.forecast().finish(50))
          .isBetween(
              first.forecast().finish(50).minusDays(1),
              first.forecast().finish(50).plusDays(1));
    }
  }

  @Test
  void anotherPaceFromNowOnDoesNotChangeWhatWasDone() {
    Roadmap roadmap = roadmap(step("a", "8 weeks").build()).build();
    Schedule now =
        SCHEDULER.schedule(roadmap, begun(NOTHING, "a", "2026-01-05"), day("2026-02-02"), UTC);

    // Half is done in four weeks; the other half takes two weeks at twice the pace.
    assertThat(now.paceToFinishBy(day("2026-02-15"), 1)).isEqualTo(Pace.of("2"));
  }

  @Test
  void nothingDoneIsPlannedFromToday() {
    assertThat(SCHEDULER.schedule(ROADMAP, NOTHING, day("2026-01-12"), UTC).finish())
        .hasToString("2026-07-12 to 2026-09-20");
    assertThat(SCHEDULER.schedule(ROADMAP, NOTHING, day("2026-01-01"), UTC))
        .isEqualTo(SCHEDULER.schedule(ROADMAP));
  }

  @Test
  void withoutAStartDateThePlanStartsWithTheFirstDayOfWorkOrToday() {
    Scheduler undated = Scheduler.builder().recalibrate(false).build();
    Progress progress = begun(NOTHING, "fundamentals", "2026-03-02");

    assertThat(undated.schedule(ROADMAP, NOTHING, day("2026-03-09"), UTC).startDate())
        .contains(day("2026-03-09"));
    Schedule schedule = undated.schedule(ROADMAP, progress, day("2026-03-09"), UTC);
    assertThat(schedule.startDate()).contains(day("2026-03-02"));
    assertThat(schedule.step("fundamentals").endDates()).hasToString("2026-04-12 to 2026-04-26");
  }

  @Test
  void whoBeginsBeforeTheStartGoesOnWithTheStart() {
    Progress progress = begun(NOTHING, "fundamentals", "2025-12-22");
    Schedule schedule = SCHEDULER.schedule(ROADMAP, progress, day("2025-12-23"), UTC);

    assertThat(schedule.startDate()).contains(day("2025-12-22"));
    assertThat(lines(schedule).get(0))
        .isEqualTo("fundamentals RUNNING 2025-12-22 | 2026-02-14 to 2026-02-28");
  }

  @Test
  void skippedStepsAreLeftOut() {
    Progress progress = NOTHING.skip("fundamentals", noon("2026-01-05"));

    assertThat(SCHEDULER.schedule(ROADMAP, progress, START, UTC))
        .hasToString("sample 1.0.0: 20-28 weeks")
        .satisfies(s -> assertThat(s.steps().get(0)).hasToString("servers: weeks 1-8"));
    Progress all = ROADMAP.steps().stream()
        .map(step -> step.id().value())
        .reduce(NOTHING, (p, id) -> p.skip(id, noon("2026-01-05")), Progress::merge);
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> SCHEDULER.schedule(ROADMAP, all, START, UTC))
        .withMessage(
            "roadmap \"sample\" has no step to plan: all its steps are optional, skipped or"
                + " belong to options that are not chosen");
  }

  @Test
  void aFinishedStepEndsWithItsLastTopicWhateverComesLater() {
    Roadmap roadmap = roadmap(
            step("a", "4-8 weeks").addTopics(topic("a2").build()).build(),
            step("b", "1 week").build())
        .build();
    Progress progress = done(done(NOTHING, "a-topic", "2026-01-10"), "a2", "2026-01-20")
        .merge(Progress.of(
            RoadmapId.of("sample"),
            List.of(
                Mark.of("a2", Mark.State.DONE, noon("2026-02-01")),
                Mark.of("a", Mark.State.DONE, noon("2026-02-02")))));

    assertThat(
            lines(SCHEDULER.schedule(roadmap, progress, day("2026-02-10"), UTC)).get(0))
        .isEqualTo("a FINISHED 2026-01-05 | 2026-01-20");
  }

  @Test
  void aStepThatIsTickedOffAsAWholeOrOpenedAgainCountsWithItsTopics() {
    Progress whole = done(NOTHING, "fundamentals", "2026-02-10");
    Progress again =
        done(whole.reopen("fundamentals", noon("2026-02-11")), "fundamentals-topic", "2026-02-20");

    assertThat(lines(SCHEDULER.schedule(ROADMAP, whole, day("2026-03-01"), UTC)).get(0))
        .isEqualTo("fundamentals FINISHED 2026-01-05 | 2026-02-10");
    assertThat(lines(SCHEDULER.schedule(ROADMAP, again, day("2026-03-01"), UTC)).get(0))
        .isEqualTo("fundamentals FINISHED 2026-01-05 | 2026-02-20");
  }

  @Test
  void workThatIsOnlyTickedOffBeganAfterTheLastMarkOfAnotherStep() {
    Progress progress = done(
        done(done(NOTHING, "fundamentals", "2026-02-10"), "servers", "2026-03-20"),
        "databases",
        "2026-03-20");

    assertThat(
            lines(SCHEDULER.schedule(ROADMAP, progress, day("2026-03-21"), UTC)).subList(0, 3))
        .containsExactly(
            "fundamentals FINISHED 2026-01-05 | 2026-02-10",
            "servers FINISHED 2026-02-11 | 2026-03-20",
            "databases FINISHED 2026-02-11 | 2026-03-20");
    assertThat(Scheduler.builder()
            .build()
            .schedule(ROADMAP, done(NOTHING, "servers", "2026-03-20"), day("2026-03-21"), UTC)
            .step("servers")
            .startDates())
        .hasToString("2026-03-20");
  }

  @Test
  void theZoneTellsTheDayAndMarksOfTheFutureCountAsToday() {
    Progress progress = done(NOTHING, "fundamentals", "2026-02-10");
    ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati");

    assertThat(lines(SCHEDULER.schedule(ROADMAP, progress, day("2026-03-01"), kiritimati))
            .get(0))
        .isEqualTo("fundamentals FINISHED 2026-01-05 | 2026-02-11");
    assertThat(
            lines(SCHEDULER.schedule(ROADMAP, progress, day("2026-02-01"), UTC)).get(0))
        .isEqualTo("fundamentals FINISHED 2026-01-05 | 2026-02-01");
  }

  @Test
  void creditFromAnotherRoadmapIsLessWorkButNoBeginning() {
    Roadmap roadmap = roadmap(
            step("a", "1 week").build(),
            step("b", "4-8 weeks").addTopics(topic("b2").build()).build(),
            step("c", "1 week").build())
        .build();
    Progress progress = NOTHING.merge(
        Progress.of(RoadmapId.of("sample"), List.of(credit("b2"), credit("c-topic"))));

    assertThat(lines(SCHEDULER.schedule(roadmap, progress, START, UTC)))
        .containsExactly(
            "a PLANNED 2026-01-05 | 2026-01-11", "b PLANNED 2026-01-12 | 2026-01-25 to 2026-02-08");
  }

  @Test
  void aBegunOptionalStepIsPlannedAndAChoiceLeavesOtherOptionsOut() {
    Roadmap roadmap = roadmap(
            step("a", "1 week").optional(true).build(),
            step("b", "1 week").putWhen(ChoiceId.of("way"), OptionId.of("left")).build(),
            step("c", "2 weeks")
                .putWhen(ChoiceId.of("way"), OptionId.of("right"))
                .build())
        .addChoices(choice("way", "left", "right"))
        .build();
    Progress progress = begun(begun(NOTHING, "a", "2026-01-05"), "c", "2026-01-05");
    Scheduler left =
        SCHEDULER.toBuilder().choose(ChoiceId.of("way"), OptionId.of("left")).build();

    assertThat(left.schedule(roadmap, progress, START, UTC).steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("a: week 1", "b: week 2");
  }

  @Test
  void replanningForgetsWhatWasKnown() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-06", "2026-02-22");
    Schedule schedule = SCHEDULER.schedule(ROADMAP);
    Schedule now = schedule.replan(progress, day("2026-02-23"), UTC);

    assertThat(now).isEqualTo(SCHEDULER.schedule(ROADMAP, progress, day("2026-02-23"), UTC));
    assertThat(now.replan(NOTHING, START, UTC)).isEqualTo(schedule);
  }

  @Test
  void aDeadlineThatIsPastIsStillChecked() {
    Scheduler scheduler =
        Scheduler.builder().deadline(day("2026-02-01")).recalibrate(false).build();

    assertThat(scheduler.schedule(ROADMAP, NOTHING, START, UTC).deadlines())
        .extracting(DeadlineCheck::toString)
        .containsExactly("2026-02-01: infeasible, at least 154 days late");
  }

  @Test
  void aLedgerOfAnotherRoadmapIsRefused() {
    Progress other = Progress.none(RoadmapId.of("other"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.schedule(ROADMAP, other, START, UTC))
        .withMessage("a ledger of roadmap \"other\" cannot be measured on roadmap \"sample\"");
  }

  @Test
  void theReasonsNameTodayAndTheRealPace() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-29");
    LocalDate today = day("2026-04-06");

    assertThat(SCHEDULER.schedule(ROADMAP, progress, today, UTC).explain("servers"))
        .hasToString(
            "\"servers\" takes up weeks 14-21: it starts in week 14, as of today, and takes"
                + " 6-8 weeks, so it ends in week 19 to 21.");
    assertThat(plan().build().schedule(ROADMAP, progress, today, UTC).explain("servers"))
        .hasToString(
            "\"servers\" takes up weeks 14-30: it starts in week 14, as of today, and takes"
                + " 6-8 weeks, divided by the real pace so far, about 0.6176, taken as 0.8033"
                + " for the earliest end and as 0.4748 for the latest, so it ends in week 21 to 30.");
    assertThat(SCHEDULER.schedule(ROADMAP, progress, today, UTC).explain("fundamentals"))
        .hasToString("\"fundamentals\" was worked on in weeks 1-12.");
  }

  @Test
  void theReasonsOfARunningStepSayThatItIsBegun() {
    Roadmap roadmap =
        roadmap(step("a", "4-8 weeks").addTopics(topic("a2").build()).build()).build();
    Progress progress = done(begun(NOTHING, "a2", "2026-01-20"), "a2", "2026-01-21");

    assertThat(SCHEDULER.schedule(roadmap, progress, day("2026-02-02"), UTC).explain("a"))
        .hasToString("\"a\" takes up weeks 3-8: it starts in week 3, as it did, and takes 4-8"
            + " weeks, of which what is neither past nor done counts from today on, so it ends in"
            + " week 6 to 8.");
  }

  @Test
  void daysThatNobodyPlansForAreRefused() {
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> SCHEDULER.schedule(ROADMAP, NOTHING, LocalDate.MAX, UTC))
        .withMessage(
            "today is +999999999-12-31: progress is planned from the year 1 to the year" + " 9999");
    Scheduler early = Scheduler.builder().startDate(LocalDate.MIN).build();
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> early.schedule(ROADMAP, NOTHING, START, UTC))
        .withMessage(
            "the plan starts on -999999999-01-01: progress is planned from the year 1 to the"
                + " year 9999");
  }

  @Test
  void aStepThatWasBegunLongAgoHasADayLeft() {
    Progress old = NOTHING.mark(
        Mark.of("fundamentals", Mark.State.IN_PROGRESS, Instant.parse("1950-01-01T12:00:00Z")));
    Schedule schedule = SCHEDULER.schedule(ROADMAP, old, START, UTC);

    assertThat(schedule.startDate()).contains(LocalDate.of(1950, 1, 1));
    assertThat(schedule.finish()).hasToString("2026-05-25 to 2026-07-20");
  }

  @Test
  void theReasonsNameTheHoursAWeek() {
    Roadmap roadmap = sixSteps().weeklyEffort(DurationRange.parse("10 hours")).build();

    assertThat(Scheduler.builder().hoursPerWeek(20).build().schedule(roadmap).explain("servers"))
        .hasToString("\"servers\" takes up weeks 4-8: it starts in week 4 to 5, once"
            + " \"fundamentals\", which it requires, has ended, and takes 6-8 weeks, times 10/20"
            + " for 20 hours a week in place of 10, so it ends in week 6 to 8.");
  }

  private static Mark credit(String topic) {
    return Mark.builder(topic, Mark.State.DONE, noon("2024-01-01"))
        .cause(Mark.Cause.EQUIVALENT)
        .build();
  }

  private static List<String> lines(Schedule schedule) {
    return schedule.steps().stream()
        .map(step -> step.step().id() + " " + step.state() + " " + step.startDates() + " | "
            + step.endDates())
        .toList();
  }

  @Test
  void aForecastAtALearnedPaceStaysWithinTheBoundsAndSureIsNeverEasier() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-15");
    Schedule schedule = plan().build().schedule(ROADMAP, progress, day("2026-03-16"), UTC);
    Forecast forecast = schedule.forecast();

    assertThat(forecast.isPaceLearned()).isTrue();
    assertThat(forecast.finish(1)).isAfterOrEqualTo(schedule.finish().earliest());
    assertThat(forecast.finish(99)).isBeforeOrEqualTo(schedule.finish().latest());
    LocalDate deadline = forecast.finish(90);
    assertThat(schedule.paceToFinishBy(deadline, 0.9)).isEqualTo(Pace.NORMAL);
    assertThat(schedule.paceToFinishBy(deadline, 0.99))
        .isGreaterThan(Pace.NORMAL)
        .isLessThan(schedule.paceToFinishBy(deadline, 1));
  }
}
