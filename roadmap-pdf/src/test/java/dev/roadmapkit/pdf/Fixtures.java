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
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
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
