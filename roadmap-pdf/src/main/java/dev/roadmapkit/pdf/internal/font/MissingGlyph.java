package dev.roadmapkit.pdf.internal.font;

import java.util.Locale;

/** No font has a character; drawing the text without it would change what it says. */
public final class MissingGlyph extends RuntimeException {

  private static final long serialVersionUID = 1;

  MissingGlyph(int codePoint, String text) {
    super(String.format(
        Locale.ROOT,
        "no bundled font has the character \"%s\" (U+%04X %s) in \"%s\"",
        Character.toString(codePoint),
        codePoint,
        Character.getName(codePoint),
        excerpt(text)));
  }

  private static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
  }
}
