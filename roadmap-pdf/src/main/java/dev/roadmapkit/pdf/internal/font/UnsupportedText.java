package dev.roadmapkit.pdf.internal.font;

import java.util.Locale;

/** A text cannot be drawn as it reads; drawing it all the same would change what it says. */
public final class UnsupportedText extends RuntimeException {

  private static final long serialVersionUID = 1;

  private UnsupportedText(String message) {
    super(message);
  }

  static UnsupportedText noGlyph(int codePoint, String text) {
    return new UnsupportedText(
        "no font has the character " + named(codePoint) + " in \"" + excerpt(text) + "\"");
  }

  static UnsupportedText noJoinedShape(int codePoint, String text) {
    return new UnsupportedText("no font has the shape that joins the letter " + named(codePoint)
        + " to others, in \"" + excerpt(ArabicForms.letters(text)) + "\"");
  }

  private static String named(int codePoint) {
    return String.format(
        Locale.ROOT,
        "\"%s\" (U+%04X %s)",
        Character.toString(codePoint),
        codePoint,
        Character.getName(codePoint));
  }

  private static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
  }
}
