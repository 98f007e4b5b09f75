package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every list of steps, checked on random ones against slow decimal arithmetic. */
class SchedulerPropertyTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal WEEK = BigDecimal.valueOf(604_800);

  private static final List<DurationUnit> ELAPSED =
      List.of(DurationUnit.DAYS, DurationUnit.WEEKS, DurationUnit.MONTHS, DurationUnit.YEARS);

  static List<Integer> seeds() {
    return IntStream.range(0, 500).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theScheduleIsWhatDecimalArithmeticGives(int seed) {
    Roadmap roadmap = random(new Random(seed));
    Schedule schedule = Scheduler.builder().startDate(START).build().schedule(roadmap);
    BigDecimal min = BigDecimal.ZERO;
    BigDecimal max = BigDecimal.ZERO;

    for (Step step : roadmap.steps()) {
      ScheduledStep scheduled = schedule.step(step.id());
      assertThat(scheduled.startWeeks())
          .isEqualTo(new WeekRange(whole(min, WEEK) + 1, whole(max, WEEK) + 1));
      assertThat(scheduled.startDates())
          .isEqualTo(
              new DateRange(START.plusDays(whole(min, DAY)), START.plusDays(whole(max, DAY))));
      min = min.add(seconds(step.duration().min(), step.duration().unit()));
      max = max.add(seconds(step.duration().max(), step.duration().unit()));
      assertThat(scheduled.endWeeks()).isEqualTo(new WeekRange(begun(min, WEEK), begun(max, WEEK)));
      assertThat(scheduled.endDates())
          .isEqualTo(new DateRange(
              START.plusDays(begun(min, DAY) - 1), START.plusDays(begun(max, DAY) - 1)));
    }
    assertThat(schedule.minDays()).isEqualTo(begun(min, DAY));
    assertThat(schedule.maxDays()).isEqualTo(begun(max, DAY));
    assertThat(schedule.minWeeks()).isEqualTo(begun(min, WEEK));
    assertThat(schedule.maxWeeks()).isEqualTo(begun(max, WEEK));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsFollowEachOtherWithinTheTotals(int seed) {
    Roadmap roadmap = random(new Random(seed));
    Schedule schedule = Scheduler.builder().startDate(START).build().schedule(roadmap);
    List<ScheduledStep> steps = schedule.steps();

    assertThat(steps.get(0).window().first()).isEqualTo(1);
    for (int i = 0; i < steps.size(); i++) {
      ScheduledStep step = steps.get(i);
      assertThat(step.window().last()).isLessThanOrEqualTo(schedule.maxWeeks());
      assertThat(step.window())
          .isEqualTo(new WeekRange(step.startWeeks().first(), step.endWeeks().last()));
      assertThat(step.endDates().latest()).isBeforeOrEqualTo(schedule.finish().latest());
      assertThat(step.startDates().earliest()).isBeforeOrEqualTo(step.endDates().earliest());
      assertThat(WeekRange.parse(step.window().toString())).isEqualTo(step.window());
      assertThat(DateRange.parse(step.endDates().toString())).isEqualTo(step.endDates());
      if (i > 0) {
        LocalDate endBefore = steps.get(i - 1).endDates().latest();
        assertThat(step.startDates().latest()).isBetween(endBefore, endBefore.plusDays(1));
      }
    }
    assertThat(steps.get(steps.size() - 1).endDates()).isEqualTo(schedule.finish());
  }

  private static Roadmap random(Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      DurationUnit unit = ELAPSED.get(random.nextInt(ELAPSED.size()));
      // Thirty steps of two years each stay within the 100 years of a plan.
      int most = unit == DurationUnit.YEARS ? 100 : 2_000;
      BigDecimal min = BigDecimal.valueOf(1 + random.nextInt(most), 2);
      BigDecimal max = min.add(BigDecimal.valueOf(random.nextInt(Math.min(most, 500)), 2));
      steps.add(step("s" + i, new DurationRange(min, max, unit).toString()).build());
    }
    return roadmap(steps.toArray(Step[]::new)).build();
  }

  private static BigDecimal seconds(BigDecimal amount, DurationUnit unit) {
    return amount.multiply(BigDecimal.valueOf(unit.seconds())).setScale(0, RoundingMode.HALF_UP);
  }

  private static int whole(BigDecimal seconds, BigDecimal unit) {
    return seconds.divide(unit, 0, RoundingMode.FLOOR).intValueExact();
  }

  private static int begun(BigDecimal seconds, BigDecimal unit) {
    return seconds.divide(unit, 0, RoundingMode.CEILING).intValueExact();
  }
}
