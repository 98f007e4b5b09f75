package dev.roadmapkit.pdf.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/** A checklist of many steps with three topics each, tagged and with its form, drawn to nowhere. */
public final class LongDocument {

  private static final int TOPICS = 3;
  private static final int STEPS_ON_A_PAGE = 4;

  private LongDocument() {}

  /**
   * Draws one; it ends well if the heap is large enough.
   *
   * @param args {@code ours}, {@code openpdf} or {@code input} to make the schedule only, and how many steps
   * @throws IOException never
   */
  public static void main(String[] args) throws IOException {
    int steps = Integer.parseInt(args[1]);
    if (args[0].equals("openpdf")) {
      drawWithOpenPdf(steps);
      return;
    }
    Schedule schedule = schedule(steps);
    if (args[0].equals("ours")) {
      ChecklistRenderer.builder().build().render(schedule, OutputStream.nullOutputStream());
    }
  }

  private static Schedule schedule(int steps) {
    Roadmap.Builder roadmap = Roadmap.builder()
        .id(RoadmapId.of("long"))
        .version(ContentVersion.parse("1.0.0"))
        .language(Locale.ENGLISH)
        .title("Long");
    for (int number = 0; number < steps; number++) {
      roadmap.addSteps(step(number));
    }
    return Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .build()
        .schedule(roadmap.build());
  }

  private static Step step(int number) {
    Step.Builder step = Step.builder()
        .id(StepId.of("step-" + number))
        .title("Step " + number)
        .duration(DurationRange.parse("1-2 days"))
        .learn("What there is to learn.");
    for (int topic = 0; topic < TOPICS; topic++) {
      step.addTopics(Topic.builder()
          .id(TopicId.of("step-" + number + "-topic-" + topic))
          .title("Topic " + topic)
          .build());
    }
    return step.build();
  }

  /** As ours tags a step, with the structure tree and the fields of OpenPDF. */
  private static void drawWithOpenPdf(int steps) throws IOException {
    BaseFont font = BaseFont.createFont(
        "body.ttf", BaseFont.IDENTITY_H, true, false, Inputs.font("Roboto-Regular"), null);
    try (Document document = new Document(PageSize.A4)) {
      PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
      writer.setTagged();
      writer.setFullCompression();
      document.open();
      PdfStructureElement whole =
          new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
      Pencil pencil = new Pencil(writer, font);
      for (int number = 0; number < steps; number++) {
        if (number % STEPS_ON_A_PAGE == 0) {
          document.newPage();
          pencil.turn();
        }
        pencil.step(whole, number);
      }
    }
  }

  /** Writes tagged lines from the top of a page. */
  private static final class Pencil {

    private final PdfWriter writer;
    private final BaseFont font;
    private final PdfContentByte content;
    private final PdfAppearance on;
    private final PdfAppearance off;
    private float y;

    Pencil(PdfWriter writer, BaseFont font) {
      this.writer = writer;
      this.font = font;
      this.content = writer.getDirectContent();
      this.on = PdfAppearance.createAppearance(writer, 10, 10);
      this.off = PdfAppearance.createAppearance(writer, 10, 10);
    }

    void turn() {
      y = 800;
    }

    void step(PdfStructureElement whole, int number) {
      PdfStructureElement section = element(whole, "Sect");
      line(element(section, "H3"), number + " Step " + number);
      line(element(section, "P"), "Week 1");
      line(element(section, "P"), "1-2 days, starts 5 Jan 2026, ends 6 Jan 2026");
      line(element(section, "H4"), "What you will learn");
      line(element(section, "P"), "What there is to learn.");
      line(element(section, "H4"), "Tick off");
      PdfStructureElement list = element(section, "L");
      for (int topic = 0; topic < TOPICS; topic++) {
        PdfStructureElement item = element(list, "LI");
        element(element(item, "Lbl"), "Form");
        box("topic:step-" + number + "-topic-" + topic);
        line(element(element(item, "LBody"), "P"), "Topic " + topic);
      }
    }

    private static PdfStructureElement element(PdfStructureElement parent, String type) {
      return new PdfStructureElement(parent, new PdfName(type));
    }

    private void line(PdfStructureElement element, String text) {
      content.beginMarkedContentSequence(element);
      content.beginText();
      content.setFontAndSize(font, 9);
      content.setTextMatrix(60, y);
      content.showText(text);
      content.endText();
      content.endMarkedContentSequence();
      y -= 14;
    }

    private void box(String name) {
      PdfFormField field = PdfFormField.createCheckBox(writer);
      field.setWidget(new Rectangle(40, y, 50, y + 10), PdfAnnotation.HIGHLIGHT_NONE);
      field.setFieldName(name);
      field.setUserName("Topic");
      field.setValueAsName("Off");
      field.setAppearanceState("Off");
      field.setAppearance(PdfName.N, "Yes", on);
      field.setAppearance(PdfName.N, "Off", off);
      writer.addAnnotation(field);
    }
  }
}
