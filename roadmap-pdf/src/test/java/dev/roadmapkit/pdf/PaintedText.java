package dev.roadmapkit.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The letters of a document with their colours, and those of what was filled last below each. */
final class PaintedText extends PDFGraphicsStreamEngine {

  /** A letter. */
  record Glyph(String text, float size, Color color, Color ground) {

    /** The contrast of WCAG 2.2. */
    double contrast() {
      double a = luminance(color);
      double b = luminance(ground);
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
      return 0.2126 * linear(color.getRed())
          + 0.7152 * linear(color.getGreen())
          + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int value) {
      double part = value / 255.0;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
  }

  private record Filled(Shape shape, Color color) {}

  private final List<Filled> filled = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private GeneralPath path = new GeneralPath();

  private PaintedText(PDPage page) {
    super(page);
  }

  static List<Glyph> of(PDDocument document) throws IOException {
    List<Glyph> all = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PaintedText painted = new PaintedText(page);
      painted.processPage(page);
      all.addAll(painted.glyphs);
    }
    return all;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    float size = matrix.getScalingFactorY();
    double x = matrix.getTranslateX() + size * 0.2;
    double y = matrix.getTranslateY() + size * 0.3;
    Color ground = Color.WHITE;
    for (Filled shape : filled) {
      ground = shape.shape().contains(x, y) ? shape.color() : ground;
    }
    String text = font.toUnicode(code);
    if (text != null && !text.isBlank()) {
      glyphs.add(new Glyph(text, size, color(getGraphicsState().getNonStrokingColor()), ground));
    }
  }

  private static Color color(PDColor color) throws IOException {
    return new Color(color.toRGB());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void fillPath(int rule) throws IOException {
    filled.add(new Filled(path, color(getGraphicsState().getNonStrokingColor())));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    fillPath(rule);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
