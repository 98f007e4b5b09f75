package dev.roadmapkit.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as a screen reader goes through it: by its structure, not by its pages. */
final class ReadAloud {

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private ReadAloud() {}

  /** The structure types, indented, with their texts. */
  static String of(PDDocument document) throws IOException {
    ReadAloud aloud = new ReadAloud();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> marks = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          marks.put(content.getMCID(), text(content));
        }
      }
      aloud.texts.put(page, marks);
    }
    aloud.walk(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0), 0);
    return aloud.out.substring(1) + "\n";
  }

  private void walk(PDStructureNode node, PDPage inherited, int depth) throws IOException {
    PDPage page =
        node instanceof PDStructureElement e && e.getPage() != null ? e.getPage() : inherited;
    boolean spoken = false;
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement span && span.getActualText() != null) {
        out.append(spoken || isLink(node) ? "" : ": ").append(span.getActualText());
        spoken = true;
      } else if (kid instanceof PDStructureElement element) {
        boolean inline = element.getStructureType().equals("Link");
        out.append(inline ? spoken ? "" : ": " : "\n" + "  ".repeat(depth));
        out.append(inline ? "<" : element.getStructureType());
        spoken |= inline;
        if (element.getStructureType().equals("Figure")) {
          out.append(": ").append(element.getAlternateDescription());
        } else {
          walk(element, page, depth + 1);
        }
        out.append(inline ? ">" : "");
      } else {
        out.append(spoken || isLink(node) ? "" : ": ").append(said(kid, page));
        spoken = true;
      }
    }
  }

  private static boolean isLink(PDStructureNode node) {
    return node instanceof PDStructureElement element
        && element.getStructureType().equals("Link");
  }

  private String said(Object kid, PDPage page) throws IOException {
    if (kid instanceof Integer id) {
      return text(page, id);
    }
    if (kid instanceof PDMarkedContentReference reference) {
      return text(reference.getPage(), reference.getMCID());
    }
    PDAnnotation annotation = (PDAnnotation) ((PDObjectReference) kid).getReferencedObject();
    if (!annotation.getSubtype().equals("Widget")) {
      return "";
    }
    COSDictionary field = annotation.getCOSObject();
    String state = field.getNameAsString(COSName.AS);
    String value = state == null ? field.getString(COSName.V, "") : state;
    return "[" + value + "] " + field.getString(COSName.TU);
  }

  private String text(PDPage page, int mark) {
    return texts.getOrDefault(page, Map.of()).getOrDefault(mark, "(nothing)");
  }

  private static String text(PDMarkedContent content) {
    List<?> contents = content.getContents();
    String text = contents.stream()
        .filter(TextPosition.class::isInstance)
        .map(position -> ((TextPosition) position).getUnicode())
        .collect(Collectors.joining());
    String language = content.getProperties().getString(COSName.LANG);
    return (language == null ? "" : "[" + language + "]") + text;
  }
}
