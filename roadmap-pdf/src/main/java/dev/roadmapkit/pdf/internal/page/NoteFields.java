package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.text.Line;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document to write in. Viewers draw what is written with a font of the document, so it must
 * have one that is not only made of the letters on its pages, and that may be used by other programs.
 */
final class NoteFields {

  private static final PdfName TEXT = new PdfName("Tx");

  private final PdfWriter writer;
  private final Fonts fonts;
  private final Color ink;
  private final boolean rightToLeft;
  private @Nullable PdfString style;

  NoteFields(PdfWriter writer, Fonts fonts, Color ink, boolean rightToLeft) {
    this.writer = writer;
    this.fonts = fonts;
    this.ink = ink;
    this.rightToLeft = rightToLeft;
  }

  /** A field with its lower left corner at a place; its default value is what was drawn in it. */
  PdfFormField field(NoteField note, float x, float y) {
    PdfFormField field = PdfFormField.createTextField(writer, true, false, 0);
    field.setWidget(
        new Rectangle(x, y, x + note.width(), y + note.height()), PdfAnnotation.HIGHLIGHT_NONE);
    field.setFieldName(note.name());
    field.setUserName(note.tooltip());
    field.setQuadding(rightToLeft ? PdfFormField.Q_RIGHT : PdfFormField.Q_LEFT);
    field.put(PdfName.DA, style(note.size()));
    if (!note.text().isEmpty()) {
      PdfString text = new PdfString(note.text(), PdfObject.TEXT_UNICODE);
      field.put(PdfName.V, text);
      field.put(PdfName.DV, text);
    }
    CheckBoxes.looks(field).put(PdfName.N, picture(note));
    return field;
  }

  /** Each field has its own, even those that show nothing: programs write into it. */
  private PdfIndirectReference picture(NoteField note) {
    PdfTemplate picture = writer.getDirectContent().createTemplate(note.width(), note.height());
    picture.beginMarkedContentSequence(TEXT);
    if (!note.lines().isEmpty()) {
      write(note, picture);
    }
    picture.endMarkedContentSequence();
    try {
      writer.releaseTemplate(picture);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the document", e);
    }
    return picture.getIndirectReference();
  }

  private void write(NoteField note, PdfTemplate picture) {
    PageContent content = new PageContent(picture);
    Writing writing = new Writing(content, fonts);
    float y = note.height() - NoteField.PADDING;
    content.caption();
    for (Line line : note.lines()) {
      float room = note.width() - 2 * NoteField.PADDING - line.width();
      float x = NoteField.PADDING + (rightToLeft ? room : 0);
      for (Line.Word word : line.inOrderOfPlace()) {
        content.moveTo(x + word.x(), y - line.ascent());
        writing.show(word.text(), word.style(), word.rightToLeft());
      }
      y -= line.height();
    }
    content.end();
  }

  /** How viewers are to write, by a font of the document. */
  private PdfString style(float size) {
    if (style == null) {
      PdfTemplate model = writer.getDirectContent().createTemplate(1, 1);
      model.setColorFill(ink);
      model.setFontAndSize(fonts.typing(), size);
      style = new PdfString(model.getInternalBuffer().toByteArray());
      embed(model, size);
      writer.getAcroForm().put(PdfName.DR, resources(model));
      model.reset();
    }
    return style;
  }

  /** OpenPDF embeds the letters that were drawn, and here all may be. */
  private void embed(PdfTemplate picture, float size) {
    picture.beginText();
    picture.setFontAndSize(fonts.typing(), size);
    picture.showText(Fonts.TYPED);
    picture.endText();
  }

  /** OpenPDF shows the resources of a picture to a field only. */
  private PdfDictionary resources(PdfTemplate picture) {
    PdfFormField field = PdfFormField.createTextField(writer, true, false, 0);
    field.setAppearance(PdfName.N, picture);
    field.setUsed();
    return (PdfDictionary) field.get(PdfName.DR);
  }
}
