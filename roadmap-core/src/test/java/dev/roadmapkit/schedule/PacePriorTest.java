package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.day;
import static dev.roadmapkit.schedule.Learning.done;
import static dev.roadmapkit.schedule.Learning.finished;
import static dev.roadmapkit.schedule.Learning.noon;
import static dev.roadmapkit.schedule.Learning.plan;
import static dev.roadmapkit.schedule.Learning.sixSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.LearnedPace.Observation;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a learner's pace is before and after the first steps. */
class PacePriorTest {

  private static final Roadmap ROADMAP = sixSteps().build();

  @Test
  void thePriorIsLearnedFromPastLearners() {
    PacePrior prior = PacePrior.learn(List.of(1.0, 1.21));

    assertThat(prior.median()).isCloseTo(1.1, within(1e-12));
    assertThat(prior.sd()).isCloseTo(Math.log(1.21) / Math.sqrt(2), within(1e-12));
    assertThat(PacePrior.DEFAULT).isEqualTo(new PacePrior(1, 0.3));
    assertThat(PacePrior.learn(List.of(1.5, 1.5)).sd()).isEqualTo(0.01);
  }

  @Test
  void aPriorThatCannotBeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PacePrior(0, 0.3))
        .withMessage("the median ratio 0.0 is not from 0.1 to 10; 1 is the time that the content"
            + " states");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PacePrior(1, Double.NaN))
        .withMessage("the standard deviation NaN is not from 0.01 to 3; 0.3 is usual for the"
            + " logarithm of a ratio");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PacePrior.learn(List.of(1.2)))
        .withMessage("1 past learners do not show how learners differ: give the ratios of at least"
            + " two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PacePrior.learn(List.of(1.2, 0.0)))
        .withMessage("the ratio 0.0 is not more than 0; 1 is a learner who took as long as the"
            + " content states");
  }

  @Test
  void thePosteriorIsThePrecisionWeightedMean() {
    // sigma = ln(8/6)/2.5632 = 0.11224, weight 79.39; the prior has 11.11.
    Observation observed = new Observation(84, new Bounds(42, 56));
    LearnedPace.Posterior learned =
        LearnedPace.of(PacePrior.DEFAULT, List.of(observed)).of(Reading.P10_P90);

    assertThat(observed.logRatio()).isCloseTo(0.549306, within(1e-6));
    assertThat(observed.sd(Reading.P10_P90)).isCloseTo(0.112235, within(1e-6));
    assertThat(learned.mean()).isCloseTo(0.481863, within(1e-5));
    assertThat(learned.sd()).isCloseTo(0.105119, within(1e-5));
    assertThat(
            LearnedPace.of(new PacePrior(1.15, 0.3), List.of(observed)).p10P90().mean())
        .isCloseTo(0.481863 + Math.log(1.15) * 11.1111 / 90.4966, within(1e-5));
    assertThat(new Observation(5, new Bounds(5, 5)).sd(Reading.P10_P90)).isEqualTo(0.1);
    assertThat(observed.sd(Reading.LIMITS)).isCloseTo(2 / (7 * Math.sqrt(28)), within(1e-12));
    assertThat(new Observation(5, new Bounds(5, 5)).sd(Reading.LIMITS)).isEqualTo(0.02);
    assertThat(LearnedPace.of(new PacePrior(1.15, 0.3), List.of()).p10P90().mean())
        .isCloseTo(Math.log(1.15), within(1e-12));
  }

  @Test
  void thePaceStaysWithinWhatAPaceMayBe() {
    assertThat(pace(0).pace()).isEqualTo(Pace.NORMAL);
    assertThat(pace(0.2).pace()).hasToString("0.8187");
    assertThat(pace(99).pace()).hasToString("0.01");
    assertThat(pace(-99).pace()).hasToString("100");
  }

  @Test
  void finishedStepsChangeWhatIsLeft() {
    Progress slow = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-29");
    Schedule schedule = plan().build().schedule(ROADMAP, slow, day("2026-03-30"), UTC);

    // exp(0.481863 -+ 2.5 * 0.105) = 1.245 and 2.106: 20-28 weeks become 24.9-59.0.
    assertThat(reality(schedule).learned().orElseThrow().pace()).hasToString("0.6176");
    assertThat(schedule.finish()).hasToString("2026-09-20 to 2027-05-16");
    assertThat(plan()
            .recalibrate(false)
            .build()
            .schedule(ROADMAP, slow, day("2026-03-30"), UTC)
            .finish())
        .hasToString("2026-08-16 to 2026-10-11");
  }

  @Test
  void aBreakIsNoSlowness() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-29");
    Scheduler scheduler = plan()
        .calendar(StudyCalendar.builder()
            .addBreak(day("2026-02-02"), day("2026-03-08"))
            .build())
        .build();
    Schedule schedule = scheduler.schedule(ROADMAP, progress, day("2026-03-30"), UTC);

    // 84 days less 35 of the break are 49, and the estimate is 48.497.
    assertThat(learned(schedule).mean())
        .isCloseTo(Math.log(49 / Math.sqrt(42 * 56)) * 79.3855 / 90.4966, within(1e-6));
  }

  @Test
  void hoursAreHeldAgainstStudyDays() {
    Roadmap roadmap = roadmap(
            step("a", "40-60 hours").build(), step("b", "40 hours").build())
        .weeklyEffort(DurationRange.parse("10 hours"))
        .build();
    Scheduler scheduler = plan()
        .calendar(StudyCalendar.builder()
            .studyDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .build())
        .build();
    Progress progress = finished(NOTHING, "a", "2026-01-10", "2026-02-15");

    // Twelve weekend days against eight to twelve.
    assertThat(learned(scheduler.schedule(roadmap, progress, day("2026-02-16"), UTC))
            .mean())
        .isCloseTo(0.158628, within(1e-5));
  }

  @Test
  void workBeforeTheFirstMarkOfDoneCounts() {
    // Seven weeks from the start to the mark, and seven from there to the next.
    Progress ticked = done(done(NOTHING, "fundamentals", "2026-02-22"), "servers", "2026-04-12");
    LearnedPace.Posterior learned =
        learned(plan().build().schedule(ROADMAP, ticked, day("2026-04-13"), UTC));
    Progress marked = finished(
        finished(NOTHING, "fundamentals", "2026-01-05", "2026-02-22"),
        "servers",
        "2026-02-23",
        "2026-04-12");

    assertThat(learned)
        .isEqualTo(learned(plan().build().schedule(ROADMAP, marked, day("2026-04-13"), UTC)));
    assertThat(learned.mean()).isCloseTo(0.009636, within(1e-5));
  }

  @Test
  void whatTellsNothingOfThePaceIsLeftOut() {
    Progress atOnce = done(done(NOTHING, "fundamentals", "2026-01-05"), "servers", "2026-01-05");
    Roadmap two = roadmap(
            step("a", "4 weeks").addTopics(topic("a2").build()).build(),
            step("b", "4 weeks").build())
        .build();
    Progress credited = finished(NOTHING, "a", "2026-01-05", "2026-01-18")
        .merge(Progress.of(
            RoadmapId.of("sample"),
            List.of(Mark.builder("a2", Mark.State.DONE, noon("2025-01-01"))
                .cause(Mark.Cause.EQUIVALENT)
                .build())));
    Progress undated = done(NOTHING, "fundamentals", "2026-02-22");

    assertThat(reality(plan().build().schedule(ROADMAP, atOnce, day("2026-01-06"), UTC))
            .learned())
        .isEmpty();
    assertThat(reality(plan().build().schedule(two, credited, day("2026-01-19"), UTC))
            .learned())
        .isEmpty();
    assertThat(
            reality(Scheduler.builder().build().schedule(ROADMAP, undated, day("2026-02-23"), UTC))
                .learned())
        .isEmpty();
    assertThat(reality(plan().build().schedule(ROADMAP, NOTHING, day("2026-01-06"), UTC))
            .learned())
        .isEmpty();
  }

  @Test
  void aPlatformSetsItsPrior() {
    Progress progress = finished(NOTHING, "fundamentals", "2026-01-05", "2026-03-29");
    Scheduler scheduler = plan().pacePrior(new PacePrior(1.5, 0.05)).build();

    assertThat(reality(scheduler.schedule(ROADMAP, progress, day("2026-03-30"), UTC))
            .learnedPace())
        .hasToString("0.651");
    assertThat(scheduler.toBuilder().build().schedule(ROADMAP, progress, day("2026-03-30"), UTC))
        .isEqualTo(scheduler.schedule(ROADMAP, progress, day("2026-03-30"), UTC));
  }

  private static Reality reality(Schedule schedule) {
    return schedule.inputs().reality();
  }

  private static LearnedPace pace(double mean) {
    LearnedPace.Posterior posterior = new LearnedPace.Posterior(mean, 0.1);
    return new LearnedPace(posterior, posterior);
  }

  private static LearnedPace.Posterior learned(Schedule schedule) {
    return reality(schedule).learned().orElseThrow().of(Reading.P10_P90);
  }
}
