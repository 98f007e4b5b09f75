package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a learner is, on the page. */
class ProgressPageTest {

  @ParameterizedTest
  @EnumSource(Density.class)
  void tellsHowFarTheLearnerIsInTotalAndInEachStep(Density density) throws IOException {
    assertThat(text(Fixtures.tracked(), Fixtures.progress(), density))
        .contains(
            "Progress  15.79%",
            "Topics done: 9 of 57 \u00b7 in progress: 1 \u00b7 skipped: 1 \u00b7 optional: 7")
        .contains("Done", "In progress: 1 of 12", "Not begun")
        .contains("Today 20 Feb 2026", "Deadline 1 Sep 2026", "break");
  }

  @Test
  void tellsWhatIsSkippedAndSaysNothingWithoutProgress() throws IOException {
    Schedule schedule = Fixtures.small("Small", "Something.");
    Progress progress =
        Progress.of(schedule.roadmap()).skip("only-topic", Instant.parse("2026-01-08T10:00:00Z"));
    assertThat(text(schedule, progress, Density.FULL)).contains("Skipped", "skipped: 1");
    try (PDDocument document = Fixtures.open(schedule)) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("Not begun", "Progress");
    }
  }

  @Test
  void tellsWhatFinishIsLikely() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Likely finish", "9 Aug 2026 (50%)")
          .contains("18 Aug 2026 (80%)");
    }
  }

  private static String text(Schedule schedule, Progress progress, Density density)
      throws IOException {
    ChecklistRenderer renderer =
        ChecklistRenderer.builder().density(density).progress(progress).build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, schedule))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
