package dev.roadmapkit.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlimFontTest {

  /** Letters with parts that other letters have too, a ligature's neighbours, and a space. */
  private static final String TEXT = "A\u00e4\u00e9 g\u011f\u1ea1i%&\u20b9";

  static Stream<String> files() {
    return Arrays.stream(Face.values()).map(Face::files).flatMap(List::stream).distinct();
  }

  @ParameterizedTest
  @MethodSource("files")
  void drawsTheSameGlyphsWithTheSameWidths(String file) throws IOException {
    byte[] original = FontFiles.bundled().get(file);
    byte[] subset = subset(file, original);
    byte[] slim = SlimFont.of(subset, original);
    assertThat(SlimFont.isTrueType(slim)).isTrue();
    assertThat(SlimFont.isFrom(slim, original)).isTrue();
    assertThat(Packed.of(slim).bytes()).hasSizeLessThan(Packed.of(subset).bytes().length * 3 / 4);
    try (TrueTypeFont full = parse(original);
        TrueTypeFont small = parse(slim)) {
      assertThat(small.getTableMap())
          .containsOnlyKeys("glyf", "head", "hhea", "hmtx", "loca", "maxp");
      for (int c : TEXT.codePoints().toArray()) {
        int glyph = full.getUnicodeCmapLookup().getGlyphId(c);
        assertThat(small.getAdvanceWidth(glyph)).isEqualTo(full.getAdvanceWidth(glyph));
        assertThat(path(small, glyph)).isEqualTo(path(full, glyph));
      }
    }
  }

  private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
    var outline = font.getGlyph().getGlyph(glyph);
    if (outline == null) {
      return List.of();
    }
    var path = outline.getPath().getPathIterator(null);
    Stream.Builder<String> parts = Stream.builder();
    for (; !path.isDone(); path.next()) {
      float[] points = new float[6];
      parts.add(path.currentSegment(points) + Arrays.toString(points));
    }
    return parts.build().toList();
  }

  /** A subset as OpenPDF makes it. */
  private static byte[] subset(String file, byte[] original) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document()) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.open();
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, original, null);
      var content = writer.getDirectContent();
      content.beginText();
      content.setFontAndSize(font, 10);
      content.showText(TEXT);
      content.endText();
    }
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      var resources = document.getPage(0).getResources();
      PDFont font = resources.getFont(resources.getFontNames().iterator().next());
      try (InputStream program =
          descendant(font).getFontDescriptor().getFontFile2().createInputStream()) {
        return program.readAllBytes();
      }
    }
  }

  private static org.apache.pdfbox.pdmodel.font.PDCIDFont descendant(PDFont font) {
    return ((org.apache.pdfbox.pdmodel.font.PDType0Font) font).getDescendantFont();
  }

  private static TrueTypeFont parse(byte[] bytes) {
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
