package dev.roadmapkit.pdf;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import dev.roadmapkit.schedule.StudyBreak;
import dev.roadmapkit.schedule.StudyCalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Schedules to draw, and drawn ones opened again with PDFBox. */
final class Fixtures {

  private static final Scheduler DATED =
      Scheduler.builder().startDate(LocalDate.of(2026, 1, 5)).build();

  private Fixtures() {}

  static Schedule backend() {
    return DATED.schedule(Catalog.bundled().roadmap("backend-developer"));
  }

  static Schedule backend(String version) {
    return DATED.schedule(Catalog.bundled()
        .roadmap(RoadmapId.of("backend-developer"), ContentVersion.parse(version)));
  }

  /** What a learner did who is in the second step: done, begun, skipped. */
  static Progress progress() {
    Roadmap roadmap = backend().roadmap();
    Instant day = Instant.parse("2026-01-08T10:00:00Z");
    Progress progress = Progress.of(roadmap);
    for (Topic topic : roadmap.steps().get(0).topics()) {
      progress = progress.complete(topic.id().value(), day);
      day = day.plus(Duration.ofDays(4));
    }
    List<Topic> second = roadmap.steps().get(1).topics();
    return progress
        .complete(second.get(0).id().value(), day)
        .start(second.get(1).id().value(), day)
        .skip(second.get(4).id().value(), day);
  }

  /** The plan of that learner, with all that a timeline can show. */
  static Schedule tracked() {
    return tracked(Locale.ENGLISH);
  }

  /** The same in another language. */
  static Schedule tracked(Locale language) {
    return Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .deadline(LocalDate.of(2026, 9, 1))
        .calendar(StudyCalendar.builder()
            .addBreak(StudyBreak.parse("2026-04-06..2026-04-19"))
            .build())
        .build()
        .schedule(
            backend().roadmap().in(language),
            progress(),
            LocalDate.of(2026, 2, 20),
            ZoneOffset.UTC);
  }

  /** Many steps, one after the other. */
  static Schedule steps(int count) {
    Step[] steps = new Step[count];
    for (int i = 0; i < count; i++) {
      steps[i] = step("s" + i, "Something.");
    }
    return DATED.schedule(roadmap("Long", steps));
  }

  static Schedule backendIn(String language) {
    return DATED.schedule(
        Catalog.bundled().roadmap("backend-developer").in(Locale.forLanguageTag(language)));
  }

  /** One step of one topic, and little else. */
  static Schedule small(String title, String learn) {
    return Scheduler.builder().build().schedule(roadmap(title, step("only", learn)));
  }

  static Roadmap roadmap(String title, Step... steps) {
    return roadmap(Locale.ENGLISH, title, steps);
  }

  static Roadmap roadmap(Locale language, String title, Step... steps) {
    return Roadmap.builder()
        .id(RoadmapId.of("small"))
        .version(ContentVersion.parse("1.0.0"))
        .language(language)
        .title(title)
        .addSteps(steps)
        .build();
  }

  static Step step(String id, String learn) {
    return Step.builder()
        .id(StepId.of(id))
        .title("Step " + id)
        .duration(DurationRange.parse("2 weeks"))
        .learn(learn)
        .addTopics(Topic.builder()
            .id(TopicId.of(id + "-topic"))
            .title("Topic of " + id)
            .build())
        .build();
  }

  static byte[] draw(ChecklistRenderer renderer, Schedule schedule) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(schedule, out);
    return out.toByteArray();
  }

  static PDDocument open(Schedule schedule) throws IOException {
    return Loader.loadPDF(draw(ChecklistRenderer.builder().build(), schedule));
  }
}
