package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/**
 * Draws the lines of a page, measured as a {@link Canvas} does. They are artifacts, but within a figure
 * they are parts of it.
 */
public final class Pen {

  private final PageContent page;
  private final float pageHeight;
  private final Mirror mirror;

  Pen(PageContent page, float pageHeight, Mirror mirror) {
    this.mirror = mirror;
    this.page = page;
    this.pageHeight = pageHeight;
  }

  /**
   * Outlines a rectangle with rounded corners; the line lies within it.
   *
   * @param x its left edge
   * @param top its upper edge
   * @param width its width
   * @param height its height
   * @param radius the radius of its corners, 0 for sharp ones
   * @param stroke the thickness of the line
   * @param color the colour
   */
  public void outline(
      float x, float top, float width, float height, float radius, float stroke, Color color) {
    PdfContentByte content = page.shapes();
    page.stroke(color, stroke);
    float left = mirror.left(x, width) + stroke / 2;
    float bottom = pageHeight - top - height + stroke / 2;
    if (radius > 0) {
      content.roundRectangle(left, bottom, width - stroke, height - stroke, radius);
    } else {
      content.rectangle(left, bottom, width - stroke, height - stroke);
    }
    content.stroke();
  }

  /**
   * Fills a rectangle with slanting lines.
   *
   * @param x its left edge
   * @param top its upper edge
   * @param width its width
   * @param height its height
   * @param gap from line to line
   * @param stroke the thickness of a line
   * @param color the colour
   */
  public void hatch(
      float x, float top, float width, float height, float gap, float stroke, Color color) {
    PdfContentByte content = page.shapes();
    page.stroke(color, stroke);
    content.saveState();
    // The same numbers in each rectangle of one height: they compress to almost nothing.
    content.concatCTM(1, 0, 0, 1, mirror.left(x, width), pageHeight - top - height);
    for (float foot = gap / 2 - height; foot < width; foot += gap) {
      float from = Math.max(foot, 0);
      float to = Math.min(foot + height, width);
      content.moveTo(from, from - foot);
      content.lineTo(to, to - foot);
    }
    content.stroke();
    content.restoreState();
  }

  /**
   * Draws a vertical line.
   *
   * @param x where it is
   * @param top its upper end
   * @param length its length
   * @param stroke its thickness
   * @param dash the length of its dashes and of the gaps between them, 0 for none
   * @param color the colour
   */
  public void upright(float x, float top, float length, float stroke, float dash, Color color) {
    PdfContentByte content = page.shapes();
    page.stroke(color, stroke);
    if (dash > 0) {
      content.setLineDash(dash, dash, 0);
    }
    float at = mirror.left(x, 0);
    content.moveTo(at, pageHeight - top);
    content.lineTo(at, pageHeight - top - length);
    content.stroke();
    if (dash > 0) {
      content.setLineDash(0);
    }
  }

  /**
   * Draws an arrowhead that points up.
   *
   * @param x where its point is
   * @param top its upper edge, where its point is
   * @param size its width and height
   * @param color the colour
   */
  public void arrowhead(float x, float top, float size, Color color) {
    float at = mirror.left(x, 0);
    float bottom = pageHeight - top - size;
    triangle(color, at - size / 2, bottom, at + size / 2, bottom, at, pageHeight - top);
  }

  /**
   * Draws an arrowhead that points to what comes later or earlier, at the right or left.
   *
   * @param x where its point is
   * @param top its upper edge
   * @param size its width and height
   * @param later whether it points to what comes later
   * @param color the colour
   */
  public void pointer(float x, float top, float size, boolean later, Color color) {
    float at = mirror.left(x, 0);
    float foot = mirror.left(later ? x - size : x + size, 0);
    float y = pageHeight - top;
    triangle(color, foot, y, foot, y - size, at, y - size / 2);
  }

  private void triangle(Color color, float x1, float y1, float x2, float y2, float x3, float y3) {
    PdfContentByte content = page.shapes();
    page.fill(color);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.lineTo(x3, y3);
    content.fill();
  }
}
