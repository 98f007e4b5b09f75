package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.structure.StructureTree;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private static final PdfName PAGINATION = new PdfName("Pagination");

  private record Underline(float left, float top, float width, Color color) {}

  private final PageContent content;
  private final List<Underline> underlines = new ArrayList<>();
  private final Writing writing;
  private final StructureTree structure;
  private final Outline outline;
  private final Annotations annotations;
  private final Locale language;
  private final Mirror mirror;
  private final float pageHeight;
  private final Pen pen;

  Canvas(
      PdfWriter writer,
      Fonts fonts,
      StructureTree structure,
      Outline outline,
      Annotations annotations,
      Locale language,
      PageFormat format) {
    this.content = new PageContent(writer.getDirectContent());
    this.writing = new Writing(content, fonts);
    this.structure = structure;
    this.outline = outline;
    this.annotations = annotations;
    this.language = language;
    this.pageHeight = format.height();
    this.mirror = Mirror.of(format, language);
    this.pen = new Pen(content, pageHeight, mirror);
  }

  /**
   * Returns what draws lines.
   *
   * @return the pen of the page
   */
  public Pen pen() {
    return pen;
  }

  /**
   * Draws a figure: all that is drawn meanwhile is one part of the document, read as its alternate text.
   *
   * @param tag what it is
   * @param x its left edge
   * @param top its upper edge
   * @param width its width
   * @param height its height
   * @param drawing draws shapes and captions, but no lines of text
   */
  public void figure(Tag tag, float x, float top, float width, float height, Runnable drawing) {
    float y = pageHeight - top - height;
    float left = mirror.left(x, width);
    tag.bound(List.of(left, y, left + width, y + height));
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(structure.mark(tag)));
    content.beginFigure(tag.role().type(), properties);
    drawing.run();
    content.end();
  }

  /**
   * Draws a line of text within a figure.
   *
   * @param line the line
   * @param x its left edge
   * @param top its upper edge
   */
  public void caption(Line line, float x, float top) {
    content.caption();
    words(line, mirror.left(x, line.width()), top);
  }

  /**
   * Draws a picture within a figure.
   *
   * @param picture the picture
   * @param x its left edge
   * @param top its upper edge
   * @param scale points a pixel
   */
  public void picture(Picture picture, float x, float top, float scale) {
    try {
      Image image = Image.getInstance(picture.bytes());
      float width = picture.width() * scale;
      float height = picture.height() * scale;
      float left = mirror.left(x, width);
      content.shapes().addImage(image, width, 0, 0, height, left, pageHeight - top - height);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a picture", e);
    }
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
    float left = mirror.left(x, line.width());
    float baseline = top + line.ascent();
    if (line.isTurned()) {
      turned(line, tag, left, baseline);
      return;
    }
    for (int i = 0; i < line.words().size(); i++) {
      Line.Word word = line.words().get(i);
      Tag target = word.style().link().map(tag::link).orElse(tag);
      begin(target, word.style());
      if (i == 0) {
        content.moveTo(left, pageHeight - baseline);
      }
      text(word, line.spaced() && i == line.words().size() - 1);
      word.style().link().ifPresent(uri -> link(uri, target, word, left + word.x(), baseline));
    }
  }

  /** A word of a page, with what it is a part of, its number, and whether a space is drawn after it. */
  private record Part(Line.Word word, Tag tag, int mark, boolean spaced) {}

  /** What is read aloud is in the order of reading, what is drawn in the order of places. */
  private void turned(Line line, Tag tag, float left, float baseline) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < line.words().size(); i++) {
      Line.Word word = line.words().get(i);
      boolean spaced = line.spaced() && i == line.words().size() - 1;
      Tag target = word.style().link().map(tag::link).orElse(tag);
      Tag read = word.rightToLeft() ? target.spoken(word.spoken() + (spaced ? " " : "")) : target;
      parts.add(new Part(word, read, structure.mark(read), spaced && !word.rightToLeft()));
      word.style().link().ifPresent(uri -> link(uri, target, word, left + word.x(), baseline));
    }
    leftEnd(line, left, pageHeight - baseline);
    parts.sort(Comparator.comparingDouble(part -> part.word().x()));
    for (Part part : parts) {
      mark(part, part.tag(), part.mark(), foreign(part.word().style()));
      place(part.word(), left, pageHeight - baseline, part.spaced());
    }
  }

  /** What programs that read text out of pages need to tell a line from what stands beside it. */
  private void leftEnd(Line line, float left, float y) {
    Line.Word word = line.inOrderOfPlace().get(0);
    if (line.isAmbiguous()) {
      content.mark(line, ARTIFACT, new PdfDictionary());
      content.moveTo(left, y);
      writing.direct(line.words().get(0).style());
    } else if (mirror.mirrored() && !word.rightToLeft()) {
      content.mark(line, ARTIFACT, new PdfDictionary());
      content.moveTo(left - writing.space(word), y);
      writing.show(" ", word.style(), false);
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
    if (!content.isMarked(PAGINATION)) {
      content.mark(PAGINATION, ARTIFACT, new PdfDictionary(PAGINATION));
    }
    words(line, mirror.left(x, line.width()), top);
  }

  private void words(Line line, float left, float top) {
    boolean spaced = mirror.mirrored() && !line.isTurned();
    for (Line.Word word : line.inOrderOfPlace()) {
      place(word, left, pageHeight - top - line.ascent(), spaced);
    }
  }

  /**
   * Draws a word at its place. Where it ends a line from right to left, a space is at its left: programs that read
   * text out of pages would take what stands further at the left for a part of it.
   */
  private void place(Line.Word word, float left, float y, boolean spaced) {
    boolean ends = word.rightToLeft() && word.x() == 0;
    float space = ends ? writing.space(word) : 0;
    content.moveTo(left + word.x() - space, y);
    text(word, spaced || ends);
  }

  /**
   * Draws a box to tick on paper.
   *
   * @param state what it shows
   * @param x its left edge
   * @param top its upper edge
   */
  public void box(TickState state, float x, float top) {
    annotations.boxes().draw(content.shapes(), state, mirror.left(x, BOX), pageHeight - top - BOX);
    content.forget();
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
    annotations.box(name, tooltip, state, tag, mirror.left(x, BOX), pageHeight - top - BOX);
  }

  /**
   * Adds a field to write in, which draws nothing but its text.
   *
   * @param note the field
   * @param tag the tag of the field
   * @param x its left edge
   * @param top its upper edge
   */
  public void field(NoteField note, Tag tag, float x, float top) {
    annotations.note(note, tag, mirror.left(x, note.width()), pageHeight - top - note.height());
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
    PdfContentByte shapes = content.shapes();
    content.fill(color);
    float left = mirror.left(x, width);
    float bottom = pageHeight - top - height;
    if (radius == 0) {
      shapes.rectangle(left, bottom, width, height);
      shapes.fill();
      return;
    }
    // A line of twice the radius with round corners takes a fifth of the bytes of four curves.
    float round = Math.min(radius, Math.min(width, height) / 2);
    content.stroke(color, 2 * round);
    content.roundCorners();
    shapes.rectangle(left + round, bottom + round, width - 2 * round, height - 2 * round);
    shapes.fillStroke();
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
    drawRule(mirror.left(x, width), top, width, stroke, color);
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

  /** Nothing is added to a tag any more. */
  void ends(Tag tag) {
    structure.end(tag);
  }

  /** Draws what waited for the end of the page. */
  void end() {
    for (Underline line : underlines) {
      drawRule(line.left(), line.top(), line.width(), LINK_UNDERLINE, line.color());
    }
    content.end();
  }

  private void drawRule(float left, float top, float width, float stroke, Color color) {
    PdfContentByte shapes = content.shapes();
    content.stroke(color, stroke);
    shapes.moveTo(left, pageHeight - top);
    shapes.lineTo(left + width, pageHeight - top);
    shapes.stroke();
  }

  private void begin(Tag tag, TextStyle style) {
    Optional<Locale> foreign = foreign(style);
    Object key = PageContent.key(tag, foreign.map(Locale::toLanguageTag).orElse(""));
    if (!content.isMarked(key)) {
      mark(key, tag, structure.mark(tag), foreign);
    }
  }

  private void mark(Object key, Tag tag, int mark, Optional<Locale> foreign) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(mark));
    foreign.ifPresent(other -> properties.put(PdfName.LANG, new PdfString(other.toLanguageTag())));
    content.mark(key, foreign.isPresent() ? SPAN : tag.role().type(), properties);
  }

  /** Words without a country or script need no mention in a document that only adds these. */
  private Optional<Locale> foreign(TextStyle style) {
    return style
        .language()
        .filter(other -> !other.equals(language))
        .filter(other -> !other.toLanguageTag().equals(language.getLanguage()));
  }

  /** Draws a word where the one before it ended. */
  private void text(Line.Word word, boolean spaced) {
    String text = spaced ? word.text() + " " : word.text();
    writing.show(text, word.style(), word.rightToLeft());
  }

  private void link(URI uri, Tag tag, Line.Word word, float x, float baseline) {
    TextStyle style = word.style();
    // Lines between lines of text would end a text each time.
    underlines.add(new Underline(x, baseline + style.size() * 0.14f, word.width(), style.color()));
    float bottom = pageHeight - baseline - style.size() * 0.25f;
    float top = pageHeight - baseline + style.size() * 0.8f;
    annotations.link(uri, tag, new Rectangle(x, bottom, x + word.width(), top));
  }
}
