package dev.roadmapkit.pdf.internal.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the keys of pages and annotations lead to: an array with the tag of each mark, or a tag. The keys
 * of a long document are written leaf by leaf.
 */
final class ParentTree {

  private static final int LEAF = 512;

  private final PdfWriter writer;
  private final PdfArray leaves = new PdfArray();
  private PdfArray numbers = new PdfArray();
  private int first;
  private int next;

  ParentTree(PdfWriter writer) {
    this.writer = writer;
  }

  /** Adds what the next key leads to, and returns the key. */
  int add(PdfIndirectReference target) {
    if (next - first == LEAF) {
      endLeaf();
    }
    numbers.add(new PdfNumber(next));
    numbers.add(target);
    return next++;
  }

  /** The number of keys, which is the next key. */
  int size() {
    return next;
  }

  /** Writes the rest; one leaf alone is the tree. */
  PdfIndirectReference write() {
    PdfDictionary tree = new PdfDictionary();
    if (leaves.isEmpty()) {
      tree.put(PdfName.NUMS, numbers);
    } else {
      endLeaf();
      tree.put(PdfName.KIDS, leaves);
    }
    return written(tree);
  }

  private void endLeaf() {
    PdfDictionary leaf = new PdfDictionary();
    leaf.put(PdfName.LIMITS, new PdfArray(new int[] {first, next - 1}));
    leaf.put(PdfName.NUMS, numbers);
    leaves.add(written(leaf));
    numbers = new PdfArray();
    first = next;
  }

  private PdfIndirectReference written(PdfDictionary node) {
    try {
      return writer.addToBody(node).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(StructureTree.PROBLEM, e);
    }
  }
}
