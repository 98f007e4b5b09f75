package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.Schedule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that learners write into a checklist, and take along into the next one. */
class NotesTest {

  private static final StepId FIRST = StepId.of("programming-fundamentals");
  private static final StepId SECOND = StepId.of("server-development");
  private static final String TEXT = "Caf\u00e9 \u2013 \u201equoted\u201c, 20 \u20ac\nsecond line";

  private final Schedule schedule = Fixtures.backend();

  @Test
  void everyStepHasAFieldToWriteIn() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Step step : schedule.roadmap().steps()) {
      expected.add("note:" + step.id() + " = Your notes: " + step.title());
    }
    List<String> fields = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(drawn(Map.of()))) {
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTextField text) {
          fields.add(text.getFullyQualifiedName() + " = " + text.getAlternateFieldName());
          assertThat(text.isMultiline()).isTrue();
          assertThat(text.getValue()).isEmpty();
        }
      }
      assertThat(ReadAloud.of(document)).contains("H4: Your notes\n      Form: [] Your notes: ");
    }
    assertThat(fields).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void conformInEveryLook(Theme theme) throws Exception {
    for (Density density : Density.values()) {
      ChecklistRenderer renderer = ChecklistRenderer.builder()
          .theme(theme)
          .density(density)
          .notes(Map.of(FIRST, TEXT))
          .build();
      assertThat(Conformance.failures(Fixtures.draw(renderer, schedule))).isEmpty();
    }
  }

  /** What a viewer draws with the font of the document must be as sound as what is there. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void staySoundWhenWritten(String language) throws Exception {
    Schedule translated = Fixtures.backendIn(language);
    ChecklistRenderer renderer = ChecklistRenderer.builder().notes(Map.of()).build();
    byte[] written = write(Fixtures.draw(renderer, translated), FIRST, TEXT);
    assertThat(Conformance.failures(written)).isEmpty();
    assertThat(read(written).notes()).isEqualTo(Map.of(FIRST, TEXT));
  }

  @Test
  void areShownInTheirOwnFieldOnly() throws IOException {
    byte[] written = write(drawn(Map.of(FIRST, "first")), SECOND, "second");
    try (PDDocument document = Loader.loadPDF(written)) {
      Map<String, String> shown = new TreeMap<>();
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTextField text) {
          PDAppearanceStream picture =
              text.getWidgets().get(0).getAppearance().getNormalAppearance().getAppearanceStream();
          shown.put(
              text.getFullyQualifiedName(),
              new String(picture.getContents().readAllBytes(), US_ASCII).contains("Tj") + " "
                  + (picture.getBBox().getHeight()
                      - text.getWidgets().get(0).getRectangle().getHeight()));
        }
      }
      assertThat(shown).hasSize(6);
      assertThat(shown.values()).filteredOn("true 0.0"::equals).hasSize(2);
      assertThat(shown.values()).filteredOn("false 0.0"::equals).hasSize(4);
    }
  }

  @Test
  void areReadAsPdfBoxWritesThem() throws IOException {
    TickedChecklist read = read(write(drawn(Map.of()), SECOND, "one\r\ntwo\rthree\n"));
    assertThat(read.notes()).isEqualTo(Map.of(SECOND, "one\ntwo\nthree"));
    assertThat(read.ticked()).isEmpty();
  }

  @Test
  void areReadAsOpenPdfWritesThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfStamper stamper = new PdfStamper(new PdfReader(drawn(Map.of())), out);
    stamper.getAcroFields().setField("note:" + FIRST, TEXT);
    stamper.close();
    assertThat(read(out.toByteArray()).notes()).isEqualTo(Map.of(FIRST, TEXT));
  }

  @Test
  void areReadOutOfStreams() throws IOException {
    byte[] saved = Saved.changed(drawn(Map.of()), document -> {
      COSStream text = document.getDocument().createCOSStream();
      try (var out = text.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[] {(byte) 0xFE, (byte) 0xFF, 0x06, 0x28, 0, '!'});
      }
      field(document, FIRST).getCOSObject().setItem(COSName.V, text);
    });
    assertThat(read(saved).notes()).isEqualTo(Map.of(FIRST, "\u0628!"));
  }

  @Test
  void goIntoTheNextChecklist() throws IOException {
    Map<StepId, String> notes = Map.of(
        FIRST,
        "all \ud83d\ude80 of it\n\n\u0628\u0627\u0628",
        SECOND,
        "word ".repeat(900).strip());
    byte[] document = drawn(notes);
    assertThat(read(document).notes()).isEqualTo(notes);
    assertThat(drawn(read(document).notes())).isEqualTo(document);
  }

  @Test
  void areShownAsFarAsThereAreLetters() throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .form(false)
        .notes(Map.of(FIRST, "up\ud83d\ude80\ttab\nnext"))
        .build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, schedule))) {
      assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
      assertThat(ReadAloud.of(document)).contains("H4: Your notes\n      P: up\ufffd tab next");
    }
  }

  @Test
  void mayHaveEmptyLinesFromRightToLeftToo() throws Exception {
    Map<StepId, String> notes =
        Map.of(FIRST, "\u0633\u0624\u0627\u0644: what is it?\n\n(\u0645\u0647\u0645)");
    ChecklistRenderer renderer = ChecklistRenderer.builder().notes(notes).build();
    byte[] document = Fixtures.draw(renderer, Fixtures.backendIn("ar"));
    assertThat(Conformance.failures(document)).isEmpty();
    assertThat(read(document).notes()).isEqualTo(notes);
  }

  @Test
  void longOnesAreSeenToBeCut() throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .form(false)
        .notes(Map.of(FIRST, "line\n".repeat(21)))
        .build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, schedule))) {
      assertThat(ReadAloud.of(document)).contains("P: " + "line ".repeat(19) + "\u2026\n");
    }
    assertThatThrownBy(() -> ChecklistRenderer.builder().notes(Map.of(FIRST, "x".repeat(100_001))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the note on step \"programming-fundamentals\" has 100001 characters, more than"
            + " 100000");
  }

  @Test
  void runInTheDirectionOfTheirFirstLetter() throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .form(false)
        .notes(Map.of(FIRST, "Latin, then \u0628\u0627\u0628, then Latin."))
        .build();
    byte[] document = Fixtures.draw(renderer, Fixtures.backendIn("ar"));
    try (PDDocument opened = Loader.loadPDF(document)) {
      String text = new PDFTextStripper().getText(opened);
      assertThat(text.indexOf("Latin, then"))
          .isPositive()
          .isLessThan(text.indexOf(", then Latin."));
      assertThat(text).contains("Latin, then ").contains(", then Latin.");
    }
  }

  @Test
  void goAlongWithStepsThatAreRenamedSplitOrMerged() {
    Roadmap older = builder("1.0.0", "one", "two", "three", "four", "five").build();
    Roadmap newer = builder("2.0.0", "one", "zwei", "drei")
        .addChanges(
            change("two", IdChange.Kind.RENAME, "zwei"),
            change("three", IdChange.Kind.MERGE, "drei"),
            change("four", IdChange.Kind.MERGE, "drei"),
            change("two-topic", IdChange.Kind.RENAME, "zwei-topic"),
            change("three-topic", IdChange.Kind.MERGE, "drei-topic"),
            change("four-topic", IdChange.Kind.MERGE, "drei-topic"),
            retired("five"),
            retired("five-topic"))
        .build();
    Map<StepId, String> notes = new LinkedHashMap<>();
    List.of("one", "two", "three", "four", "five")
        .forEach(id -> notes.put(StepId.of(id), "on " + id));
    assertThat(CarriedNotes.of(notes, older, newer))
        .isEqualTo(Map.of(
            StepId.of("one"), "on one",
            StepId.of("zwei"), "on two",
            StepId.of("drei"), "on three\n\non four",
            // Gone, but not lost unseen.
            StepId.of("five"), "on five"));
  }

  @Test
  void onAStepThatIsNotThereAreRefused() {
    ChecklistRenderer renderer =
        ChecklistRenderer.builder().notes(Map.of(StepId.of("gone"), "x")).build();
    assertThatThrownBy(() -> Fixtures.draw(renderer, schedule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are notes on step \"gone\", which roadmap \"backend-developer\" 2026.1.0"
            + " does not have");
  }

  @Test
  void addLittleToAFile() throws IOException {
    int without = Fixtures.draw(ChecklistRenderer.builder().build(), schedule).length;
    assertThat(drawn(Map.of()).length - without).isBetween(5_000, 20_000);
  }

  @Test
  void haveTheirLabelInEveryLanguage() throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder().notes(Map.of()).build();
    byte[] document = Fixtures.draw(renderer, Fixtures.backendIn("de"));
    try (PDDocument opened = Loader.loadPDF(document)) {
      assertThat(field(opened, FIRST).getAlternateFieldName())
          .isEqualTo("Deine Notizen: "
              + Fixtures.backendIn("de").roadmap().steps().get(0).title());
      assertThat(opened.getDocumentCatalog().getLanguage())
          .isEqualTo(Locale.GERMAN.toLanguageTag());
    }
  }

  private static Roadmap.Builder builder(String version, String... steps) {
    return Roadmap.builder()
        .id(RoadmapId.of("small"))
        .version(ContentVersion.parse(version))
        .language(Locale.ENGLISH)
        .title("Small")
        .addSteps(Arrays.stream(steps).map(id -> Fixtures.step(id, "Learn.")).toArray(Step[]::new));
  }

  private static IdChange retired(String from) {
    return IdChange.builder()
        .since(ContentVersion.parse("2.0.0"))
        .from(from)
        .kind(IdChange.Kind.RETIRE)
        .build();
  }

  private static IdChange change(String from, IdChange.Kind kind, String to) {
    return IdChange.builder()
        .since(ContentVersion.parse("2.0.0"))
        .from(from)
        .addTo(to)
        .kind(kind)
        .build();
  }

  private byte[] drawn(Map<StepId, String> notes) throws IOException {
    return Fixtures.draw(ChecklistRenderer.builder().notes(notes).build(), schedule);
  }

  private static byte[] write(byte[] document, StepId step, String text) throws IOException {
    try (PDDocument opened = Loader.loadPDF(document)) {
      field(opened, step).setValue(text);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.save(out);
      return out.toByteArray();
    }
  }

  private static PDTextField field(PDDocument document, StepId step) {
    return (PDTextField)
        document.getDocumentCatalog().getAcroForm().getField("note:" + step.value());
  }

  private static TickedChecklist read(byte[] document) throws IOException {
    return ChecklistReader.create()
        .read(new ByteArrayInputStream(document), "notes.pdf")
        .orThrow();
  }
}
