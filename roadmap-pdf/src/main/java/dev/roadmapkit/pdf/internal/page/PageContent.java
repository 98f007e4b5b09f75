package dev.roadmapkit.pdf.internal.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of one page, which says only what changes: a colour, a font or a mark holds until there is
 * another, and a line of text is placed by its distance from the last one. That is a third of the bytes
 * of saying all of it for every word.
 *
 * <p>Marks of text lie within a text object, those of shapes and figures outside, so that none crosses its
 * borders.
 */
final class PageContent {

  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName FIGURE = new PdfName("Figure");

  /** The smallest step of a place: OpenPDF writes two digits after the point. */
  private static final float STEP = 0.01f;

  private final PdfContentByte content;
  private @Nullable Object mark;
  private boolean inText;
  private int x;
  private int y;
  private @Nullable Color fill;
  private @Nullable Color stroke;
  private float width;
  private boolean round;
  private @Nullable BaseFont font;
  private float size;

  PageContent(PdfContentByte content) {
    this.content = content;
  }

  /**
   * Where shapes are drawn, which are artifacts unless they are parts of a figure; colours and widths must
   * be set here.
   */
  PdfContentByte shapes() {
    if (FIGURE.equals(mark)) {
      endText();
    } else if (!ARTIFACT.equals(mark)) {
      end();
      content.beginMarkedContentSequence(ARTIFACT);
      mark = ARTIFACT;
    }
    return content;
  }

  /** Begins a figure, of which all is a part that follows until its end. */
  void beginFigure(PdfName name, PdfDictionary properties) {
    end();
    content.beginMarkedContentSequence(name, properties, true);
    mark = FIGURE;
  }

  /** Begins text within a figure. */
  void caption() {
    if (!inText) {
      beginText();
    }
  }

  /** Tells whether text with a mark would be one piece with what is there. */
  boolean isMarked(Object asked) {
    return asked.equals(mark);
  }

  /** Begins a piece of text with a mark, which ends the piece before. */
  void mark(Object begun, PdfName name, PdfDictionary properties) {
    if (!inText) {
      end();
      beginText();
    } else if (mark != null) {
      content.endMarkedContentSequence();
    }
    content.beginMarkedContentSequence(name, properties, true);
    mark = begun;
  }

  /** Where the text that follows starts. */
  void moveTo(float left, float baseline) {
    int toX = Math.round(left / STEP);
    int toY = Math.round(baseline / STEP);
    content.moveText((toX - x) / 100f, (toY - y) / 100f);
    x = toX;
    y = toY;
  }

  /** The place, font and colour of the text that follows are set: draws it. */
  void show(String text, BaseFont with, float withSize, Color color) {
    use(with, withSize, color);
    content.showText(text);
  }

  /** Sets the font and colour of what follows. */
  void use(BaseFont with, float withSize, Color color) {
    fill(color);
    if (!with.equals(font) || size != withSize) {
      content.setFontAndSize(with, withSize);
      font = with;
      size = withSize;
    }
  }

  /** What is shown until the end of this reads as another text. */
  void beginReplaced(String text) {
    PdfDictionary properties = new PdfDictionary();
    // OpenPDF would write a soft hyphen in an encoding that has none.
    properties.put(ACTUAL_TEXT, new PdfString(("\ufeff" + text).getBytes(UTF_16BE)));
    content.beginMarkedContentSequence(SPAN, properties, true);
  }

  void endReplaced() {
    content.endMarkedContentSequence();
  }

  /** Moves what follows to the right, in thousandths of the size of the font in use, and up. */
  void shift(float right, float up) {
    PdfTextArray moved = new PdfTextArray();
    moved.add(-right);
    content.showText(moved);
    content.setTextRise(up);
  }

  void fill(Color color) {
    if (!color.equals(fill)) {
      content.setColorFill(color);
      fill = color;
    }
  }

  void stroke(Color color, float thickness) {
    if (!color.equals(stroke)) {
      content.setColorStroke(color);
      stroke = color;
    }
    if (width != thickness) {
      content.setLineWidth(thickness);
      width = thickness;
    }
  }

  void roundCorners() {
    if (!round) {
      content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
      round = true;
    }
  }

  /** Something else drew here: nothing is known of colours and widths. */
  void forget() {
    fill = null;
    stroke = null;
    width = 0;
  }

  /** Ends what is begun. */
  void end() {
    if (FIGURE.equals(mark)) {
      endText();
    }
    if (mark != null) {
      content.endMarkedContentSequence();
      mark = null;
    }
    endText();
  }

  private void beginText() {
    content.beginText();
    inText = true;
    x = 0;
    y = 0;
  }

  private void endText() {
    if (inText) {
      content.endText();
      inText = false;
    }
  }

  /** What tells pieces of text apart. */
  static Object key(Object tag, String language) {
    return List.of(tag, language);
  }
}
