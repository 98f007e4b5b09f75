package dev.roadmapkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every learner who has begun, on random plans. */
class ReplanPropertyTest {

  private static final int CASES = 1_500;

  @Test
  void noProgressOnTheFirstDayChangesNothing() {
    for (int seed = 0; seed < CASES; seed++) {
      PlanCases cases = new PlanCases(seed);
      Roadmap roadmap = cases.anyRoadmap();
      Scheduler scheduler = cases.anySettings().build();
      Schedule schedule = scheduler.schedule(roadmap);
      Schedule again = schedule.replan(Progress.none(roadmap.id()), cases.start(), ZoneOffset.UTC);

      assertThat(again).as("seed %s", seed).isEqualTo(schedule);
      assertThat(slack(again)).as("seed %s", seed).isEqualTo(slack(schedule));
    }
  }

  @Test
  void replanningTwiceIsReplanningOnce() {
    for (int seed = 0; seed < CASES; seed++) {
      PlanCases cases = new PlanCases(seed);
      Roadmap roadmap = cases.anyRoadmap();
      Schedule schedule = cases.anySettings().build().schedule(roadmap);
      Progress progress = cases.anyProgress(roadmap, schedule);
      LocalDate today = cases.start().plusDays(cases.next(200) - 10);
      Schedule once = schedule.replan(progress, today, ZoneOffset.UTC);

      assertThat(once.replan(progress, today, ZoneOffset.UTC))
          .as("seed %s", seed)
          .isEqualTo(once);
    }
  }

  @Test
  void finishedWorkStaysAndNothingElseIsPlannedBeforeToday() {
    int finished = 0;
    for (int seed = 0; seed < CASES; seed++) {
      PlanCases cases = new PlanCases(seed);
      Roadmap roadmap = cases.anyRoadmap();
      Schedule schedule = cases.anySettings().build().schedule(roadmap);
      Progress progress = cases.anyProgress(roadmap, schedule);
      LocalDate today = cases.start().plusDays(cases.next(200) - 10);

      for (ScheduledStep step : schedule.replan(progress, today, ZoneOffset.UTC).steps()) {
        switch (step.state()) {
          case PLANNED ->
            assertThat(step.startDates().earliest()).as("seed %s", seed).isAfterOrEqualTo(today);
          case RUNNING -> {
            assertThat(step.startDates().latest()).as("seed %s", seed).isBeforeOrEqualTo(today);
            assertThat(step.endDates().earliest()).as("seed %s", seed).isAfterOrEqualTo(today);
          }
          case FINISHED -> {
            finished++;
            assertThat(step.startDates() + " | " + step.endDates())
                .as("seed %s", seed)
                .isEqualTo(happened(step, progress, cases.start(), today));
          }
        }
      }
    }
    assertThat(finished).isGreaterThan(CASES / 2);
  }

  @Test
  void moreDoneNeverEndsLater() {
    for (int seed = 0; seed < CASES; seed++) {
      PlanCases cases = new PlanCases(seed);
      Roadmap roadmap = cases.anyRoadmap();
      Schedule schedule = cases.anySettings().recalibrate(false).build().schedule(roadmap);
      List<Mark> marks = cases.anyMarks(schedule);
      LocalDate today = cases.start().plusDays(cases.next(100));
      Optional<DateRange> before = Optional.empty();

      for (int done = 0; done <= marks.size(); done++) {
        Progress progress = Progress.of(roadmap.id(), marks.subList(0, done));
        DateRange finish = schedule.replan(progress, today, ZoneOffset.UTC).finish();
        String as = "seed " + seed + ", mark " + done;
        before.ifPresent(less -> {
          assertThat(finish.latest()).as(as).isBeforeOrEqualTo(less.latest());
          assertThat(finish.earliest()).as(as).isBeforeOrEqualTo(less.earliest());
        });
        before = Optional.of(finish);
      }
    }
  }

  private static List<Integer> slack(Schedule schedule) {
    return schedule.steps().stream()
        .flatMap(step -> Stream.of(Bound.values())
            .flatMap(bound -> Stream.of(step.slackDays(bound), step.freeSlackDays(bound))))
        .toList();
  }

  /** From the day on which work on a step began to the last mark that says that a topic is done. */
  private static String happened(
      ScheduledStep step, Progress progress, LocalDate start, LocalDate today) {
    List<Mark> marks =
        progress.marks().stream().filter(mark -> isOf(step.step().id(), mark)).toList();
    Instant first = marks.stream().map(Mark::at).min(Instant::compareTo).orElseThrow();
    LocalDate begun =
        marks.stream().noneMatch(mark -> mark.at().equals(first) && mark.state() == Mark.State.DONE)
            ? day(first, today)
            : progress.marks().stream()
                .map(Mark::at)
                .filter(first::isAfter)
                .max(Instant::compareTo)
                .map(before -> day(before, today).plusDays(1))
                .filter(day(first, today)::isAfter)
                .orElse(
                    progress.marks().stream().allMatch(mark -> !mark.at().isBefore(first))
                            && start.isBefore(day(first, today))
                        ? start
                        : day(first, today));
    LocalDate last = marks.stream()
        .filter(mark -> mark.state() == Mark.State.DONE)
        .map(mark -> day(mark.at(), today))
        .max(LocalDate::compareTo)
        .orElseThrow();
    return begun + " | " + last;
  }

  private static boolean isOf(StepId step, Mark mark) {
    return mark.item().startsWith(step.value() + "-");
  }

  private static LocalDate day(Instant at, LocalDate today) {
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return day.isAfter(today) ? today : day;
  }
}
