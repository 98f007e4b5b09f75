package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The six steps of the backend roadmap, a plan of them, and marks at noon. */
final class Learning {

  static final ZoneId UTC = ZoneOffset.UTC;
  static final LocalDate START = LocalDate.of(2026, 1, 5);
  static final Progress NOTHING = Progress.none(RoadmapId.of("sample"));

  private Learning() {}

  static Roadmap.Builder sixSteps() {
    return roadmap(
        step("fundamentals", "6-8 weeks").build(),
        step("servers", "6-8 weeks").build(),
        step("databases", "4-6 weeks").build(),
        step("auth", "3-4 weeks").build(),
        step("apis", "3-4 weeks").build(),
        step("projects", "4-6 weeks").build());
  }

  /** Another roadmap than "sample" 1.0.0. */
  static Roadmap.Builder other(String id, String version, Step... steps) {
    Roadmap.Builder builder = Roadmap.builder();
    builder
        .id(RoadmapId.of(id))
        .version(ContentVersion.parse(version))
        .language(Locale.ENGLISH)
        .title("Other")
        .addAllSteps(List.of(steps));
    return builder;
  }

  static Scheduler.Builder plan() {
    return Scheduler.builder().startDate(START);
  }

  static Progress begun(Progress progress, String item, String day) {
    return progress.mark(Mark.of(item, Mark.State.IN_PROGRESS, noon(day)));
  }

  static Progress done(Progress progress, String item, String day) {
    return progress.mark(Mark.of(item, Mark.State.DONE, noon(day)));
  }

  /** A step from its first to its last day. */
  static Progress finished(Progress progress, String step, String first, String last) {
    return done(begun(progress, step + "-topic", first), step + "-topic", last);
  }

  static Instant noon(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
