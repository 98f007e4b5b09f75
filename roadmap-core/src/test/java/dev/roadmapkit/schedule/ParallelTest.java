package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several steps at once, choices and optional steps. */
class ParallelTest {

  /** Two ways from a to d: over b, 2-6 weeks, and over c, 3-4 weeks. */
  private static final Roadmap DIAMOND = roadmap(
          step("a", "1 week").build(),
          step("b", "2-6 weeks").requires(ids("a")).build(),
          step("c", "3-4 weeks").requires(ids("a")).build(),
          step("d", "1 week").requires(ids("b", "c")).build())
      .build();

  private static final Roadmap CHOICE = roadmap(
          step("a", "1 week").build(),
          step("node", "2 weeks")
              .putWhen(ChoiceId.of("lang"), OptionId.of("js"))
              .build(),
          step("python", "4 weeks")
              .putWhen(ChoiceId.of("lang"), OptionId.of("py"))
              .build(),
          step("extra", "3 weeks").optional(true).build(),
          step("b", "1 week").build())
      .addChoices(choice("lang", "js", "py"))
      .build();

  @Test
  void withoutALimitThePlanIsTheCriticalPath() {
    Schedule schedule = Scheduler.builder().parallelUnlimited().build().schedule(DIAMOND);

    assertThat(schedule).hasToString("sample 1.0.0: 5-8 weeks");
    assertThat(schedule.steps())
        .extracting(ParallelTest::facts)
        .containsExactly(
            "a: week 1, critical true/true, slack 0/0, free 0/0",
            "b: weeks 2-7, critical false/true, slack 7/0, free 7/0",
            "c: weeks 2-5, critical true/false, slack 0/14, free 0/14",
            "d: weeks 5-8, critical true/true, slack 0/0, free 0/0");
  }

  @Test
  void oneAtATimeEverythingIsCritical() {
    Schedule schedule = Scheduler.builder().build().schedule(DIAMOND);

    assertThat(schedule).hasToString("sample 1.0.0: 7-12 weeks");
    assertThat(schedule.steps()).allMatch(step -> step.isCritical(Bound.MIN));
    assertThat(schedule.steps()).allMatch(step -> step.isCritical(Bound.MAX));
  }

  @Test
  void twoAtATimeTakeStepsUpInTheOrderOfTheContent() {
    Roadmap roadmap = roadmap(
            step("a", "3 weeks").requires(List.of()).build(),
            step("b", "1 week").requires(List.of()).build(),
            step("c", "1 week").requires(List.of()).build(),
            step("d", "2 weeks").requires(List.of()).build())
        .build();

    assertThat(Scheduler.builder().parallel(2).build().schedule(roadmap).steps())
        .extracting(ParallelTest::facts)
        .containsExactly(
            "a: weeks 1-3, critical false/false, slack 7/7, free 7/7",
            "b: week 1, critical true/true, slack 0/0, free 0/0",
            "c: week 2, critical true/true, slack 0/0, free 0/0",
            "d: weeks 3-4, critical true/true, slack 0/0, free 0/0");
  }

  @Test
  void aChoiceMakesThePlanExact() {
    Scheduler js =
        Scheduler.builder().choose(ChoiceId.of("lang"), OptionId.of("js")).build();

    assertThat(js.schedule(CHOICE).steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("a: week 1", "node: weeks 2-3", "b: week 4");
    assertThat(js.schedule(CHOICE).findings())
        .extracting(Object::toString)
        .containsExactly("info: optional steps are left out of the plan: \"Step extra\""
            + " [optional-left-out]");
    assertThat(Scheduler.builder().build().schedule(CHOICE)).hasToString("sample 1.0.0: 4-6 weeks");
  }

  @Test
  void anOptionalStepIsPlannedWhenAskedFor() {
    Schedule schedule = Scheduler.builder()
        .choose(ChoiceId.of("lang"), OptionId.of("py"))
        .include(StepId.of("extra"))
        .build()
        .schedule(CHOICE);

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("a: week 1", "python: weeks 2-5", "extra: weeks 6-8", "b: week 9");
    assertThat(schedule.findings()).isEmpty();
  }

  @Test
  void aStepWaitsForWhatTheLeftOutStepBeforeItWaitsFor() {
    Schedule schedule = Scheduler.builder()
        .parallelUnlimited()
        .choose(ChoiceId.of("lang"), OptionId.of("js"))
        .build()
        .schedule(CHOICE);

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly("a: week 1", "node: weeks 2-3", "b: week 4");
  }

  @Test
  void unknownNamesAreAnsweredWithTheNearest() {
    refused(
        Scheduler.builder().choose(ChoiceId.of("lnag"), OptionId.of("js")),
        "roadmap \"sample\" has no choice \"lnag\". Did you mean \"lang\"?");
    refused(
        Scheduler.builder().choose(ChoiceId.of("lang"), OptionId.of("rust")),
        "choice \"lang\" has no option \"rust\"; it has js, py");
    refused(
        Scheduler.builder().include(StepId.of("extr")),
        "roadmap \"sample\" has no step \"extr\". Did you mean \"extra\"?");
    refused(
        Scheduler.builder()
            .startDate(LocalDate.of(2026, 1, 5))
            .deadline(StepId.of("x"), LocalDate.of(2026, 1, 6)),
        "roadmap \"sample\" has no step \"x\"; it has a, node, python, extra, b");
  }

  @Test
  void nobodyGetsAnywhereWithoutAStepAtATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scheduler.builder().parallel(0))
        .withMessage("0 steps at once: at least 1 is needed to get anywhere");
  }

  private static void refused(Scheduler.Builder builder, String message) {
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> builder.build().schedule(CHOICE))
        .withMessage(message);
  }

  private static String facts(ScheduledStep step) {
    return step + ", critical " + step.isCritical(Bound.MIN) + "/" + step.isCritical(Bound.MAX)
        + ", slack " + step.slackDays(Bound.MIN) + "/" + step.slackDays(Bound.MAX)
        + ", free " + step.freeSlackDays(Bound.MIN) + "/" + step.freeSlackDays(Bound.MAX);
  }

  private static List<StepId> ids(String... ids) {
    return List.of(ids).stream().map(StepId::of).toList();
  }
}
