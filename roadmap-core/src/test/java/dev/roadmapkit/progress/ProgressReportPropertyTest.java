package dev.roadmapkit.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.content.RoadmapGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every roadmap, choice and ledger. */
class ProgressReportPropertyTest {

  /** One learner: a roadmap, choices (some open) and a ledger. */
  private record Case(Roadmap roadmap, Map<ChoiceId, OptionId> choices, Progress progress) {

    static Case of(int seed) {
      Roadmap roadmap = new RoadmapGenerator(seed).roadmap();
      Random random = new Random(seed);
      Map<ChoiceId, OptionId> choices = new HashMap<>();
      for (Choice choice : roadmap.choices()) {
        int option = random.nextInt(choice.options().size() + 1);
        if (option < choice.options().size()) {
          choices.put(choice.id(), choice.options().get(option).id());
        }
      }
      LedgerGenerator marks = new LedgerGenerator(seed, items(roadmap));
      Progress progress = Progress.of(roadmap);
      for (int i = random.nextInt(12); i > 0; i--) {
        progress = progress.mark(marks.mark());
      }
      return new Case(roadmap, choices, progress);
    }

    private static List<String> items(Roadmap roadmap) {
      List<String> items = new ArrayList<>();
      for (Step step : roadmap.steps()) {
        items.add(step.id().value());
        step.topics().forEach(topic -> items.add(topic.id().value()));
        step.resources().forEach(resource -> items.add(resource.id().value()));
      }
      return items;
    }

    ProgressReport report(Progress changed) {
      return ProgressReport.of(roadmap, choices, changed);
    }

    boolean shows(Map<ChoiceId, OptionId> when) {
      return when.entrySet().stream()
          .noneMatch(e ->
              choices.containsKey(e.getKey()) && !choices.get(e.getKey()).equals(e.getValue()));
    }

    List<Topic> shown(Step step) {
      return shows(step.when())
          ? step.topics().stream().filter(topic -> shows(topic.when())).toList()
          : List.of();
    }
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 1_000).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void percentagesAreWhatDecimalArithmeticGives(int seed) {
    Case learner = Case.of(seed);
    ProgressReport report = learner.report(learner.progress());
    List<Step> steps = learner.roadmap().steps();
    boolean estimated = steps.stream()
        .flatMap(step -> learner.shown(step).stream())
        .allMatch(topic -> topic.effort().isPresent());
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal whole = BigDecimal.ZERO;
    int open = 0;
    for (Step step : steps) {
      for (Topic topic : learner.shown(step)) {
        BigDecimal weight = estimated
            ? topic
                .effort()
                .orElseThrow()
                .min()
                .add(topic.effort().orElseThrow().max())
            : BigDecimal.ONE;
        Mark.State state = state(learner.progress(), step, topic);
        boolean counts = counts(learner.progress(), step, topic, state);
        assertThat(report.state(topic.id().value())).isEqualTo(state);
        assertThat(report.counts(topic.id().value())).isEqualTo(counts);
        part = part.add(state == Mark.State.DONE ? weight : BigDecimal.ZERO);
        whole = whole.add(counts ? weight : BigDecimal.ZERO);
        open += !counts && state == Mark.State.NOT_STARTED ? 1 : 0;
      }
    }
    BigDecimal expected = whole.signum() == 0
        ? BigDecimal.valueOf(open == 0 && !isEmpty(report) ? 1 : 0)
        : part.divide(whole, 30, RoundingMode.HALF_UP);
    assertThat(decimal(report.fraction())).isEqualByComparingTo(expected);
  }

  private static Mark.State state(Progress progress, Step step, Topic topic) {
    List<Mark> speaking = progress.marks().stream()
        .filter(mark -> mark.item().equals(topic.id().value())
            || (mark.item().equals(step.id().value())
                && mark.equals(progress.latest(mark.item()).orElseThrow())
                && (mark.state() == Mark.State.DONE || mark.state() == Mark.State.SKIPPED)))
        .toList();
    return speaking.isEmpty()
        ? Mark.State.NOT_STARTED
        : speaking.get(speaking.size() - 1).state();
  }

  private static boolean counts(Progress progress, Step step, Topic topic, Mark.State state) {
    Mark.State ofStep = progress.state(step.id().value());
    boolean wanted = ofStep == Mark.State.IN_PROGRESS || ofStep == Mark.State.DONE;
    return switch (state) {
      case DONE, IN_PROGRESS -> true;
      case SKIPPED -> false;
      case NOT_STARTED -> !topic.optional() && (!step.optional() || wanted);
    };
  }

  private static BigDecimal decimal(Fraction fraction) {
    return BigDecimal.valueOf(fraction.part())
        .divide(BigDecimal.valueOf(fraction.whole()), 30, RoundingMode.HALF_UP);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aHundredPercentIsReachedByDoingWhatIsNextAndNeverBefore(int seed) {
    Case learner = Case.of(seed);
    Progress progress = learner.progress();
    ProgressReport report = learner.report(progress);
    int most =
        learner.roadmap().steps().stream().mapToInt(s -> s.topics().size()).sum();
    for (int i = 0; !report.missing().isEmpty(); i++) {
      assertThat(i).isLessThan(most);
      assertThat(report.percent()).isNotEqualTo("100.00");
      assertThat(report.fraction().toWholePercent()).isLessThan(100);
      NextTopic next = report.next().orElseThrow();
      assertThat(report.missing()).contains(next.topic().id());
      requireOrder(learner, report, next);
      progress = progress.complete(next.topic().id().value(), LedgerGenerator.EPOCH);
      ProgressReport after = learner.report(progress);
      assertThat(decimal(after.fraction())).isGreaterThan(decimal(report.fraction()));
      assertThat(after.percent()).isNotEqualTo("0.00");
      report = after;
    }
    // The linter refuses a roadmap with a choice for which there is nothing to do.
    assertThat(report.percent()).isEqualTo(isEmpty(report) ? "0.00" : "100.00");
    assertThat(report.fraction()).isEqualTo(new Fraction(isEmpty(report) ? 0 : 1, 1));
    assertThat(report.next()).isEmpty();
  }

  private static void requireOrder(Case learner, ProgressReport report, NextTopic next) {
    if (next.reason() == NextTopic.Reason.STEP_READY
        || next.reason() == NextTopic.Reason.STEP_BEGUN) {
      Map<StepId, List<StepId>> prerequisites = learner.roadmap().prerequisites();
      for (StepId required : prerequisites.getOrDefault(next.step().id(), List.of())) {
        Step before = learner.roadmap().step(required).orElseThrow();
        assertThat(learner.shown(before))
            .noneMatch(topic -> report.counts(topic.id().value())
                && report.state(topic.id().value()) != Mark.State.DONE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void finishingNeverLowersAPercentage(int seed) {
    Case learner = Case.of(seed);
    ProgressReport before = learner.report(learner.progress());
    for (String item : Case.items(learner.roadmap())) {
      ProgressReport after =
          learner.report(learner.progress().complete(item, LedgerGenerator.EPOCH));

      assertThat(decimal(after.fraction()))
          .as(item)
          .isGreaterThanOrEqualTo(decimal(before.fraction()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsAddUpToTheTotal(int seed) {
    Case learner = Case.of(seed);
    ProgressReport report = learner.report(learner.progress());
    List<StepReport> steps = report.steps();

    assertThat(steps.stream().mapToInt(Standing::done).sum()).isEqualTo(report.done());
    assertThat(steps.stream().mapToInt(Standing::inProgress).sum()).isEqualTo(report.inProgress());
    assertThat(steps.stream().mapToInt(Standing::skipped).sum()).isEqualTo(report.skipped());
    assertThat(steps.stream().mapToInt(Standing::remaining).sum()).isEqualTo(report.remaining());
    assertThat(report.spent()).isEqualTo(learner.progress().spent());
    requireEnd(report);
    for (StepReport step : steps) {
      requireEnd(step);
      assertThat(step.state() == Mark.State.DONE)
          .isEqualTo(step.done() > 0 && step.missing().isEmpty());
    }
  }

  /** Nothing is missing at the end, and where there is nothing to do. */
  private static void requireEnd(Standing standing) {
    assertThat(standing.fraction().isWhole())
        .isEqualTo(standing.missing().isEmpty() && !isEmpty(standing));
  }

  private static boolean isEmpty(Standing standing) {
    int all = standing.done() + standing.inProgress() + standing.skipped() + standing.remaining();
    return all == 0 && standing.missing().isEmpty();
  }
}
