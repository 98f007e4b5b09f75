package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.Document;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.page.Paginator.Placed;
import dev.roadmapkit.pdf.internal.structure.StructureTree;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Direction;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes pages as a PDF file. */
public final class PdfFile {

  /**
   * What a viewer shows of the document.
   *
   * @param title the title
   * @param subject what it is about
   * @param keywords words to find it by
   * @param language its language
   * @param roadmap the id of its roadmap
   * @param version the version of its roadmap
   * @param learner whose it is, a token that only the caller understands; empty for nobody
   */
  public record Metadata(
      String title,
      String subject,
      String keywords,
      Locale language,
      String roadmap,
      String version,
      String learner) {}

  /** Draws what stands in the margins of every page. */
  @FunctionalInterface
  public interface Margins {

    /**
     * Draws.
     *
     * @param canvas the page
     * @param page its number, the first is 1
     * @param pages how many there are
     */
    void draw(Canvas canvas, int page, int pages);
  }

  private final Document document;
  private final StableWriter writer;
  private final PageFormat format;
  private final Locale language;
  private final Fonts fonts;
  private final Color paper;
  private final StructureTree tree;
  private final Outline outline;
  private final Annotations annotations;
  private final Margins margins;
  private final int pages;
  private int page;

  private PdfFile(
      OutputStream out,
      PageFormat format,
      Metadata metadata,
      Fonts fonts,
      Color paper,
      Color ink,
      Margins margins,
      int pages) {
    this.paper = paper;
    this.format = format;
    this.language = metadata.language();
    this.fonts = fonts;
    this.margins = margins;
    this.pages = pages;
    document = new Document(new Rectangle(format.width(), format.height()));
    writer = StableWriter.open(document, out, fonts);
    describe(document, writer, metadata);
    document.open();
    OutputIntent.addTo(writer);
    tree = new StructureTree(writer);
    outline = new Outline(writer);
    annotations = new Annotations(
        writer,
        tree,
        new CheckBoxes(writer, Canvas.BOX, ink),
        new NoteFields(writer, fonts, ink, Direction.isRightToLeft(language)));
  }

  /**
   * Writes a document page by page; the stream stays open. What cannot be drawn is found before
   * anything is written.
   *
   * @param out where the bytes go
   * @param format the paper
   * @param metadata what viewers show
   * @param fonts the fonts that the rows were measured with
   * @param paper the colour of the pages
   * @param ink the colour of boxes to tick
   * @param story the content
   * @param margins what stands in the margins
   */
  public static void write(
      OutputStream out,
      PageFormat format,
      Metadata metadata,
      Fonts fonts,
      Color paper,
      Color ink,
      Story story,
      Margins margins) {
    FirstTelling first = new FirstTelling(story, format.contentHeight());
    try {
      new PdfFile(out, format, metadata, fonts, paper, ink, margins, first.pages())
          .write(first.again(story));
    } catch (ExceptionConverter e) {
      // OpenPDF's way to pass on that the stream failed.
      if (e.getException() instanceof IOException cause) {
        throw new UncheckedIOException("cannot write the document", cause);
      }
      throw e;
    }
  }

  private void write(Story story) {
    Paginator paginator = new Paginator(format.contentHeight(), this::draw);
    Tag whole = story.tell((rows, ended) -> {
      rows.forEach(paginator::add);
      ended.ifPresent(tag -> paginator.add(mark(rows, tag)));
    });
    paginator.end();
    outline.end();
    tree.write(whole);
    document.close();
  }

  /** A row without height, at which all rows of a tag are drawn. */
  private static Row mark(List<Row> rows, Tag ended) {
    boolean keep = !rows.isEmpty() && rows.get(rows.size() - 1).keepWithNext();
    return new Row(0, 0, keep, (canvas, top) -> canvas.ends(ended));
  }

  private void draw(List<Placed> rows) {
    if (page > 0) {
      document.newPage();
    }
    page++;
    writer.setPageEmpty(false);
    writer.structParents(tree.beginPage());
    Canvas canvas = new Canvas(writer, fonts, tree, outline, annotations, language, format);
    if (!paper.equals(Color.WHITE)) {
      // A little more, so that no rounding leaves a white edge.
      canvas.fill(-1, -1, format.width() + 2, format.height() + 2, 0, paper);
    }
    for (Placed placed : rows) {
      placed.row().drawing().draw(canvas, format.head() + placed.top());
    }
    margins.draw(canvas, page, pages);
    canvas.end();
    tree.endPage();
  }

  private static void describe(Document document, PdfWriter writer, Metadata metadata) {
    document.addTitle(metadata.title());
    document.addSubject(metadata.subject());
    document.addKeywords(metadata.keywords());
    document.addCreator(Xmp.CREATOR);
    String language = metadata.language().toLanguageTag();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    writer.setXmpMetadata(Xmp.packet(metadata));
    boolean rightToLeft = Direction.isRightToLeft(metadata.language());
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle
        | PdfWriter.PageModeUseOutlines
        | (rightToLeft ? PdfWriter.DirectionR2L : 0));
  }
}
