package dev.roadmapkit.pdf.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a document. All fields share three pictures, drawn as lines: the usual ones are letters of
 * a font that is not embedded.
 */
final class CheckBoxes {

  private static final String ON = "Yes";
  private static final String OFF = "Off";

  /** The check mark in the font of signs that every program has. */
  private static final String TICK = "4";

  private static final float STROKE = 0.9f;
  private static final float RADIUS = 1.5f;

  /** Viewers clip pictures at whole pixels, which must not cut a line off. */
  private static final float CLEAR = 0.35f;

  private final PdfWriter writer;
  private final float size;
  private final Color color;
  private final PdfArray border = new PdfArray(new float[] {0, 0, 1});
  private @Nullable PdfIndirectReference redrawn;
  private final Map<TickState, PdfTemplate> pictures = new EnumMap<>(TickState.class);

  CheckBoxes(PdfWriter writer, float size, Color color) {
    this.writer = writer;
    this.size = size;
    this.color = color;
  }

  /** A field with its lower left corner at a place; its default value is how it was drawn. */
  PdfFormField field(String name, String tooltip, TickState state, float x, float y) {
    PdfFormField field = PdfFormField.createCheckBox(writer);
    field.setWidget(new Rectangle(x, y, x + size, y + size), PdfAnnotation.HIGHLIGHT_NONE);
    field.setFieldName(name);
    field.setUserName(tooltip);
    String value = state == TickState.DONE ? ON : OFF;
    field.setValueAsName(value);
    field.setDefaultValueAsName(value);
    field.setAppearanceState(value);
    TickState off = state == TickState.SKIPPED ? state : TickState.OPEN;
    PdfDictionary pictures = new PdfDictionary();
    pictures.put(new PdfName(ON), picture(TickState.DONE).getIndirectReference());
    pictures.put(new PdfName(OFF), picture(off).getIndirectReference());
    looks(field).put(PdfName.N, pictures);
    field.put(PdfName.MK, redrawn());
    field.put(PdfName.BORDER, border);
    return field;
  }

  /** OpenPDF's own way keeps every picture of every field until the end, and embeds whole fonts for them. */
  static PdfDictionary looks(PdfFormField field) {
    PdfDictionary looks = new PdfDictionary();
    field.put(PdfName.AP, looks);
    return looks;
  }

  /** How programs draw boxes anew that do not keep the pictures: one answer for all of them. */
  private PdfIndirectReference redrawn() {
    if (redrawn == null) {
      float[] ink = color.getRGBColorComponents(null);
      PdfDictionary characteristics = new PdfDictionary();
      characteristics.put(PdfName.BC, new PdfArray(ink));
      characteristics.put(PdfName.CA, new PdfString(TICK));
      PdfTemplate colored = writer.getDirectContent().createTemplate(1, 1);
      colored.setColorFill(color);
      String fill = new String(colored.getInternalBuffer().toByteArray(), ISO_8859_1).strip();
      writer.getAcroForm().put(PdfName.DA, new PdfString("/ZaDb 0 Tf " + fill));
      try {
        redrawn = writer.addToBody(characteristics).getIndirectReference();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the document", e);
      }
    }
    return redrawn;
  }

  void draw(PdfContentByte content, TickState state, float x, float y) {
    float edge = CLEAR + STROKE / 2;
    float inner = size - 2 * edge;
    content.setColorStroke(color);
    content.setLineWidth(STROKE);
    content.roundRectangle(x + edge, y + edge, inner, inner, RADIUS);
    content.stroke();
    if (state == TickState.OPEN) {
      return;
    }
    content.setLineWidth(STROKE * 1.6f);
    if (state == TickState.DONE) {
      content.moveTo(x + size * 0.24f, y + size * 0.5f);
      content.lineTo(x + size * 0.43f, y + size * 0.29f);
      content.lineTo(x + size * 0.77f, y + size * 0.73f);
    } else {
      content.moveTo(x + size * 0.27f, y + size * 0.5f);
      content.lineTo(x + size * 0.73f, y + size * 0.5f);
    }
    content.stroke();
  }

  private PdfTemplate picture(TickState state) {
    return pictures.computeIfAbsent(state, made -> {
      PdfTemplate picture = writer.getDirectContent().createTemplate(size, size);
      draw(picture, made, 0, 0);
      return picture;
    });
  }
}
