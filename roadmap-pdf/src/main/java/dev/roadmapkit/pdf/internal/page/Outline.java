package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;

/** The outline of a document, two levels deep. */
final class Outline {

  private final PdfOutline root;
  private PdfOutline parent;

  Outline(PdfOutline root) {
    this.root = root;
    this.parent = root;
  }

  void add(String title, int level, float y) {
    PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    PdfOutline entry = new PdfOutline(level == 0 ? root : parent, here, title);
    if (level == 0) {
      parent = entry;
    }
  }
}
