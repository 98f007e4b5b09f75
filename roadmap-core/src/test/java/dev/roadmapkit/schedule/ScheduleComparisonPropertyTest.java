package dev.roadmapkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Progress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts of every move add up, between random schedules of random versions of a roadmap. */
class ScheduleComparisonPropertyTest {

  private static final int CASES = 1_500;

  @Test
  void thePartsAddUpExactly() {
    for (int seed = 0; seed < CASES; seed++) {
      PlanCases cases = new PlanCases(seed);
      Schedule before = any(cases, cases.anyRoadmap());
      Schedule after = any(cases, cases.next(2) == 0 ? before.roadmap() : newer(cases));
      ScheduleComparison comparison = before.compare(after);

      String as = "seed " + seed;
      assertMove(as, comparison.finish(), before.finish(), after.finish());
      assertThat(comparison.steps().keySet())
          .as(as)
          .containsExactlyElementsOf(
              ends(after).keySet().stream().filter(ends(before)::containsKey).toList());
      comparison
          .steps()
          .forEach((step, move) -> assertMove(
              as, move, before.step(step).endDates(), after.step(step).endDates()));
      assertThat(comparison.added())
          .containsExactlyElementsOf(ends(after).keySet().stream()
              .filter(s -> !ends(before).containsKey(s))
              .toList());
      assertThat(comparison.removed())
          .containsExactlyElementsOf(ends(before).keySet().stream()
              .filter(s -> !ends(after).containsKey(s))
              .toList());
    }
  }

  @Test
  void nothingMovesFromAScheduleToItself() {
    for (int seed = 0; seed < CASES; seed++) {
      PlanCases cases = new PlanCases(seed);
      Schedule schedule = any(cases, cases.anyRoadmap());

      assertThat(schedule.compare(schedule)).hasToString("Finish: not moved");
    }
  }

  private static Roadmap newer(PlanCases cases) {
    Roadmap any = cases.anyRoadmap();
    return Learning.other("sample", "1.1.0", any.steps().toArray(Step[]::new))
        .weeklyEffort(any.weeklyEffort())
        .build();
  }

  private static Schedule any(PlanCases cases, Roadmap roadmap) {
    Schedule schedule = cases.anySettings().build().schedule(roadmap);
    if (cases.next(3) == 0) {
      return schedule;
    }
    Progress progress = cases.anyProgress(roadmap, schedule);
    LocalDate today = cases.start().plusDays(cases.next(200));
    if (cases.next(4) == 0) {
      return Scheduler.builder().build().schedule(roadmap, progress, today, ZoneOffset.UTC);
    }
    return schedule.replan(progress, today, ZoneOffset.UTC);
  }

  private static void assertMove(String as, Move move, DateRange before, DateRange after) {
    assertThat(move.earliestDays())
        .as(as)
        .isEqualTo(days(before.earliest(), after.earliest()))
        .isEqualTo(move.parts().stream().mapToInt(Move.Part::earliestDays).sum());
    assertThat(move.latestDays())
        .as(as)
        .isEqualTo(days(before.latest(), after.latest()))
        .isEqualTo(move.parts().stream().mapToInt(Move.Part::latestDays).sum());
    // A part that goes back and forth by a century would be a start that was lost on the way.
    assertThat(move.parts()).as(as).allMatch(part -> Math.abs(part.latestDays()) < 36_525);
    assertThat(move.parts()).extracting(Move.Part::cause).isSorted().doesNotHaveDuplicates();
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private static Map<StepId, DateRange> ends(Schedule schedule) {
    Map<StepId, DateRange> ends = new LinkedHashMap<>();
    schedule.steps().forEach(step -> ends.put(step.step().id(), step.endDates()));
    return ends;
  }
}
