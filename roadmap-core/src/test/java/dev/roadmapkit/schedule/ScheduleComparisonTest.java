package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.START;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.day;
import static dev.roadmapkit.schedule.Learning.finished;
import static dev.roadmapkit.schedule.Learning.other;
import static dev.roadmapkit.schedule.Learning.plan;
import static dev.roadmapkit.schedule.Learning.sixSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleComparisonTest {

  private static final Roadmap ROADMAP = sixSteps().build();
  private static final Schedule BEFORE = plan().build().schedule(ROADMAP);

  @Test
  void aBreakMovesWhatComesAfterIt() {
    Schedule after = plan().calendar(twoWeeksOff()).build().schedule(ROADMAP);

    assertThat(BEFORE.compare(after)).hasToString("""
            Finish: 14 days later (breaks and study days)
            databases: earliest end not moved, latest end 14 days later (breaks and study days)
            auth: 14 days later (breaks and study days)
            apis: 14 days later (breaks and study days)
            projects: 14 days later (breaks and study days)""");
  }

  @Test
  void eachCauseHasItsPart() {
    Schedule after = Scheduler.builder()
        .startDate(START.plusDays(7))
        .calendar(twoWeeksOff())
        .pace(Pace.of("2"))
        .build()
        .schedule(ROADMAP);
    Move finish = BEFORE.compare(after).finish();

    assertThat(finish.parts())
        .containsExactly(
            new Move.Part(MoveCause.START, 7, 7),
            new Move.Part(MoveCause.BREAK, 14, 14),
            new Move.Part(MoveCause.PACE, -105, -126));
    assertThat(List.of(finish.earliestDays(), finish.latestDays())).containsExactly(-84, -105);
    assertThat(finish).hasToString("84 to 105 days sooner");
    assertThat(finish.parts())
        .extracting(Move.Part::toString)
        .containsExactly(
            "start date: 7 days later",
            "breaks and study days: 14 days later",
            "pace: 105 to 126 days sooner");
  }

  @Test
  void aLateStepIsNamedAndTheRealPaceIsACauseOfItsOwn() {
    Progress slow = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-29");
    Schedule after = BEFORE.replan(slow, day("2026-03-30"), UTC);
    ScheduleComparison comparison = BEFORE.compare(after);

    assertThat(comparison.offPlan()).containsExactly(StepId.of("fundamentals"));
    assertThat(comparison.finish().parts())
        .containsExactly(
            new Move.Part(MoveCause.LATE_STEP, 42, 28),
            new Move.Part(MoveCause.LEARNED_PACE, 35, 217));
    assertThat(comparison.steps().get(StepId.of("fundamentals")))
        .isEqualTo(new Move(42, 28, List.of(new Move.Part(MoveCause.LATE_STEP, 42, 28))));
    assertThat(comparison.toString().lines().toList())
        .startsWith(
            "Finish: 77 to 245 days later (progress: 28 to 42 days later; learned pace: 35 to 217"
                + " days later)",
            "fundamentals: 28 to 42 days later (progress)")
        .endsWith("Not as planned: fundamentals");
  }

  @Test
  void aStepThatEndedWithinItsRangeIsAsPlanned() {
    Progress fine = finished(NOTHING, "fundamentals", "2026-01-05", "2026-02-22");

    assertThat(BEFORE.compare(BEFORE.replan(fine, day("2026-02-23"), UTC)).offPlan())
        .isEmpty();
  }

  @Test
  void moreAtOnceAndOptionalStepsAndChoices() {
    Roadmap roadmap = roadmap(
            step("a", "2 weeks").build(),
            step("b", "1 week").requires(List.of()).optional(true).build(),
            step("c", "2 weeks")
                .requires(List.of())
                .putWhen(ChoiceId.of("way"), OptionId.of("left"))
                .build(),
            step("d", "4 weeks")
                .requires(List.of())
                .putWhen(ChoiceId.of("way"), OptionId.of("right"))
                .build())
        .addChoices(choice("way", "left", "right"))
        .build();
    Schedule before =
        plan().choose(ChoiceId.of("way"), OptionId.of("left")).build().schedule(roadmap);
    Schedule after = plan()
        .choose(ChoiceId.of("way"), OptionId.of("right"))
        .include(StepId.of("b"))
        .parallel(2)
        .build()
        .schedule(roadmap);

    assertThat(before.compare(after)).hasToString("""
            Finish: 7 days later (choices: 21 days later; steps at once: 14 days sooner)
            Added: b, d
            Removed: c""");
  }

  @Test
  void withoutDatesDaysAreCountedFromTheStart() {
    Schedule before = Scheduler.builder().build().schedule(ROADMAP);
    Schedule after = Scheduler.builder().pace(Pace.of("0.5")).build().schedule(ROADMAP);

    assertThat(before.compare(after).finish())
        .isEqualTo(new Move(182, 252, List.of(new Move.Part(MoveCause.PACE, 182, 252))));
  }

  @Test
  void anotherVersionIsOtherContent() {
    Roadmap newer = other(
            "sample",
            "2.0.0",
            step("fundamentals", "6-8 weeks").addTopics(topic("new").build()).build(),
            step("servers", "7-9 weeks").build(),
            step("clouds", "2 weeks").build())
        .build();
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-02-22");
    Scheduler scheduler = plan().recalibrate(false).build();
    Schedule before = scheduler.schedule(ROADMAP, progress, day("2026-02-23"), UTC);
    Schedule after = scheduler.schedule(newer, progress, day("2026-02-23"), UTC);

    // Half of the first step is new, but of its 42-56 days 49 are past: a day or 7 days more, then
    // 9-11 weeks in place of 20-28.
    assertThat(before.compare(after)).hasToString("""
            Finish: 76 to 112 days sooner (content)
            fundamentals: 1 to 7 days later (content)
            servers: 8 to 14 days later (content)
            Added: clouds
            Removed: databases, auth, apis, projects""");
  }

  @Test
  void anInputThatGoesWithNoneOfBeforeIsCountedWithTheNext() {
    Roadmap hours = roadmap(step("a", "20 hours").build())
        .weeklyEffort(DurationRange.parse("10 hours"))
        .build();
    Roadmap bare = other("sample", "1.0.1", step("a", "20 hours").build()).build();
    Schedule before = plan().build().schedule(hours);
    Schedule after = plan().hoursPerWeek(5).build().schedule(bare);

    assertThat(before.compare(after))
        .hasToString("Finish: 14 days later (pace)\na: 14 days later (pace)");
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    Schedule undated = Scheduler.builder().build().schedule(ROADMAP);
    Schedule foreign = plan()
        .build()
        .schedule(other("other", "1.0.0", step("a", "1 week").build()).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BEFORE.compare(undated))
        .withMessage("a schedule with dates cannot be compared with one that has none: give both a"
            + " start date with Scheduler.builder().startDate(...)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BEFORE.compare(foreign))
        .withMessage("a schedule of roadmap \"sample\" cannot be compared with one of \"other\"");
  }

  private static StudyCalendar twoWeeksOff() {
    return StudyCalendar.builder()
        .addBreak(day("2026-05-04"), day("2026-05-17"))
        .build();
  }
}
