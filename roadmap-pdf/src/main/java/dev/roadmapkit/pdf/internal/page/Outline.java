package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The outline of a document, two levels deep. An entry is written as soon as the next one is known. */
final class Outline {

  private final PdfWriter writer;
  private final Level top;
  private @Nullable Level below;
  private int entries;

  Outline(PdfWriter writer) {
    this.writer = writer;
    this.top = new Level(writer.getPdfIndirectReference());
  }

  void add(String title, int level, float y) {
    PdfDictionary entry = new PdfDictionary();
    entry.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
    PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    here.addPage(writer.getCurrentPage());
    entry.put(PdfName.DEST, here);
    entries++;
    if (level > 0 && top.last != null) {
      below = below == null ? new Level(top.lastAt) : below;
      below.add(entry);
    } else {
      endBelow();
      top.add(entry);
    }
  }

  /** Writes what is left, and its root into the catalog. */
  void end() {
    if (top.last == null) {
      return;
    }
    endBelow();
    top.writeLast();
    PdfDictionary root = new PdfDictionary(PdfName.OUTLINES);
    top.addTo(root, entries);
    write(root, top.parent);
    writer.getExtraCatalog().put(PdfName.OUTLINES, top.parent);
  }

  private void endBelow() {
    if (below != null && top.last != null) {
      below.writeLast();
      below.addTo(top.last, below.count);
      below = null;
    }
  }

  private void write(PdfDictionary entry, PdfIndirectReference at) {
    try {
      writer.addToBody(entry, at);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the outline of the document", e);
    }
  }

  /** Entries below one parent, all but the last one written. */
  private final class Level {

    private final PdfIndirectReference parent;
    private @Nullable PdfIndirectReference first;
    private PdfIndirectReference lastAt;
    private @Nullable PdfDictionary last;
    private int count;

    Level(PdfIndirectReference parent) {
      this.parent = parent;
      this.lastAt = parent;
    }

    void add(PdfDictionary entry) {
      PdfIndirectReference at = writer.getPdfIndirectReference();
      entry.put(PdfName.PARENT, parent);
      if (last == null) {
        first = at;
      } else {
        last.put(PdfName.NEXT, at);
        entry.put(PdfName.PREV, lastAt);
        writeLast();
      }
      last = entry;
      lastAt = at;
      count++;
    }

    void writeLast() {
      if (last != null) {
        write(last, lastAt);
      }
    }

    void addTo(PdfDictionary above, int shown) {
      if (first != null) {
        above.put(PdfName.FIRST, first);
        above.put(PdfName.LAST, lastAt);
        above.put(PdfName.COUNT, new PdfNumber(shown));
      }
    }
  }
}
