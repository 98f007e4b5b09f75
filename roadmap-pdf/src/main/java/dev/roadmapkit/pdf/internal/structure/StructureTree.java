package dev.roadmapkit.pdf.internal.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.structure.Tag.Annotation;
import dev.roadmapkit.pdf.internal.structure.Tag.Child;
import dev.roadmapkit.pdf.internal.structure.Tag.Mark;
import dev.roadmapkit.pdf.internal.structure.Tag.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes tags into a file, and the way back from each piece of a page to its tag. OpenPDF's own tree
 * cannot mix text and links in one paragraph.
 */
public final class StructureTree {

  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  static final String PROBLEM = "cannot write the structure of the document";

  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName OBJ = new PdfName("Obj");
  private static final PdfName MCR = new PdfName("MCR");
  private static final PdfName PARENT_TREE = new PdfName("ParentTree");
  private static final PdfName PARENT_TREE_NEXT_KEY = new PdfName("ParentTreeNextKey");

  private final PdfWriter writer;
  private final PdfIndirectReference root;
  private final ParentTree parents;

  private PdfArray marks = new PdfArray();
  private PdfIndirectReference marksAt;
  private int page;

  /**
   * Starts a tree.
   *
   * @param writer the file
   */
  public StructureTree(PdfWriter writer) {
    this.writer = writer;
    this.root = writer.getPdfIndirectReference();
    this.marksAt = root;
    this.parents = new ParentTree(writer);
  }

  /**
   * Begins the current page of the file.
   *
   * @return the key by which the page refers to the tree
   */
  public int beginPage() {
    page = writer.getCurrentPageNumber();
    marks = new PdfArray();
    marksAt = writer.getPdfIndirectReference();
    return parents.add(marksAt);
  }

  /** Ends the page that was begun last. */
  public void endPage() {
    write(marks, marksAt);
  }

  /**
   * Makes a new piece of the page a part of a tag.
   *
   * @param tag the tag
   * @return the number of the piece on its page
   */
  public int mark(Tag tag) {
    int id = marks.size();
    marks.add(reference(tag));
    tag.add(new Mark(page, id));
    return id;
  }

  /**
   * Makes an annotation of the page a part of a tag.
   *
   * @param tag the tag
   * @param annotation the annotation
   * @return the key by which the annotation refers to the tree
   */
  public int annotation(Tag tag, PdfIndirectReference annotation) {
    tag.add(new Annotation(page, annotation));
    return parents.add(reference(tag));
  }

  /**
   * Writes a tag, and what is below it, to which nothing is added any more, and forgets its parts.
   *
   * @param ended the tag
   */
  public void end(Tag ended) {
    Deque<Tag> open = new ArrayDeque<>(List.of(ended));
    while (!open.isEmpty()) {
      Tag tag = open.pop();
      if (tag.isReleased()) {
        continue;
      }
      write(element(tag), reference(tag));
      for (int i = tag.parts().size() - 1; i >= 0; i--) {
        if (tag.parts().get(i) instanceof Child child) {
          open.push(child.tag());
        }
      }
      tag.release();
    }
  }

  /**
   * Writes the rest of the tree, after the last page.
   *
   * @param document the tag of the whole document
   */
  public void write(Tag document) {
    end(document);
    PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
    tree.put(PdfName.K, reference(document));
    tree.put(PARENT_TREE, parents.write());
    tree.put(PARENT_TREE_NEXT_KEY, new PdfNumber(parents.size()));
    write(tree, root);
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
    writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
  }

  private PdfDictionary element(Tag tag) {
    PdfDictionary element = new PdfDictionary();
    element.put(PdfName.S, tag.role().type());
    element.put(PdfName.P, tag.isDocument() ? root : reference(tag.parent()));
    tag.role().attributes().ifPresent(made -> element.put(PdfName.A, made));
    tag.addTo(element);
    tag.spoken()
        .ifPresent(text -> element.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE)));
    int home = firstPage(tag);
    if (home > 0) {
      element.put(PdfName.PG, writer.getPageReference(home));
    }
    PdfArray kids = new PdfArray();
    for (Part part : tag.parts()) {
      kids.add(kid(part, home));
    }
    if (!kids.isEmpty()) {
      element.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
    }
    return element;
  }

  /** The page that marks without one are on. */
  private static int firstPage(Tag tag) {
    for (Part part : tag.parts()) {
      if (part instanceof Mark mark) {
        return mark.page();
      }
    }
    return 0;
  }

  private PdfObject kid(Part part, int home) {
    if (part instanceof Child child) {
      return reference(child.tag());
    }
    PdfDictionary kid = new PdfDictionary();
    if (part instanceof Annotation annotation) {
      kid.put(PdfName.TYPE, OBJR);
      kid.put(OBJ, annotation.reference());
      kid.put(PdfName.PG, writer.getPageReference(annotation.page()));
      return kid;
    }
    Mark mark = (Mark) part;
    if (mark.page() == home) {
      return new PdfNumber(mark.id());
    }
    kid.put(PdfName.TYPE, MCR);
    kid.put(PdfName.PG, writer.getPageReference(mark.page()));
    kid.put(PdfName.MCID, new PdfNumber(mark.id()));
    return kid;
  }

  private PdfIndirectReference reference(Tag tag) {
    PdfIndirectReference reference = tag.reference();
    if (reference == null) {
      reference = writer.getPdfIndirectReference();
      tag.refer(reference);
    }
    return reference;
  }

  private void write(PdfObject object, PdfIndirectReference at) {
    try {
      writer.addToBody(object, at);
    } catch (IOException e) {
      throw new UncheckedIOException(PROBLEM, e);
    }
  }
}
