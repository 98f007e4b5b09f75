package dev.roadmapkit.examples.cli;

/**
 * How many terminal columns a text takes: two for East Asian wide characters and emoji, none for
 * combining ones. An approximation of Unicode's UAX 11 and of what terminals do.
 */
final class TextWidth {

  private static final String ELLIPSIS = "…";

  /** First and last code points of the wide blocks. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** Shortens a text that is too wide, with "…" for what is left out. */
  static String truncate(String text, int width) {
    return of(text) <= width ? text : head(text, width - 1).stripTrailing() + ELLIPSIS;
  }

  /** The longest beginning that is no wider than this; it splits no surrogate pair. */
  static String head(String text, int width) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      taken += of(codePoint);
      if (taken > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] block : WIDE) {
      if (codePoint >= block[0] && codePoint <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
