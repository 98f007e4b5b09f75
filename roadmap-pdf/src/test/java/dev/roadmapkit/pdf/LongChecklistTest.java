package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checklists so long that they are written page by page. */
class LongChecklistTest {

  private static final int TOPICS = 3;

  @TempDir
  private Path folder;

  /** Draws a long checklist, in a process of its own. */
  static final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
      ChecklistRenderer.builder()
          .build()
          .render(schedule(Integer.parseInt(args[0])), Path.of(args[1]));
    }
  }

  @Test
  void tenThousandStepsNeedLittleMemory() throws Exception {
    Path file = folder.resolve("long.pdf");
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx64m",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "10000",
        file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2501);
      Set<String> names = new HashSet<>();
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
        names.add(field.getFullyQualifiedName());
      }
      assertThat(names)
          .hasSize(10_000 * TOPICS)
          .contains("topic:step-0-topic-0", "topic:step-9999-topic-2");
    }
  }

  @Test
  void conformsAndSaysAllThatAShortOneSays() throws Exception {
    int steps = 700;
    byte[] bytes = Fixtures.draw(ChecklistRenderer.builder().build(), schedule(steps));
    assertThat(Conformance.failures(bytes)).isEmpty();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDOutlineItem top = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(top.getTitle()).isEqualTo("Steps");
      assertThat(top.getOpenCount()).isEqualTo(steps);
      assertThat(top.getLastChild().getTitle()).isEqualTo("700. Step 699");
      int pages = document.getNumberOfPages();
      assertThat(document.getPages().indexOf(top.getLastChild().findDestinationPage(document)))
          .isEqualTo(pages - 1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
      assertThat(ReadAloud.of(document).lines().filter(line -> line.strip().startsWith("H3: ")))
          .hasSize(steps)
          .startsWith("    ".repeat(1) + "    H3: 1 Step 0");
    }
  }

  private static Schedule schedule(int steps) {
    Step[] all = IntStream.range(0, steps).mapToObj(LongChecklistTest::step).toArray(Step[]::new);
    return Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .build()
        .schedule(Fixtures.roadmap("Long", all));
  }

  private static Step step(int number) {
    String id = "step-" + number;
    return Step.builder()
        .id(StepId.of(id))
        .title("Step " + number)
        .duration(DurationRange.parse("1-2 days"))
        .learn("What there is to learn.")
        .addTopics(IntStream.range(0, TOPICS)
            .mapToObj(topic -> Topic.builder()
                .id(TopicId.of(id + "-topic-" + topic))
                .title("Topic " + topic)
                .build())
            .toArray(Topic[]::new))
        .build();
  }
}
