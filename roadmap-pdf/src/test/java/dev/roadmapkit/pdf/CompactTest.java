package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled roadmap on two pages. */
class CompactTest {

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void fitsOnTwoPagesAndCanStillBeTicked(PaperSize paper) throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .density(Density.COMPACT)
        .paper(paper)
        .progress(Fixtures.progress())
        .build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, Fixtures.tracked()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      List<String> topics = Fixtures.backend().roadmap().steps().stream()
          .flatMap(step -> step.topics().stream())
          .map(topic -> "topic:" + topic.id())
          .toList();
      assertThat(topics)
          .allSatisfy(
              name -> assertThat(document.getDocumentCatalog().getAcroForm().getField(name))
                  .isNotNull());
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void saysWhatToDoAndWhenButNoProse(Theme theme) throws IOException {
    ChecklistRenderer renderer =
        ChecklistRenderer.builder().density(Density.COMPACT).theme(theme).build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, Fixtures.backend()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Weeks 1\u20138", "starts 16 Feb \u2013 2 Mar 2026", "Passkeys", "optional")
          .contains("Learn it from:", "SQLBolt: Learn SQL with Interactive Exercises")
          .doesNotContain("Overview", "What you will learn", "Key terms", "Salaries");
      long links = document.getPage(0).getAnnotations().stream()
          .filter(PDAnnotationLink.class::isInstance)
          .count();
      assertThat(links).isGreaterThanOrEqualTo(10);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 9 Aug 2026 (50%)",
    "de, 9. Aug. 2026 (50 %)",
    "es, 9 ago 2026 (50 %)",
    "ar, 9 \u0623\u063a\u0633\u0637\u0633 2026 (50 %)",
  })
  void breaksNoDatesOfFactsInAnyLanguage(String language, String date) throws IOException {
    ChecklistRenderer renderer =
        ChecklistRenderer.builder().density(Density.COMPACT).build();
    byte[] bytes = Fixtures.draw(renderer, Fixtures.backendIn(language));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(document)).contains(date);
    }
  }
}
