package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.font.Fonts.Piece;
import dev.roadmapkit.pdf.internal.structure.StructureTree;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * One page to draw on, measured in points from its upper left corner.
 *
 * <p>All content goes through these few methods, so all of it is tagged: text is a part of a tag, shapes
 * and what stands in the margins are artifacts, which nobody needs to have read aloud.
 */
public final class Canvas {

  /** The height and width of a box to tick in points. */
  public static final float BOX = 10;

  private static final float LINK_UNDERLINE = 0.4f;

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Fonts fonts;
  private final StructureTree structure;
  private final Outline outline;
  private final CheckBoxes boxes;
  private final Locale language;
  private final float pageHeight;

  Canvas(
      PdfWriter writer,
      Fonts fonts,
      StructureTree structure,
      Outline outline,
      CheckBoxes boxes,
      Locale language,
      float pageHeight) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.fonts = fonts;
    this.structure = structure;
    this.outline = outline;
    this.boxes = boxes;
    this.language = language;
    this.pageHeight = pageHeight;
  }

  /**
   * Draws a line of text with its links.
   *
   * @param line the line
   * @param tag what it is a part of
   * @param x its left edge
   * @param top its upper edge
   */
  public void line(Line line, Tag tag, float x, float top) {
    float baseline = top + line.ascent();
    for (int i = 0; i < line.words().size(); i++) {
      Line.Word word = line.words().get(i);
      Tag target = word.style().link().map(tag::link).orElse(tag);
      begin(target, word.style());
      text(word, x, baseline, line.spaced() && i == line.words().size() - 1);
      content.endMarkedContentSequence();
      word.style().link().ifPresent(uri -> link(uri, target, word, x + word.x(), baseline));
    }
  }

  /**
   * Draws a line that every page has in its margin.
   *
   * @param line the line
   * @param x its left edge
   * @param top its upper edge
   */
  public void running(Line line, float x, float top) {
    PdfDictionary pagination = new PdfDictionary(new PdfName("Pagination"));
    content.beginMarkedContentSequence(ARTIFACT, pagination, true);
    line.words().forEach(word -> text(word, x, top + line.ascent(), false));
    content.endMarkedContentSequence();
  }

  /**
   * Draws a box to tick on paper.
   *
   * @param state what it shows
   * @param x its left edge
   * @param top its upper edge
   */
  public void box(TickState state, float x, float top) {
    content.beginMarkedContentSequence(ARTIFACT);
    boxes.draw(content, state, x, pageHeight - top - BOX);
    content.endMarkedContentSequence();
  }

  /**
   * Adds a box to tick on a screen or on paper.
   *
   * @param name the name of the field, of which a document has one
   * @param tooltip what it is for
   * @param state what it shows
   * @param tag the tag of the field
   * @param x its left edge
   * @param top its upper edge
   */
  public void field(String name, String tooltip, TickState state, Tag tag, float x, float top) {
    add(boxes.field(name, tooltip, state, x, pageHeight - top - BOX), tag);
  }

  /**
   * Fills a rectangle with rounded corners.
   *
   * @param x its left edge
   * @param top its upper edge
   * @param width its width
   * @param height its height
   * @param radius the radius of its corners, 0 for sharp ones
   * @param color the colour
   */
  public void fill(float x, float top, float width, float height, float radius, Color color) {
    content.beginMarkedContentSequence(ARTIFACT);
    content.setColorFill(color);
    outline(x, top, width, height, radius);
    content.fill();
    content.endMarkedContentSequence();
  }

  /**
   * Draws a horizontal rule.
   *
   * @param x its left end
   * @param top its distance from the top of the page
   * @param width its length
   * @param stroke its thickness
   * @param color the colour
   */
  public void rule(float x, float top, float width, float stroke, Color color) {
    content.beginMarkedContentSequence(ARTIFACT);
    content.setColorStroke(color);
    content.setLineWidth(stroke);
    content.moveTo(x, pageHeight - top);
    content.lineTo(x + width, pageHeight - top);
    content.stroke();
    content.endMarkedContentSequence();
  }

  /**
   * Adds an entry to the document outline that leads here.
   *
   * @param title the text of the entry
   * @param level 0 for the top level, 1 for the entries below the last one of the top level
   * @param top the place on this page
   */
  public void bookmark(String title, int level, float top) {
    outline.add(title, level, pageHeight - top);
  }

  private void outline(float x, float top, float width, float height, float radius) {
    if (radius > 0) {
      content.roundRectangle(x, pageHeight - top - height, width, height, radius);
    } else {
      content.rectangle(x, pageHeight - top - height, width, height);
    }
  }

  private void begin(Tag tag, TextStyle style) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(structure.mark(tag)));
    Optional<Locale> foreign = style.language().filter(this::isForeign);
    foreign.ifPresent(other -> properties.put(PdfName.LANG, new PdfString(other.toLanguageTag())));
    PdfName name = foreign.isPresent() ? SPAN : tag.role().type();
    content.beginMarkedContentSequence(name, properties, true);
  }

  /** Words without a country or script need no mention in a document that only adds these. */
  private boolean isForeign(Locale other) {
    return !other.equals(language) && !other.toLanguageTag().equals(language.getLanguage());
  }

  private void text(Line.Word word, float x, float baseline, boolean spaced) {
    TextStyle style = word.style();
    content.beginText();
    content.setColorFill(style.color());
    content.setTextMatrix(x + word.x(), pageHeight - baseline);
    String text = spaced ? word.text() + " " : word.text();
    for (Piece piece : fonts.pieces(style.face(), text)) {
      content.setFontAndSize(piece.font(), style.size());
      content.showText(piece.text());
    }
    content.endText();
  }

  private void link(URI uri, Tag tag, Line.Word word, float x, float baseline) {
    TextStyle style = word.style();
    rule(x, baseline + style.size() * 0.14f, word.width(), LINK_UNDERLINE, style.color());
    PdfAnnotation annotation = new PdfAnnotation(
        writer,
        x,
        pageHeight - baseline - style.size() * 0.25f,
        x + word.width(),
        pageHeight - baseline + style.size() * 0.8f,
        new PdfAction(uri.toASCIIString()));
    annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    annotation.put(PdfName.CONTENTS, new PdfString(uri.toASCIIString()));
    add(annotation, tag);
  }

  private void add(PdfAnnotation annotation, Tag tag) {
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    int key = structure.annotation(tag, annotation.getIndirectReference());
    annotation.put(STRUCT_PARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
  }
}
