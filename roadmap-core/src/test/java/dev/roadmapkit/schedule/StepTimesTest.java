package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exact times of steps, in days of plan time: "ES-EF LS-LF". */
class StepTimesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** Two ways from a to d: over b, 2-6 weeks, and over c, 3-4 weeks. */
  private static final Roadmap DIAMOND = roadmap(
          step("a", "1 week").build(),
          step("b", "2-6 weeks").requires(ids("a")).build(),
          step("c", "3-4 weeks").requires(ids("a")).build(),
          step("d", "1 week").requires(ids("b", "c")).build())
      .build();

  /** Hillier and Lieberman, Reliable Construction, as in textbook/reliable-construction.txt. */
  @Test
  void aTextbookProblemComesOutAsPublished() {
    Roadmap house = roadmap(
            step("a", "2 days").requires(ids()).build(),
            step("b", "4 days").requires(ids("a")).build(),
            step("c", "10 days").requires(ids("b")).build(),
            step("d", "6 days").requires(ids("c")).build(),
            step("e", "4 days").requires(ids("c")).build(),
            step("f", "5 days").requires(ids("e")).build(),
            step("g", "7 days").requires(ids("d")).build(),
            step("h", "9 days").requires(ids("e", "g")).build(),
            step("i", "7 days").requires(ids("c")).build(),
            step("j", "8 days").requires(ids("f", "i")).build(),
            step("k", "4 days").requires(ids("j")).build(),
            step("l", "5 days").requires(ids("j")).build(),
            step("m", "2 days").requires(ids("h")).build(),
            step("n", "6 days").requires(ids("k", "l")).build())
        .build();
    Schedule schedule = Scheduler.builder().parallelUnlimited().build().schedule(house);

    assertThat(times(schedule, Bound.MAX))
        .containsExactly(
            "a 0-2 0-2",
            "b 2-6 2-6",
            "c 6-16 6-16",
            "d 16-22 20-26",
            "e 16-20 16-20",
            "f 20-25 20-25",
            "g 22-29 26-33",
            "h 29-38 33-42",
            "i 16-23 18-25",
            "j 25-33 25-33",
            "k 33-37 34-38",
            "l 33-38 33-38",
            "m 38-40 42-44",
            "n 38-44 38-44");
    assertThat(times(schedule, Bound.MIN)).isEqualTo(times(schedule, Bound.MAX));
  }

  @Test
  void eachBoundHasItsOwn() {
    Schedule schedule = Scheduler.builder().parallelUnlimited().build().schedule(DIAMOND);

    assertThat(times(schedule, Bound.MIN))
        .containsExactly("a 0-7 0-7", "b 7-21 14-28", "c 7-28 7-28", "d 28-35 28-35");
    assertThat(times(schedule, Bound.MAX))
        .containsExactly("a 0-7 0-7", "b 7-49 7-49", "c 7-35 21-49", "d 49-56 49-56");
  }

  @Test
  void twoAtATimeFollowTheRule() {
    Roadmap roadmap = roadmap(
            step("s0", "10 days").build(),
            step("s1", "6 days").requires(ids()).build(),
            step("s2", "5 days").requires(ids("s0")).build(),
            step("s3", "7 days").requires(ids()).build())
        .build();
    Schedule schedule = Scheduler.builder().parallel(2).build().schedule(roadmap);

    assertThat(times(schedule, Bound.MAX))
        .containsExactly("s0 0-10 0-10", "s1 0-6 4-10", "s2 10-15 12-17", "s3 10-17 10-17");
    assertThat(schedule.step("s1").times(Bound.MAX).slack()).hasDays(4);
  }

  @Test
  void breaksAreLeftOut() {
    Schedule schedule = Scheduler.builder()
        .startDate(START)
        .parallelUnlimited()
        .calendar(StudyCalendar.builder()
            .addBreak(StudyBreak.parse("2026-01-05..2026-01-06"))
            .addBreak(StudyBreak.parse("2026-01-14..2026-01-20"))
            .build())
        .build()
        .schedule(DIAMOND);

    assertThat(times(schedule, Bound.MIN))
        .containsExactly("a 0-7 0-7", "b 7-21 14-28", "c 7-28 7-28", "d 28-35 28-35");
  }

  @Test
  void whatHappenedCannotMove() {
    Schedule schedule = Scheduler.builder()
        .startDate(START)
        .parallelUnlimited()
        .recalibrate(false)
        .build()
        .schedule(
            DIAMOND,
            Progress.none(RoadmapId.of("sample"))
                .mark(mark("a", Mark.State.IN_PROGRESS, "2026-01-05"))
                .mark(mark("a", Mark.State.DONE, "2026-01-11"))
                .mark(mark("b", Mark.State.IN_PROGRESS, "2026-01-12")),
            LocalDate.of(2026, 1, 19),
            ZoneOffset.UTC);

    assertThat(times(schedule, Bound.MIN))
        .containsExactly("a 0-7 0-7", "b 7-21 7-35", "c 14-35 14-35", "d 35-42 35-42");
  }

  @Test
  void aStepOnStudyDaysStartsAtTheLatestOnTheLastOfThem() {
    Roadmap roadmap = roadmap(
            step("a", "1 hour").requires(ids()).build(),
            step("b", "2 weeks").requires(ids()).build())
        .weeklyEffort(DurationRange.parse("1 hour"))
        .build();
    Schedule schedule = Scheduler.builder()
        .startDate(START)
        .parallelUnlimited()
        .calendar(StudyCalendar.builder().studyDays(DayOfWeek.SATURDAY).build())
        .build()
        .schedule(roadmap);

    assertThat(times(schedule, Bound.MIN)).containsExactly("a 0-6 12-13", "b 0-14 0-14");
  }

  @Test
  void anOpenChoiceHasTheLeastSlackOfItsOptions() {
    Roadmap roadmap = roadmap(
            step("a", "1 week").requires(ids()).build(),
            step("node", "2 weeks")
                .requires(ids())
                .putWhen(ChoiceId.of("lang"), OptionId.of("js"))
                .build(),
            step("python", "4 weeks")
                .requires(ids())
                .putWhen(ChoiceId.of("lang"), OptionId.of("py"))
                .build())
        .addChoices(choice("lang", "js", "py"))
        .build();
    Schedule schedule = Scheduler.builder().parallelUnlimited().build().schedule(roadmap);

    assertThat(times(schedule, Bound.MAX))
        .containsExactly("a 0-7 7-14", "node 0-14 0-14", "python 0-28 0-28");
  }

  @Test
  void theyAreExactToTheSecond() {
    Schedule schedule = Scheduler.builder()
        .pace(Pace.of("3.7"))
        .build()
        .schedule(roadmap(step("a", "1 week").build()).build());

    assertThat(schedule.step("a").times(Bound.MIN))
        .hasToString("StepTimes[earliestStart=PT0S, earliestEnd=PT45H24M19S, latestStart=PT0S,"
            + " latestEnd=PT45H24M19S]");
  }

  private static List<String> times(Schedule schedule, Bound bound) {
    return schedule.steps().stream()
        .map(step -> step.step().id() + " " + line(step.times(bound)))
        .toList();
  }

  private static String line(StepTimes times) {
    assertThat(Stream.of(
            times.earliestStart(), times.earliestEnd(), times.latestStart(), times.latestEnd()))
        .allMatch(time -> time.toSeconds() % Bounds.DAY == 0);
    return times.earliestStart().toDays() + "-" + times.earliestEnd().toDays() + " "
        + times.latestStart().toDays() + "-" + times.latestEnd().toDays();
  }

  private static Mark mark(String id, Mark.State state, String day) {
    return Mark.of(id, state, Instant.parse(day + "T12:00:00Z"));
  }

  private static List<StepId> ids(String... ids) {
    return Stream.of(ids).map(StepId::of).toList();
  }
}
