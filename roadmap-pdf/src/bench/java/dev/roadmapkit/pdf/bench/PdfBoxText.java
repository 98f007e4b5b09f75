package dev.roadmapkit.pdf.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The same lines placed with PDFBox, without tags. */
final class PdfBoxText {

  private final List<PlacedText> texts;
  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, TrueTypeFont> parsed = new HashMap<>();

  /** Reads fonts for each document, as PDFBox's guide does, or shares what it parsed of them. */
  PdfBoxText(List<PlacedText> texts, boolean shared) throws IOException {
    this.texts = texts;
    for (PlacedText text : texts) {
      String name = text.font();
      files.put(name, Inputs.font(name));
      if (shared && !parsed.containsKey(name)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.get(name)));
        // Looking for ligatures takes PDFBox longer than all else.
        font.setEnableGsub(false);
        parsed.put(name, font);
      }
    }
  }

  byte[] draw() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      Map<String, PDFont> fonts = new HashMap<>();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TrueTypeFont font = parsed.get(file.getKey());
        fonts.put(
            file.getKey(),
            font == null
                ? PDType0Font.load(document, new ByteArrayInputStream(file.getValue()))
                : PDType0Font.load(document, font, true));
      }
      int last = texts.get(texts.size() - 1).page();
      for (int page = 0; page <= last; page++) {
        draw(document, fonts, page);
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private void draw(PDDocument document, Map<String, PDFont> fonts, int number) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (PlacedText text : texts) {
        if (text.page() == number) {
          content.beginText();
          content.setFont(fonts.get(text.font()), text.size());
          content.newLineAtOffset(text.x(), text.y());
          content.showText(text.text());
          content.endText();
        }
      }
    }
  }
}
