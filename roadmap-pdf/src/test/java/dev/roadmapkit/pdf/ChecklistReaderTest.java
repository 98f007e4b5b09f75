package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Schedule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was ticked comes back, whatever program saved it. */
class ChecklistReaderTest {

  private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

  private final Schedule schedule = Fixtures.backend();
  private final Roadmap roadmap = schedule.roadmap();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @EnumSource(Saved.Way.class)
  void readsWhatWasTickedAndUnticked(Saved.Way way) throws IOException {
    byte[] saved = way.save(
        drawn(), List.of(field(3), field(20), "option:language/python"), List.of(field(0)));
    TickedChecklist read = read(saved);
    assertThat(read.roadmap()).isEqualTo(RoadmapId.of("backend-developer"));
    assertThat(read.version()).isEqualTo(ContentVersion.parse("2026.1.0"));
    assertThat(read.learner()).contains("a-17");
    assertThat(read.ticked()).containsExactly(topic(3), topic(20));
    assertThat(read.unticked()).containsExactly(topic(0));
    assertThat(read.choices())
        .hasSize(1)
        .containsEntry(ChoiceId.of("language"), OptionId.of("python"));
    assertThat(read.undecided()).isEmpty();
    assertThat(read).hasToString("backend-developer 2026.1.0: 2 ticked, 1 unticked");
  }

  @ParameterizedTest
  @EnumSource(Saved.Way.class)
  void readsNothingWhereNothingWasChanged(Saved.Way way) throws IOException {
    byte[] once = way.save(drawn(), List.of(field(3)), List.of(field(0)));
    TickedChecklist read = read(way.save(once, List.of(field(0)), List.of(field(3))));
    assertThat(read).hasToString("backend-developer 2026.1.0: 0 ticked, 0 unticked");
  }

  @Test
  void lastOfManySavesCounts() throws IOException {
    byte[] document = drawn();
    for (Saved.Way way : Saved.Way.values()) {
      document = Saved.Way.PDFBOX_INCREMENTAL.save(document, List.of(field(3)), List.of(field(4)));
      document = way.save(document, List.of(field(4)), List.of(field(3)));
    }
    assertThat(read(document).ticked()).containsExactly(topic(4));
  }

  @Test
  void tellsChoicesThatAreOpen() throws IOException {
    byte[] saved = Saved.Way.PDFBOX_INCREMENTAL.save(
        drawn(), List.of("option:language/python", "option:language/nodejs"), List.of());
    assertThat(read(saved).choices()).isEmpty();
    assertThat(read(saved).undecided()).containsExactly(ChoiceId.of("language"));
  }

  @Test
  void takesValuesFromGroupsAndKidsOfFields() throws IOException {
    byte[] saved = Saved.changed(drawn(), document -> {
      PDCheckBox box = Saved.box(document, field(3));
      COSDictionary widget = box.getCOSObject();
      COSDictionary parent = new COSDictionary();
      parent.setItem(COSName.T, new COSString(field(3)));
      parent.setItem(COSName.V, COSName.YES);
      parent.setItem(COSName.DV, widget.getItem(COSName.DV));
      COSArray kids = new COSArray();
      kids.add(widget);
      parent.setItem(COSName.KIDS, kids);
      List.of(COSName.T, COSName.V, COSName.DV).forEach(widget::removeItem);
      COSArray fields = form(document).getCOSArray(COSName.FIELDS);
      fields.set(fields.indexOfObject(widget), parent);
    });
    assertThat(read(saved).ticked()).containsExactly(topic(3));
  }

  @Test
  void joinsNamesOfGroupsAndFields() throws IOException {
    byte[] saved = Saved.changed(drawn(), document -> {
      COSDictionary field = Saved.box(document, field(3)).getCOSObject();
      COSDictionary group = new COSDictionary();
      group.setItem(COSName.T, new COSString("copy"));
      COSArray kids = new COSArray();
      kids.add(field);
      group.setItem(COSName.KIDS, kids);
      field.setItem(COSName.V, COSName.YES);
      COSArray fields = form(document).getCOSArray(COSName.FIELDS);
      fields.set(fields.indexOfObject(field), group);
    });
    // It is called "copy.topic:…" now, and so it is no box of the checklist.
    assertThat(read(saved).ticked()).isEmpty();
  }

  @Test
  void understandsOtherSpellingsOfNamesAndValues() throws IOException {
    byte[] saved = Saved.changed(drawn(), document -> {
      COSDictionary field = Saved.box(document, field(3)).getCOSObject();
      byte[] utf16 = ("\uFEFF" + field(3)).getBytes(UTF_16BE);
      field.setItem(COSName.T, new COSString(utf16, true));
      field.setItem(COSName.V, new COSString("Yes"));
    });
    assertThat(read(saved).ticked()).containsExactly(topic(3));
    byte[] escaped = replaced(saved, "/DV /Off", "/D#56 /O#66f");
    assertThat(read(escaped).ticked()).containsExactly(topic(3));
  }

  @Test
  void countsWhatABoxShowsWhereItsValueWasLeftAlone() throws IOException {
    byte[] saved = Saved.changed(drawn(), document -> {
      Saved.box(document, field(3)).getCOSObject().setItem(COSName.AS, COSName.YES);
      Saved.box(document, field(4)).getCOSObject().removeItem(COSName.V);
      Saved.box(document, field(4)).getCOSObject().setItem(COSName.AS, COSName.YES);
      Saved.box(document, field(5)).getCOSObject().setItem(COSName.V, COSName.YES);
    });
    assertThat(read(saved).ticked()).containsExactly(topic(3), topic(4), topic(5));
  }

  @Test
  void takesNoObjectOutOfAStream() throws IOException {
    byte[] saved = Saved.changed(drawn(), document -> {
      Saved.box(document, field(3)).getCOSObject().setItem(COSName.V, COSName.YES);
      byte[] trap =
          "%%EOF\n1 0 obj\n(\nendstream\nendobj\ntrailer <</Encrypt 1 0 R>>".getBytes(US_ASCII);
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(trap);
      }
      document.getDocumentCatalog().getCOSObject().setItem("Trap", stream);
    });
    assertThat(read(saved).ticked()).containsExactly(topic(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pdfium", "pdfjs", "qpdf-packed", "qpdf-plain", "qpdf-qdf", "qpdf-linearized"})
  void readsWhatViewersSaved(String program) {
    TickedChecklist read =
        ChecklistReader.create().read(fixture(program + ".pdf")).orThrow();
    assertThat(read.ticked()).containsExactly(TopicId.of("two-topic"));
    assertThat(read.unticked()).containsExactly(TopicId.of("one-topic"));
    assertThat(read.learner()).contains("a-17");
  }

  @Test
  void refusesWhatIsEncrypted() {
    Path file = fixture("qpdf-encrypted.pdf");
    assertThat(ChecklistReader.create().read(file).problems())
        .singleElement()
        .hasToString(Hostile.ENCRYPTED.problem(file.toString()));
  }

  @Test
  void readsFilesByTheirPath() throws IOException {
    Path file = folder.resolve("ticked.pdf");
    Files.write(file, Saved.Way.PDFBOX.save(drawn(), List.of(field(3)), List.of()));
    assertThat(ChecklistReader.create().read(file).orThrow().ticked()).containsExactly(topic(3));
  }

  private byte[] drawn() throws IOException {
    Progress progress = Progress.of(roadmap).complete(topic(0).value(), NOW);
    return Fixtures.draw(
        ChecklistRenderer.builder().progress(progress).learner("a-17").build(), schedule);
  }

  private TopicId topic(int index) {
    return roadmap.steps().stream()
        .flatMap(step -> step.topics().stream())
        .skip(index)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String field(int index) {
    return "topic:" + topic(index);
  }

  private static Path fixture(String name) {
    return Golden.file("roadmap-pdf/src/test/resources/ticked/" + name);
  }

  private static TickedChecklist read(byte[] document) throws IOException {
    ReadResult<TickedChecklist> read =
        ChecklistReader.create().read(new ByteArrayInputStream(document), "ticked.pdf");
    return read.orThrow();
  }

  private static COSDictionary form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm().getCOSObject();
  }

  private static byte[] replaced(byte[] document, String what, String by) {
    return new String(document, ISO_8859_1).replace(what, by).getBytes(ISO_8859_1);
  }
}
