package dev.roadmapkit.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.content.RoadmapGenerator;
import dev.roadmapkit.progress.CreditPolicy;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.StepReport;
import dev.roadmapkit.progress.VersionGenerator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements say what a report on the same version says, for random ledgers, migrated ones too. */
class XapiAgreementTest {

  private static final int CASES = 150;
  private static final String BASE = "https://school.example/roadmaps/";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Xapi XAPI = Xapi.of(URI.create(BASE), XapiActor.mbox("ada@example.org"));

  /**
   * One ledger to be exported.
   *
   * @param instants those of the learner's own marks
   */
  private record Case(
      Roadmap roadmap,
      Map<ChoiceId, OptionId> choices,
      Progress progress,
      Set<Instant> instants,
      int seed) {

    ProgressReport report() {
      return ProgressReport.of(roadmap, choices, progress);
    }

    /** The statements with one verb by what they are about. */
    Map<String, List<JsonNode>> statements(String verb) {
      Map<String, List<JsonNode>> found = new HashMap<>();
      JsonNode batch = MAPPER.readTree(XAPI.statements(roadmap, choices, progress));
      for (JsonNode statement : batch) {
        if (statement.get("verb").get("id").asString().endsWith("/" + verb)) {
          String about = statement.get("object").get("id").asString();
          String id = about.substring(about.lastIndexOf('/') + 1);
          found.computeIfAbsent(id, key -> new ArrayList<>()).add(statement);
        }
      }
      return found;
    }
  }

  private interface Law {
    void check(Case learner);
  }

  private static void forAll(Law law) {
    for (int seed = 0; seed < CASES; seed++) {
      VersionGenerator random = new VersionGenerator(seed);
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress before = random.ledger(older, true);
      Progress more = random.ledger(newer, true);
      Set<Instant> instants = instants(before.merge(more));
      law.check(new Case(older, Map.of(), before, instants, seed));
      law.check(new Case(newer, Map.of(), before, instants, seed));
      for (CreditPolicy policy : CreditPolicy.values()) {
        Progress after = Migration.between(older, newer).migrate(before, policy).progress();
        law.check(new Case(newer, Map.of(), after, instants, seed));
        law.check(new Case(newer, Map.of(), after.merge(more), instants, seed));
      }
      Roadmap other = new RoadmapGenerator(seed).roadmap();
      Progress there = random.ledger(other, true);
      law.check(new Case(other, someChoices(other, seed), there, instants(there), seed));
    }
  }

  private static Set<Instant> instants(Progress progress) {
    return progress.marks().stream().map(Mark::at).collect(Collectors.toSet());
  }

  private static Map<ChoiceId, OptionId> someChoices(Roadmap roadmap, int seed) {
    Random random = new Random(seed);
    Map<ChoiceId, OptionId> choices = new HashMap<>();
    for (Choice choice : roadmap.choices()) {
      int option = random.nextInt(choice.options().size() + 1);
      if (option < choice.options().size()) {
        choices.put(choice.id(), choice.options().get(option).id());
      }
    }
    return choices;
  }

  @Test
  void whatIsDoneIsCompletedOnceAndNothingElseIs() {
    forAll(learner -> {
      ProgressReport report = learner.report();
      Set<String> done = new HashSet<>();
      shown(report).stream()
          .filter(item -> report.state(item) == Mark.State.DONE)
          .forEach(done::add);
      if (report.state() == Mark.State.DONE) {
        done.add(learner.roadmap().id().value());
      }
      Map<String, List<JsonNode>> completed = learner.statements("completed");

      assertThat(completed.keySet()).as("seed %s", learner.seed()).isEqualTo(done);
      completed.forEach((item, statements) -> {
        assertThat(statements).as("%s, seed %s", item, learner.seed()).hasSize(1);
        assertThat(learner.instants())
            .contains(Instant.parse(statements.get(0).get("timestamp").asString()));
      });
    });
  }

  /** What is left of the items where a step is hidden with all that is in it, or a topic. */
  private static Set<String> shown(ProgressReport report) {
    Set<String> shown = new HashSet<>(VersionGenerator.items(report.roadmap()));
    Set<Step> steps = report.steps().stream().map(StepReport::step).collect(Collectors.toSet());
    for (Step step : report.roadmap().steps()) {
      if (!steps.contains(step)) {
        shown.remove(step.id().value());
      }
      step.resources().stream()
          .filter(resource -> !steps.contains(step)
              || resource.when().entrySet().stream()
                  .anyMatch(condition -> !report
                      .choices()
                      .getOrDefault(condition.getKey(), condition.getValue())
                      .equals(condition.getValue())))
          .forEach(resource -> shown.remove(resource.id().value()));
      step.topics().stream()
          .map(topic -> topic.id().value())
          .filter(topic -> !report.shows(topic))
          .forEach(shown::remove);
    }
    return shown;
  }

  @Test
  void whatIsAttemptedIsShownAndTheLearnerBeganItThen() {
    forAll(learner -> {
      Set<String> begun = new HashSet<>();
      learner.progress().marks().stream()
          .filter(mark -> mark.state() == Mark.State.IN_PROGRESS)
          .filter(mark -> mark.cause() == Mark.Cause.MARKED)
          .forEach(mark -> begun.add(mark.at().toString()));
      Map<String, List<JsonNode>> attempted = learner.statements("attempted");

      assertThat(shown(learner.report())).containsAll(attempted.keySet());
      attempted
          .values()
          .forEach(statements -> statements.forEach(statement -> assertThat(begun)
              .as("seed %s", learner.seed())
              .contains(statement.get("timestamp").asString())));
    });
  }

  @Test
  void percentagesAreThoseOfTheStepsThatHaveMarks() {
    forAll(learner -> {
      ProgressReport report = learner.report();
      Map<String, String> expected = new HashMap<>();
      for (StepReport step : report.steps()) {
        boolean marked = step.done() + step.inProgress() + step.skipped() > 0;
        assertThat(step.lastActivity().isPresent() || !marked).isTrue();
        step.lastActivity()
            .ifPresent(at -> expected.put(
                step.step().id().value(), at + " " + step.fraction().toWholePercent()));
      }
      report
          .lastActivity()
          .ifPresent(at -> expected.put(
              learner.roadmap().id().value(), at + " " + report.fraction().toWholePercent()));
      Map<String, String> said = new HashMap<>();
      learner.statements("progressed").forEach((id, statements) -> {
        assertThat(statements).as("%s, seed %s", id, learner.seed()).hasSize(1);
        JsonNode extensions = statements.get(0).get("result").get("extensions");
        int percent = extensions.iterator().next().asInt();
        said.put(id, statements.get(0).get("timestamp").asString() + " " + percent);
      });

      assertThat(said).as("seed %s", learner.seed()).isEqualTo(expected);
    });
  }

  @Test
  void theTimeSpentOnWhatIsDoneIsSaidOnce() {
    forAll(learner -> {
      Map<String, List<JsonNode>> attempted = learner.statements("attempted");
      learner.statements("completed").forEach((item, statements) -> {
        List<JsonNode> all = new ArrayList<>(statements);
        all.addAll(attempted.getOrDefault(item, List.of()));
        Duration spent = Duration.ZERO;
        for (JsonNode statement : all) {
          JsonNode duration = statement.path("result").path("duration");
          spent = spent.plus(Duration.parse(duration.asString("PT0S")));
        }
        assertThat(spent)
            .as("%s, seed %s", item, learner.seed())
            .isEqualTo(learner.progress().spent(item));
      });
      assertThat(VersionGenerator.items(learner.roadmap())).containsAll(attempted.keySet());
    });
  }

  /** Migrating is no activity of the learner, and takes none away. */
  @Test
  void migratingLeavesTheLastActivityAsItWas() {
    for (int seed = 0; seed < CASES; seed++) {
      VersionGenerator random = new VersionGenerator(seed);
      Roadmap older = random.roadmap();
      Roadmap newer = random.next();
      Progress before = random.ledger(older, true);
      Progress after = Migration.between(older, newer).migrate(before).progress();

      assertThat(ProgressReport.of(newer, after).lastActivity())
          .as("seed %s", seed)
          .isEqualTo(ProgressReport.of(older, before).lastActivity());
    }
  }
}
