package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.structure.StructureTree;
import dev.roadmapkit.pdf.internal.structure.Tag;
import java.net.URI;

/** What answers on a screen: links and fields, each a part of its tag. Places are those of PDF. */
final class Annotations {

  private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

  private final PdfWriter writer;
  private final StructureTree structure;
  private final CheckBoxes boxes;
  private final NoteFields notes;

  Annotations(PdfWriter writer, StructureTree structure, CheckBoxes boxes, NoteFields notes) {
    this.writer = writer;
    this.structure = structure;
    this.boxes = boxes;
    this.notes = notes;
  }

  /** The boxes, to draw them without fields. */
  CheckBoxes boxes() {
    return boxes;
  }

  void box(String name, String tooltip, TickState state, Tag tag, float x, float y) {
    add(boxes.field(name, tooltip, state, x, y), tag);
  }

  void note(NoteField note, Tag tag, float x, float y) {
    add(notes.field(note, x, y), tag);
  }

  void link(URI uri, Tag tag, Rectangle place) {
    PdfAnnotation annotation = new PdfAnnotation(
        writer,
        place.getLeft(),
        place.getBottom(),
        place.getRight(),
        place.getTop(),
        new PdfAction(uri.toASCIIString()));
    annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    annotation.remove(PdfName.C);
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
