package dev.roadmapkit.pdf.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import dev.roadmapkit.pdf.internal.font.ArabicForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Makes the map from glyphs to characters, which OpenPDF writes with each font, say letters for the shapes of
 * letters: one searches and copies words, not shapes. Ligatures keep their character, as programs do not agree
 * on the order of two letters that run from right to left.
 */
final class LetterMap {

  private static final String BEGIN = "/CIDInit";
  private static final Pattern ENTRY =
      Pattern.compile("(<\\p{XDigit}{4}><\\p{XDigit}{4}>)<(\\p{XDigit}{4})>");

  private LetterMap() {}

  /** The object, or another if it is such a map and has shapes. */
  static PdfObject spelled(PdfObject object) throws IOException {
    if (!(object instanceof PdfStream stream)
        || stream.getClass() != PdfStream.class
        || stream.contains(PdfName.TYPE)) {
      return object;
    }
    String map = text(stream);
    String spelled = map.startsWith(BEGIN) ? ENTRY.matcher(map).replaceAll(LetterMap::entry) : map;
    if (spelled.equals(map)) {
      return object;
    }
    PdfStream changed = new PdfStream(spelled.getBytes(ISO_8859_1));
    changed.flateCompress();
    return changed;
  }

  private static String entry(MatchResult entry) {
    OptionalInt letter = ArabicForms.letter(Integer.parseInt(entry.group(2), 16));
    return letter.isPresent()
        ? String.format(Locale.ROOT, "%s<%04x>", entry.group(1), letter.getAsInt())
        : entry.group();
  }

  private static String text(PdfStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    stream.writeContent(bytes);
    if (!stream.contains(PdfName.FILTER)) {
      return bytes.toString(ISO_8859_1);
    }
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes.toByteArray());
    return new String(new InflaterInputStream(packed).readAllBytes(), ISO_8859_1);
  }
}
