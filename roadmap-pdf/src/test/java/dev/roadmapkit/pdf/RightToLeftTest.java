package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Checklists in languages that are written from right to left, and words of these in others. */
class RightToLeftTest {

  @Test
  void arabicIsReadAloudAsTheGoldenFile() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backendIn("ar"))) {
      Golden.assertSame(
          "roadmap-pdf/src/test/resources/golden/backend-developer.ar.aloud.txt",
          ReadAloud.of(document));
    }
  }

  @Test
  void arabicIsReadOutOfThePagesAsTheGoldenFile() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backendIn("ar"))) {
      Golden.assertSame(
          "roadmap-pdf/src/test/resources/golden/backend-developer.ar.txt", text(document));
    }
  }

  @Test
  void lettersAreReadWithoutTheirShapes() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backendIn("ar"))) {
      assertThat(new PDFTextStripper().getText(document).codePoints())
          .noneMatch(c -> (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC));
    }
  }

  @Test
  void pagesAreMirrored() throws IOException {
    try (PDDocument english = Fixtures.open(Fixtures.backendIn("en"));
        PDDocument arabic = Fixtures.open(Fixtures.backendIn("ar"))) {
      float width = arabic.getPage(0).getMediaBox().getWidth();
      PDRectangle left = field(english, "option:language/nodejs");
      PDRectangle right = field(arabic, "option:language/nodejs");
      assertThat(left.getLowerLeftX()).isEqualTo(50);
      assertThat(right.getUpperRightX()).isEqualTo(width - 50);
      assertThat(arabic.getDocumentCatalog().getViewerPreferences().getReadingDirection())
          .isEqualTo("R2L");
    }
  }

  @Test
  void notesOnThePlanAreInTheLanguageOfTheChecklist() throws IOException {
    Schedule schedule = Scheduler.builder()
        .build()
        .schedule(Fixtures.backend("2025.1.0").roadmap().in(Locale.forLanguageTag("ar")));
    try (PDDocument document = Fixtures.open(schedule)) {
      assertThat(ReadAloud.of(document))
          .contains("P: المدة المعلنة «5–7 أشهر» (21.7–30.4 أسبوع) لا تطابق الخطوات")
          .doesNotContain("does not match");
    }
  }

  @Test
  void aScoreIsReadInTheOrderOfItsPage() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backendIn("ar"))) {
      assertThat(text(document)).contains("\n8.0 من 10\n");
    }
  }

  @Test
  void whatStandsSideBySideIsNotReadOutAsOneWord() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backendIn("ar"))) {
      assertThat(text(document))
          .contains("أغسطس يوليو يونيو", "محتمل في كل الأحوال", "80,000$–135,000$ الولايات")
          .contains("CC-BY-4.0 9 صفحة");
    }
  }

  @Test
  void resourcesInOneLineFollowEachOtherFromTheRight() throws IOException {
    ChecklistRenderer compact =
        ChecklistRenderer.builder().density(Density.COMPACT).build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(compact, Fixtures.backendIn("ar")))) {
      List<Float> lefts = document.getPage(1).getAnnotations().stream()
          .filter(PDAnnotationLink.class::isInstance)
          .filter(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction())
              .getURI()
              .matches(".*(railway|render|git-scm|nodejs)\\..*"))
          .map(link -> link.getRectangle().getLowerLeftX())
          .toList();
      assertThat(lefts).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void namesOfOtherLanguagesStayAsTheyAreInTheMiddle() throws IOException {
    assertThat(aloud("ar", "تعلم Node.js (أو Python) الآن."))
        .contains("P: تعلم [en]Node.js (أو [en]Python) الآن.");
    assertThat(aloud("en", "Learn \u05e9\u05dc\u05d5\u05dd, then \u05d0 and \u05d1."))
        .contains("P: Learn \u05e9\u05dc\u05d5\u05dd, then \u05d0 and \u05d1.");
  }

  @Test
  void hebrewPersianAndVowelSignsAreDrawn() throws IOException {
    assertThat(aloud("he", "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd")).contains("P: \u05e9");
    assertThat(aloud(
            "fa", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u06af\u0686\u067e\u0698"))
        .contains("P: \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u06af\u0686\u067e\u0698");
    assertThat(aloud("ar", "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f"))
        .contains("P: \u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f");
  }

  @Test
  void conformsWithVowelSignsLinksAndCode() throws Exception {
    Schedule schedule = small(
        "ar",
        "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f [رابط طويل](https://example.org/a) و`GET` **مهم**");
    assertThat(Conformance.failures(Fixtures.draw(ChecklistRenderer.builder().build(), schedule)))
        .isEmpty();
  }

  private static Schedule small(String language, String learn) {
    return Scheduler.builder()
        .build()
        .schedule(Fixtures.roadmap(
            Locale.forLanguageTag(language), "\u0645\u064f Small", Fixtures.step("only", learn)));
  }

  private static String aloud(String language, String learn) throws IOException {
    try (PDDocument document = Fixtures.open(small(language, learn))) {
      return ReadAloud.of(document);
    }
  }

  /** The lines as PDFBox puts them in order, without the marks that tell it their direction. */
  private static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("\n-- end of page --\n");
    return stripper.getText(document).replace("\u200f", "").replaceAll(" +\n", "\n");
  }

  private static PDRectangle field(PDDocument document, String name) {
    List<PDField> fields = StreamSupport.stream(
            document.getDocumentCatalog().getAcroForm().getFieldTree().spliterator(), false)
        .filter(field -> field.getCOSObject().getString(COSName.T).equals(name))
        .toList();
    return fields.get(0).getWidgets().get(0).getRectangle();
  }
}
