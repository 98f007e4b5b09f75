package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.font.Fonts.Piece;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;
import java.net.URI;

/**
 * One page to draw on, measured in points from its upper left corner.
 *
 * <p>All content goes through these few methods: tagging will have one place to attach to.
 */
public final class Canvas {

  private static final float LINK_UNDERLINE = 0.4f;

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Fonts fonts;
  private final Outline outline;
  private final float pageHeight;

  Canvas(PdfWriter writer, Fonts fonts, Outline outline, float pageHeight) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.fonts = fonts;
    this.outline = outline;
    this.pageHeight = pageHeight;
  }

  /**
   * Draws a line of text with its links.
   *
   * @param line the line
   * @param x its left edge
   * @param top its upper edge
   */
  public void line(Line line, float x, float top) {
    float baseline = top + line.ascent();
    for (Line.Word word : line.words()) {
      text(word.text(), word.style(), x + word.x(), baseline);
      word.style().link().ifPresent(uri -> link(uri, word, x + word.x(), baseline));
    }
  }

  /**
   * Draws a text on a baseline.
   *
   * @param text the text
   * @param style its style
   * @param x its left edge
   * @param baseline the distance of its baseline from the top of the page
   */
  public void text(String text, TextStyle style, float x, float baseline) {
    content.beginText();
    content.setColorFill(style.color());
    content.setTextMatrix(x, pageHeight - baseline);
    for (Piece piece : fonts.pieces(style.face(), text)) {
      content.setFontAndSize(piece.font(), style.size());
      content.showText(piece.text());
    }
    content.endText();
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
    content.setColorFill(color);
    outline(x, top, width, height, radius);
    content.fill();
  }

  /**
   * Draws the edge of a rectangle with rounded corners.
   *
   * @param x its left edge
   * @param top its upper edge
   * @param width its width
   * @param height its height
   * @param radius the radius of its corners, 0 for sharp ones
   * @param stroke the width of the line
   * @param color the colour
   */
  public void stroke(
      float x, float top, float width, float height, float radius, float stroke, Color color) {
    content.setColorStroke(color);
    content.setLineWidth(stroke);
    outline(x, top, width, height, radius);
    content.stroke();
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
    content.setColorStroke(color);
    content.setLineWidth(stroke);
    content.moveTo(x, pageHeight - top);
    content.lineTo(x + width, pageHeight - top);
    content.stroke();
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

  private void link(URI uri, Line.Word word, float x, float baseline) {
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
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    writer.addAnnotation(annotation);
  }
}
