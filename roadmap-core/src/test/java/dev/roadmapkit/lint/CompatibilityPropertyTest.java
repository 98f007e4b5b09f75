package dev.roadmapkit.lint;

import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.content.RoadmapGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every roadmap. */
class CompatibilityPropertyTest {

  private static final ContentVersion OLD = ContentVersion.parse("3.0.0");
  private static final ContentVersion NEXT = ContentVersion.parse("3.1.0");

  static List<Integer> seeds() {
    return IntStream.range(0, 300).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRoadmapIsCompatibleWithItself(int seed) {
    Roadmap roadmap = roadmap(seed);
    CompatibilityReport report = Compatibility.check(roadmap, roadmap);

    assertThat(report.changes()).isEmpty();
    assertThat(report.problems()).isEmpty();
    assertThat(report.owed()).isEqualTo(Bump.NONE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anIdMoreIsMinor(int seed) {
    Roadmap older = roadmap(seed);
    List<Step> steps = new ArrayList<>(older.steps());
    int at = new Random(seed).nextInt(steps.size());
    steps.set(at, grown(steps.get(at)));
    steps.add(step("new-step", "1 week").build());
    CompatibilityReport report = Compatibility.check(older, with(older, NEXT, steps));

    assertThat(report.problems()).isEmpty();
    assertThat(report.owed()).isEqualTo(Bump.MINOR);
    assertThat(report.changes())
        .extracting(Change::message)
        .containsExactly("topic \"new-topic\" was added", "step \"new-step\" was added");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsAddedVanishesTheOtherWayRound(int seed) {
    Roadmap small = roadmap(seed);
    List<Step> steps = new ArrayList<>(small.steps());
    steps.add(step("new-step", "1 week").build());
    CompatibilityReport report = Compatibility.check(
        with(small, OLD, steps), with(small, ContentVersion.parse("4.0.0"), small.steps()));

    assertThat(report.owed()).isEqualTo(Bump.MAJOR);
    assertThat(report.problems())
        .extracting(problem -> problem.rule() + " " + problem.message().split(" ", -1)[1])
        .containsExactly("vanished-id \"new-step\"", "vanished-id \"new-step-topic\"");
  }

  private static Roadmap roadmap(int seed) {
    Roadmap random = new RoadmapGenerator(seed).roadmap();
    return with(random, OLD, random.steps());
  }

  private static Step grown(Step step) {
    return Step.builder()
        .id(step.id())
        .title(step.title())
        .duration(step.duration())
        .requires(step.requires())
        .optional(step.optional())
        .putAllWhen(step.when())
        .learn(step.learn())
        .build(step.build())
        .why(step.why())
        .addAllTags(step.tags())
        .addAllTopics(step.topics())
        .addTopics(topic("new-topic").build())
        .addAllNotes(step.notes())
        .addAllResources(step.resources())
        .putAllExtensions(step.extensions())
        .build();
  }

  private static Roadmap with(Roadmap roadmap, ContentVersion version, List<Step> steps) {
    return Roadmap.builder()
        .id(roadmap.id())
        .version(version)
        .language(roadmap.language())
        .title(roadmap.title())
        .category(roadmap.category())
        .summary(roadmap.summary())
        .overview(roadmap.overview())
        .weeklyEffort(roadmap.weeklyEffort())
        .statedDuration(roadmap.statedDuration())
        .salaries(roadmap.salaries())
        .source(roadmap.source())
        .addAllKeyTerms(roadmap.keyTerms())
        .addAllChoices(roadmap.choices())
        .addAllSteps(steps)
        .addAllChanges(roadmap.changes())
        .putAllExtensions(roadmap.extensions())
        .build();
  }
}
