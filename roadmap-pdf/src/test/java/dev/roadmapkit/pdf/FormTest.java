package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Schedule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

/** A checklist that can be ticked on a screen. */
class FormTest {

  private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

  private final Schedule schedule = Fixtures.backend();
  private final Roadmap roadmap = schedule.roadmap();

  @Test
  void hasAFieldForEveryTopicAndOption() throws IOException {
    List<String> expected = new ArrayList<>();
    roadmap
        .choices()
        .forEach(choice -> choice
            .options()
            .forEach(option -> expected.add("option:" + choice.id() + "/" + option.id())));
    roadmap
        .steps()
        .forEach(step -> step.topics().forEach(topic -> expected.add("topic:" + topic.id())));
    List<String> names = new ArrayList<>();
    try (PDDocument document = Fixtures.open(schedule)) {
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        names.add(field.getFullyQualifiedName());
        assertThat(field.getAlternateFieldName()).isNotBlank();
        assertThat(((PDCheckBox) field).isChecked()).isFalse();
      }
    }
    assertThat(names).containsExactlyElementsOf(expected);
  }

  /** Some programs throw the pictures away. */
  @Test
  void saysHowBoxesAreToBeDrawnAnew() throws IOException {
    ChecklistRenderer dark = ChecklistRenderer.builder().theme(Theme.DARK).build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(dark, schedule))) {
      assertThat(document.getDocumentCatalog().getAcroForm().getDefaultAppearance())
          .isEqualTo("/ZaDb 0 Tf 0.91373 0.92941 0.95294 rg");
      PDAppearanceCharacteristicsDictionary box =
          widget(document, field(0)).getAppearanceCharacteristics();
      assertThat(box.getNormalCaption()).isEqualTo("4");
      assertThat(box.getBorderColour().toRGB()).isEqualTo(0xE9EDF3);
      assertThat(widget(document, field(0)).getBorder().toFloatArray()).containsExactly(0, 0, 1);
    }
  }

  @Test
  void showsProgress() throws Exception {
    byte[] document = withProgress(true);
    assertThat(Conformance.failures(document)).isEmpty();
    try (PDDocument opened = Loader.loadPDF(document)) {
      assertThat(checked(opened)).containsExactly(field(0));
      COSDictionary skipped = box(opened, field(1)).getWidgets().get(0).getCOSObject();
      COSDictionary open = box(opened, field(2)).getWidgets().get(0).getCOSObject();
      assertThat(picture(skipped, "Off")).isNotEqualTo(picture(open, "Off"));
      assertThat(picture(skipped, "Yes")).isEqualTo(picture(open, "Yes"));
      assertThat(ReadAloud.of(opened)).contains("P: skipped \u00b7 ");
    }
  }

  @Test
  void printsWithoutFields() throws Exception {
    byte[] document = withProgress(false);
    assertThat(Conformance.failures(document)).isEmpty();
    try (PDDocument opened = Loader.loadPDF(document)) {
      assertThat(opened.getDocumentCatalog().getAcroForm()).isNull();
      assertThat(ReadAloud.of(opened)).contains("P: done \u00b7 ", "P: skipped \u00b7 ");
    }
  }

  @Test
  void namesRoadmapVersionAndLearner() throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder().learner("a-17").build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, schedule))) {
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(xmp, StandardCharsets.UTF_8))
          .contains("<roadmapkit:roadmap>backend-developer</roadmapkit:roadmap>")
          .contains("<roadmapkit:version>2026.1.0</roadmapkit:version>")
          .contains("<roadmapkit:learner>a-17</roadmapkit:learner>");
    }
  }

  @Test
  void refusesATokenThatNeedsEscapingAndProgressOfAnotherRoadmap() {
    assertThatThrownBy(() -> ChecklistRenderer.builder().learner("a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the learner token \"a b\" is not 1 to 200 letters, digits or characters of"
            + " ._~+/=:@-");
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .progress(Progress.none(RoadmapId.of("data-analyst")))
        .build();
    assertThatThrownBy(() -> Fixtures.draw(renderer, schedule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("data-analyst");
  }

  @Test
  void ticksOfPdfBoxCanBeReadAndConform() throws Exception {
    ByteArrayOutputStream full = new ByteArrayOutputStream();
    ByteArrayOutputStream incremental = new ByteArrayOutputStream();
    try (PDDocument document = Fixtures.open(schedule)) {
      PDCheckBox box = box(document, field(3));
      box.check();
      box.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(incremental);
    }
    try (PDDocument document = Fixtures.open(schedule)) {
      box(document, field(3)).check();
      document.save(full);
    }
    for (ByteArrayOutputStream saved : List.of(full, incremental)) {
      assertThat(tickedByOpenPdf(saved.toByteArray())).containsExactly(field(3));
      try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
        assertThat(checked(document)).containsExactly(field(3));
      }
    }
    assertThat(Conformance.failures(incremental.toByteArray())).isEmpty();
  }

  @Test
  void ticksOfOpenPdfCanBeRead() throws Exception {
    for (boolean append : new boolean[] {false, true}) {
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      PdfReader reader =
          new PdfReader(Fixtures.draw(ChecklistRenderer.builder().build(), schedule));
      PdfStamper stamper = new PdfStamper(reader, saved, '\0', append);
      stamper.getAcroFields().setField(field(4), "Yes");
      stamper.close();
      assertThat(tickedByOpenPdf(saved.toByteArray())).containsExactly(field(4));
      try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
        assertThat(checked(document)).containsExactly(field(4));
      }
    }
  }

  private byte[] withProgress(boolean form) throws IOException {
    Progress progress =
        Progress.of(roadmap).complete(topic(0), NOW).skip(topic(1), NOW).start(topic(2), NOW);
    return Fixtures.draw(
        ChecklistRenderer.builder().progress(progress).form(form).build(), schedule);
  }

  private String topic(int index) {
    Topic topic = roadmap.steps().get(0).topics().get(index);
    return topic.id().value();
  }

  private String field(int index) {
    return "topic:" + topic(index);
  }

  private static PDCheckBox box(PDDocument document, String name) {
    return (PDCheckBox) document.getDocumentCatalog().getAcroForm().getField(name);
  }

  private static Object picture(COSDictionary widget, String state) {
    return widget
        .getCOSDictionary(COSName.AP)
        .getCOSDictionary(COSName.N)
        .getCOSStream(COSName.getPDFName(state));
  }

  private static List<String> checked(PDDocument document) {
    List<String> names = new ArrayList<>();
    for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
      if (((PDCheckBox) field).isChecked()) {
        names.add(field.getFullyQualifiedName());
      }
    }
    return names;
  }

  private static List<String> tickedByOpenPdf(byte[] document) throws IOException {
    AcroFields fields = new PdfReader(document).getAcroFields();
    return new TreeMap<>(fields.getAllFields())
        .keySet().stream().filter(name -> "Yes".equals(fields.getField(name))).toList();
  }

  private static PDAnnotationWidget widget(PDDocument document, String name) {
    return box(document, name).getWidgets().get(0);
  }
}
