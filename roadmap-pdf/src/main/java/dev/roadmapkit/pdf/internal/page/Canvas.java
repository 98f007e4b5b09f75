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
import dev.roadmapkit.pdf.internal.structure.StructureTree;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Direction;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One page to draw on, measured in points from its upper left corner. In languages from right to left all
 * of it is mirrored, and what is called left here is at the right.
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
  private final Writing writing;
  private final StructureTree structure;
  private final Outline outline;
  private final CheckBoxes boxes;
  private final Locale language;
  private final PageFormat format;
  private final float pageHeight;
  private final boolean mirrored;

  Canvas(
      PdfWriter writer,
      Fonts fonts,
      StructureTree structure,
      Outline outline,
      CheckBoxes boxes,
      Locale language,
      PageFormat format) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.writing = new Writing(content, fonts);
    this.structure = structure;
    this.outline = outline;
    this.boxes = boxes;
    this.language = language;
    this.format = format;
    this.pageHeight = format.height();
    this.mirrored = Direction.isRightToLeft(language);
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
    float left = left(x, line.width());
    float baseline = top + line.ascent();
    // What is read aloud is in the order of reading, what is drawn in the order of places.
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < line.words().size(); i++) {
      Line.Word word = line.words().get(i);
      boolean spaced = line.spaced() && i == line.words().size() - 1;
      parts.add(part(word, tag, spaced, left + word.x(), baseline));
    }
    if (line.isAmbiguous()) {
      content.beginMarkedContentSequence(ARTIFACT);
      writing.direct(line.words().get(0).style(), left, pageHeight - baseline);
      content.endMarkedContentSequence();
    }
    parts.sort(Comparator.comparingDouble(part -> part.word().x()));
    for (Part part : parts) {
      begin(part);
      text(part.word(), left, baseline, part.spaced());
      content.endMarkedContentSequence();
    }
  }

  /** A word of a page, with what it is a part of, its number, and whether a space is drawn after it. */
  private record Part(Line.Word word, Tag tag, int mark, boolean spaced) {}

  private Part part(Line.Word word, Tag tag, boolean spaced, float x, float baseline) {
    Tag target = word.style().link().map(tag::link).orElse(tag);
    Tag read = word.rightToLeft() ? target.spoken(word.spoken() + (spaced ? " " : "")) : target;
    Part part = new Part(word, read, structure.mark(read), spaced && !word.rightToLeft());
    word.style().link().ifPresent(uri -> link(uri, target, word, x, baseline));
    return part;
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
    float left = left(x, line.width());
    line.inOrderOfPlace().forEach(word -> text(word, left, top + line.ascent(), false));
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
    boxes.draw(content, state, left(x, BOX), pageHeight - top - BOX);
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
    add(boxes.field(name, tooltip, state, left(x, BOX), pageHeight - top - BOX), tag);
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
    float left = left(x, width);
    content.moveTo(left, pageHeight - top);
    content.lineTo(left + width, pageHeight - top);
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
    float left = left(x, width);
    if (radius > 0) {
      content.roundRectangle(left, pageHeight - top - height, width, height, radius);
    } else {
      content.rectangle(left, pageHeight - top - height, width, height);
    }
  }

  /** Where something is drawn: the pages of languages from right to left are mirrored. */
  private float left(float x, float width) {
    return mirrored ? format.width() - x - width : x;
  }

  private void begin(Part part) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(part.mark()));
    Optional<Locale> foreign = part.word().style().language().filter(this::isForeign);
    foreign.ifPresent(other -> properties.put(PdfName.LANG, new PdfString(other.toLanguageTag())));
    PdfName name = foreign.isPresent() ? SPAN : part.tag().role().type();
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
    writing.show(spaced ? word.text() + " " : word.text(), style, word.rightToLeft());
    content.endText();
  }

  private void link(URI uri, Tag tag, Line.Word word, float x, float baseline) {
    TextStyle style = word.style();
    float ruled = left(x, word.width());
    rule(ruled, baseline + style.size() * 0.14f, word.width(), LINK_UNDERLINE, style.color());
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
