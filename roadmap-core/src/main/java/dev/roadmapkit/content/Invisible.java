package dev.roadmapkit.content;

import java.util.Locale;
import java.util.Optional;

/** Characters that a person cannot see or tell from a space. */
final class Invisible {

  private Invisible() {}

  /** The first one of a text as {@code U+200B}. */
  static Optional<String> in(String text) {
    return text.codePoints()
        .filter(Invisible::isInvisible)
        .mapToObj(Invisible::name)
        .findFirst();
  }

  /** The text with {@code <U+200B>} in place of each. */
  static String shown(String text) {
    if (in(text).isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (isInvisible(c)) {
        shown.append('<').append(name(c)).append('>');
      } else {
        shown.appendCodePoint(c);
      }
    });
    return shown.toString();
  }

  /** The text as it looks: with plain spaces, and without what has no width. */
  static String without(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (!isInvisible(c)) {
        seen.appendCodePoint(c);
      } else if (Character.isSpaceChar(c)) {
        seen.append(' ');
      }
    });
    return seen.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> false;
    };
  }

  private static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
