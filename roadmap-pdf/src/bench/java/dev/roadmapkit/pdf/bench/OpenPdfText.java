package dev.roadmapkit.pdf.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program that places lines of text, and nothing else, with OpenPDF's lowest calls. */
final class OpenPdfText {

  private final List<PlacedText> texts;
  private final Map<String, BaseFont> fonts = new HashMap<>();

  OpenPdfText(List<PlacedText> texts) throws IOException {
    this.texts = texts;
    for (PlacedText text : texts) {
      String name = text.font();
      if (!fonts.containsKey(name)) {
        fonts.put(
            name,
            BaseFont.createFont(
                name + ".ttf", BaseFont.IDENTITY_H, true, false, Inputs.font(name), null));
      }
    }
  }

  byte[] draw() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document(PageSize.A4)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.open();
      PdfContentByte content = writer.getDirectContent();
      int page = 0;
      for (PlacedText text : texts) {
        if (text.page() > page) {
          document.newPage();
          page = text.page();
        }
        content.beginText();
        content.setFontAndSize(fonts.get(text.font()), text.size());
        content.setTextMatrix(text.x(), text.y());
        content.showText(text.text());
        content.endText();
      }
    }
    return out.toByteArray();
  }
}
