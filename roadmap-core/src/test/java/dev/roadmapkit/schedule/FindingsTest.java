package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.schedule.Learning.NOTHING;
import static dev.roadmapkit.schedule.Learning.START;
import static dev.roadmapkit.schedule.Learning.UTC;
import static dev.roadmapkit.schedule.Learning.begun;
import static dev.roadmapkit.schedule.Learning.day;
import static dev.roadmapkit.schedule.Learning.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Progress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader is told beside the plan. */
class FindingsTest {

  private static final ChoiceId LANG = ChoiceId.of("lang");
  private static final Roadmap BRANCHES = roadmap(
          step("base", "2 weeks").build(),
          only("py", "2-3 weeks", "python"),
          only("js", "4-6 weeks", "js"))
      .addChoices(choice("lang", "python", "js"))
      .build();

  @Test
  void marksAfterTodayAreCounted() {
    Schedule one = plan(begun(NOTHING, "base", "2026-02-02"), "2026-02-01");
    Schedule two = plan(finished(NOTHING, "base", "2026-02-02", "2026-02-05"), "2026-02-01");

    assertThat(messages(one))
        .containsExactly("1 mark is dated after today (2026-02-01) and counts as made today");
    assertThat(messages(two))
        .containsExactly("2 marks are dated after today (2026-02-01) and count as made today");
    assertThat(messages(plan(begun(NOTHING, "base", "2026-02-01"), "2026-02-01")))
        .isEmpty();
  }

  @Test
  void workBeforeTheStartIsNamed() {
    Schedule schedule = Scheduler.builder()
        .startDate(day("2026-06-01"))
        .choose(LANG, OptionId.of("js"))
        .build()
        .schedule(BRANCHES, begun(NOTHING, "base", "2026-01-05"), day("2026-03-16"), UTC);

    assertThat(messages(schedule))
        .containsExactly(
            "the plan begins on 2026-01-05, when work on \"Step base\" began, before the"
                + " start date 2026-06-01");
  }

  @Test
  void whatIsAskedOfStepsThatAreNotPlannedIsNotForgotten() {
    Schedule schedule = Scheduler.builder()
        .startDate(START)
        .choose(LANG, OptionId.of("js"))
        .include(StepId.of("py"))
        .deadline(StepId.of("py"), day("2026-03-01"))
        .build()
        .schedule(BRANCHES);

    assertThat(schedule.deadlines()).isEmpty();
    assertThat(messages(schedule))
        .containsExactly(
            "step \"Step py\" is asked for, but not in the plan: it belongs to an option that is not"
                + " chosen",
            "step \"Step py\" has the deadline 2026-03-01, but is not in the plan: it belongs to an"
                + " option that is not chosen");
  }

  @Test
  void areValuesTooForWhoWordsThemInAnotherLanguage() {
    Schedule schedule = Scheduler.builder()
        .startDate(day("2026-06-01"))
        .choose(LANG, OptionId.of("js"))
        .include(StepId.of("py"))
        .build()
        .schedule(BRANCHES, begun(NOTHING, "base", "2026-01-05"), day("2026-01-01"), UTC);
    Step base = BRANCHES.steps().get(0);
    Step python = BRANCHES.steps().get(1);

    assertThat(schedule.planNotes())
        .containsExactly(
            new PlanNote.NotPlanned(python, Optional.empty(), PlanNote.Absence.NOT_CHOSEN),
            new PlanNote.BegunBeforeStart(day("2026-01-01"), base, day("2026-06-01")),
            new PlanNote.MarksAfterToday(1, day("2026-01-01")));
    assertThat(schedule.findings())
        .isEqualTo(schedule.planNotes().stream().map(PlanNote::problem).toList());
  }

  @Test
  void optionsWithoutStepsDoNotCount() {
    Roadmap roadmap = roadmap(only("py", "2-3 weeks", "python"))
        .addChoices(choice("lang", "python", "js"))
        .build();

    assertThat(messages(Scheduler.builder().build().schedule(roadmap)))
        .containsExactly(
            "steps depend on the choice \"Choice lang\"; the plan spans only those of its"
                + " options that have steps: \"Option python\"");
  }

  @Test
  void noStepOfAnOpenChoiceIsCertain() {
    Schedule open = Scheduler.builder().build().schedule(BRANCHES);

    assertThat(open.step("base").certainWeeks()).contains(new WeekRange(1, 2));
    assertThat(open.step("js").certainWeeks()).isEmpty();
    assertThat(open.step("py").certainWeeks()).isEmpty();
    assertThat(Scheduler.builder()
            .choose(LANG, OptionId.of("js"))
            .build()
            .schedule(BRANCHES)
            .step("js")
            .certainWeeks())
        .contains(new WeekRange(3, 6));
  }

  @Test
  void theTimeUntilTodayCountsForTheLengthOfAPlan() {
    assertThatExceptionOfType(PlanningException.class)
        .isThrownBy(() -> plan(begun(NOTHING, "base", "2026-01-05"), "2126-02-01"))
        .withMessage("the plan takes 100 years or more: it begins on 2026-01-05 and today is"
            + " 2126-02-01: check the dates");
  }

  private static Schedule plan(Progress progress, String today) {
    return Scheduler.builder()
        .startDate(START)
        .choose(LANG, OptionId.of("js"))
        .build()
        .schedule(BRANCHES, progress, day(today), UTC);
  }

  private static List<String> messages(Schedule schedule) {
    return schedule.findings().stream().map(Problem::message).toList();
  }

  private static Step only(String id, String duration, String option) {
    return step(id, duration).putWhen(LANG, OptionId.of(option)).build();
  }
}
