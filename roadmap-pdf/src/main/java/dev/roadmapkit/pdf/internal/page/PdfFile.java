package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.Document;
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
import java.io.OutputStream;
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

  private PdfFile() {}

  /**
   * Writes a document; the stream stays open.
   *
   * @param out where the bytes go
   * @param format the paper
   * @param metadata what viewers show
   * @param fonts the fonts that the rows were measured with
   * @param structure the tag of the whole document
   * @param ink the colour of boxes to tick
   * @param rows the content
   * @param margins what stands in the margins
   */
  public static void write(
      OutputStream out,
      PageFormat format,
      Metadata metadata,
      Fonts fonts,
      Tag structure,
      Color ink,
      List<Row> rows,
      Margins margins) {
    Document document = new Document(new Rectangle(format.width(), format.height()));
    StableWriter writer = StableWriter.open(document, out);
    describe(document, writer, metadata);
    document.open();
    OutputIntent.addTo(writer);
    StructureTree tree = new StructureTree(writer, structure);
    Outline outline = new Outline(writer.getDirectContent().getRootOutline());
    CheckBoxes boxes = new CheckBoxes(writer, Canvas.BOX, ink);
    List<List<Placed>> pages = Paginator.paginate(rows, format.contentHeight());
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        document.newPage();
      }
      writer.setPageEmpty(false);
      int key = tree.beginPage();
      writer.structParents(key);
      Canvas canvas = new Canvas(writer, fonts, tree, outline, boxes, metadata.language(), format);
      for (Placed placed : pages.get(i)) {
        placed.row().drawing().draw(canvas, format.head() + placed.top());
      }
      margins.draw(canvas, i + 1, pages.size());
      tree.endPage(key);
    }
    tree.write();
    if (fonts.drewShapes()) {
      writer.spell();
    }
    document.close();
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
