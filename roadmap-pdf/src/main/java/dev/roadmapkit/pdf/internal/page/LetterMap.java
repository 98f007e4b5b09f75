package dev.roadmapkit.pdf.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.roadmapkit.pdf.internal.font.ArabicForms;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

  /** The part of a font, or another if it is such a map and has shapes. */
  static byte[] spelled(byte[] part) {
    String map = new String(part, 0, Math.min(part.length, BEGIN.length()), ISO_8859_1);
    return map.equals(BEGIN)
        ? ENTRY
            .matcher(new String(part, ISO_8859_1))
            .replaceAll(LetterMap::entry)
            .getBytes(ISO_8859_1)
        : part;
  }

  private static String entry(MatchResult entry) {
    OptionalInt letter = ArabicForms.letter(Integer.parseInt(entry.group(2), 16));
    return letter.isPresent()
        ? String.format(Locale.ROOT, "%s<%04x>", entry.group(1), letter.getAsInt())
        : entry.group();
  }
}
