package dev.roadmapkit.pdf.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same text with openhtmltopdf, tagged for PDF/UA. */
final class HtmlDocument {

  private final String html;
  private final Map<String, byte[]> fonts = new HashMap<>();

  HtmlDocument(List<PlacedText> texts) throws IOException {
    XRLog.setLoggingEnabled(false);
    html = Markup.html(texts);
    for (String name : Markup.fonts(texts)) {
      fonts.put(name, Inputs.font(name));
    }
  }

  byte[] draw() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    fonts.forEach((name, bytes) -> builder.useFont(() -> new ByteArrayInputStream(bytes), name));
    builder.withHtmlContent(html, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }
}
