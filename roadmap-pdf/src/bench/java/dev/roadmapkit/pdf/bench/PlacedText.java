package dev.roadmapkit.pdf.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A piece of text with its place, as a document has it.
 *
 * @param page the number of its page, the first is 0
 * @param x its left edge
 * @param y its baseline, from below
 * @param font the name of its font
 * @param size the size of its letters
 * @param text the letters
 */
record PlacedText(int page, float x, float y, String font, float size, String text) {

  /** All of the text of a document. */
  static List<PlacedText> of(byte[] pdf) throws IOException {
    List<PlacedText> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          add(getCurrentPageNo() - 1, letters, all);
        }
      }.writeText(document, new StringWriter());
    }
    return all;
  }

  private static void add(int page, List<TextPosition> letters, List<PlacedText> all) {
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || !isSameFont(letters.get(i), letters.get(from))) {
        StringBuilder text = new StringBuilder();
        letters.subList(from, i).forEach(letter -> text.append(letter.getUnicode()));
        TextPosition first = letters.get(from);
        String name = first.getFont().getName().replaceFirst("^.*\\+", "");
        float x = first.getTextMatrix().getTranslateX();
        float y = first.getTextMatrix().getTranslateY();
        all.add(new PlacedText(page, x, y, name, first.getFontSize(), text.toString()));
        from = i;
      }
    }
  }

  private static boolean isSameFont(TextPosition one, TextPosition other) {
    return one.getFont().getName().equals(other.getFont().getName())
        && one.getFontSize() == other.getFontSize();
  }

  /** Reads pieces that {@link #write} wrote: a fresh process needs them at once. */
  static List<PlacedText> read(Path file) throws IOException {
    List<PlacedText> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 6);
      all.add(new PlacedText(
          Integer.parseInt(parts[0]),
          Float.parseFloat(parts[1]),
          Float.parseFloat(parts[2]),
          parts[3],
          Float.parseFloat(parts[4]),
          parts[5]));
    }
    return all;
  }

  static void write(List<PlacedText> all, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PlacedText text : all) {
      lines.add(text.page() + "\t" + text.x() + "\t" + text.y() + "\t" + text.font() + "\t"
          + text.size() + "\t" + text.text());
    }
    Files.write(file, lines);
  }
}
