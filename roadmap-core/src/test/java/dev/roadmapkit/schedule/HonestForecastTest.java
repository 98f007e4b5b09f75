package dev.roadmapkit.schedule;

import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.START;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.finished;
import static dev.roadmapkit.schedule.Learning.sixSteps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.progress.Progress;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a platform gets: learners 15 % slow on median with a standard deviation of 0.3 in the
 * logarithm, whose steps scatter around their pace as each reading says, mark whole days, and are
 * asked for the forecast after some steps.
 */
class HonestForecastTest {

  private static final int LEARNERS = 1_500;
  private static final double P90 = 1.2816;
  private static final Roadmap ROADMAP = sixSteps().build();

  private final SplittableRandom random = new SplittableRandom(1);

  @ParameterizedTest
  @CsvSource({
    "LIMITS, 1, 1", "LIMITS, 2, 1", "LIMITS, 4, 1",
    "LIMITS, 1, 1.15", "LIMITS, 2, 1.15", "LIMITS, 4, 1.15",
    "P10_P90, 1, 1", "P10_P90, 2, 1", "P10_P90, 4, 1",
    "P10_P90, 1, 1.15", "P10_P90, 2, 1.15", "P10_P90, 4, 1.15",
  })
  void eightInTenFinishBetweenP10AndP90(Reading reading, int steps, double priorMedian) {
    Scheduler scheduler = Scheduler.builder()
        .startDate(START)
        .pacePrior(new PacePrior(priorMedian, 0.3))
        .build();
    ForecastOptions options = ForecastOptions.builder().reading(reading).build();
    int covered = 0;
    for (int learner = 0; learner < LEARNERS; learner++) {
      LocalDate[] ends = ends(reading);
      Progress progress = NOTHING;
      LocalDate today = START;
      for (int step = 0; step < steps; step++) {
        String id = ROADMAP.steps().get(step).id().value();
        progress = finished(progress, id, today.toString(), ends[step].toString());
        today = ends[step].plusDays(1);
      }
      Forecast forecast = scheduler.schedule(ROADMAP, progress, today, UTC).forecast(options);
      LocalDate end = ends[ends.length - 1];
      covered += end.isBefore(forecast.finish(10)) || end.isAfter(forecast.finish(90)) ? 0 : 1;
    }

    assertThat((double) covered / LEARNERS).isBetween(0.76, 0.84);
  }

  /** The last day of each step. */
  private LocalDate[] ends(Reading reading) {
    double pace = 1.15 * Math.exp(0.3 * random.nextGaussian());
    LocalDate[] ends = new LocalDate[ROADMAP.steps().size()];
    double seconds = 0;
    for (int step = 0; step < ends.length; step++) {
      seconds += pace * length(ROADMAP.steps().get(step), reading);
      ends[step] = START.plusDays((long) Math.ceil(seconds / Bounds.DAY) - 1);
    }
    return ends;
  }

  private double length(Step step, Reading reading) {
    double min = (double) step.duration().minSeconds();
    double max = (double) step.duration().maxSeconds();
    return switch (reading) {
      case LIMITS -> min + (max - min) * betaPert();
      case P10_P90 ->
        Math.sqrt(min * max) * Math.exp(Math.log(max / min) / (2 * P90) * random.nextGaussian());
    };
  }

  /** With the mode in the middle that is the beta distribution of 3 and 3: the middle of five. */
  private double betaPert() {
    return random.doubles(5).sorted().skip(2).findFirst().orElseThrow();
  }
}
