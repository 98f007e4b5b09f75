package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.IdChange.Kind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Samples;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Versions of a small roadmap that differ in their ids. */
final class Versions {

  static final RoadmapId SAMPLE = RoadmapId.of("sample");

  private Versions() {}

  static IdChange change(String since, Kind kind, String from, String... to) {
    return IdChange.builder()
        .since(ContentVersion.parse(since))
        .kind(kind)
        .from(from)
        .addTo(to)
        .build();
  }

  /** A step with topics; one whose id ends with a question mark is optional. */
  static Step step(String id, String... topics) {
    Step.Builder step = Step.builder();
    step.id(StepId.of(id)).title(id).duration(DurationRange.parse("1 week")).learn("Something.");
    Stream.of(topics).forEach(topic -> step.addTopics(topic(topic)));
    return step.build();
  }

  static Topic topic(String id) {
    boolean optional = id.endsWith("?");
    return Samples.topic(optional ? id.substring(0, id.length() - 1) : id)
        .optional(optional)
        .build();
  }

  static Roadmap roadmap(String version, List<IdChange> changes, Step... steps) {
    return Roadmap.builder()
        .id(SAMPLE)
        .version(ContentVersion.parse(version))
        .language(Locale.ENGLISH)
        .title("Sample")
        .addSteps(steps)
        .addAllChanges(changes)
        .build();
  }

  /** A version with all topics in the step "one". */
  static Roadmap roadmap(String version, List<IdChange> changes, String... topics) {
    return roadmap(version, changes, step("one", topics));
  }
}
