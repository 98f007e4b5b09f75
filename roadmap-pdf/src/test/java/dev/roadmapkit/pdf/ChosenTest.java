package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A checklist of a plan in which the learner has chosen: what is not for them is not there. */
class ChosenTest {

  private static final ChoiceId LANGUAGE = ChoiceId.of("language");
  private static final OptionId PYTHON = OptionId.of("python");

  private final Schedule schedule = Scheduler.builder()
      .startDate(LocalDate.of(2026, 1, 5))
      .choose(LANGUAGE, PYTHON)
      .build()
      .schedule(Fixtures.backend().roadmap());

  @ParameterizedTest
  @EnumSource
  void leavesOutWhatIsForOtherOptions(Density density) throws Exception {
    byte[] document = Fixtures.draw(ChecklistRenderer.builder().density(density).build(), schedule);
    assertThat(Conformance.failures(document)).isEmpty();
    try (PDDocument opened = Loader.loadPDF(document)) {
      List<String> aloud = ReadAloud.of(opened).lines().map(String::strip).toList();
      assertThat(aloud)
          .contains("P: Server language: Python.", "Form: [Yes] Python", "Form: [Off] Node.js")
          .noneMatch(line -> line.contains("if you chose"))
          .noneMatch(line -> line.contains("Getting Started with Express"))
          .anyMatch(line -> line.contains("Writing Your First Django App"));
      assertThat(isThere(opened, "topic:python-framework")).isTrue();
      assertThat(isThere(opened, "topic:nodejs-express")).isFalse();
    }
  }

  @Test
  void comesBackAsItWasChosen() throws IOException {
    byte[] document = Fixtures.draw(ChecklistRenderer.builder().build(), schedule);
    TickedChecklist read = ChecklistReader.create()
        .read(new ByteArrayInputStream(document), "chosen.pdf")
        .orThrow();
    assertThat(read.choices()).isEqualTo(Map.of(LANGUAGE, PYTHON));
    assertThat(read.ticked()).isEmpty();
  }

  @Test
  void saysOnPaperWhatWasChosen() throws IOException {
    byte[] document = Fixtures.draw(ChecklistRenderer.builder().form(false).build(), schedule);
    try (PDDocument opened = Loader.loadPDF(document)) {
      assertThat(ReadAloud.of(opened)).contains("LBody: Python  chosen\n", "LBody: Node.js\n");
    }
  }

  private static boolean isThere(PDDocument document, String name) {
    return document.getDocumentCatalog().getAcroForm().getField(name) != null;
  }
}
