package dev.roadmapkit.problem;

import java.util.stream.Collectors;

/**
 * A line of a file with the column at fault, to be shown below a message. Immutable and thread-safe.
 *
 * @param text the line without its line break; of a long one the part around the column, with an
 *     ellipsis for what is left out; U+FFFD stands for characters that would disturb the display
 * @param column the column of {@code text} at fault in characters, the first is 1
 */
public record SourceLine(String text, int column) {

  private static final int LONGEST = 100;
  private static final int BEFORE = 60;
  private static final String ELLIPSIS = "\u2026";

  /**
   * Takes what is worth showing of a line.
   *
   * @param line the whole line without its line break
   * @param column the column at fault in characters, the first is 1; past the end of the line it
   *     counts as the place after its last character
   * @return at most about a hundred characters of the line
   */
  public static SourceLine of(String line, int column) {
    int length = line.codePointCount(0, line.length());
    int at = Math.max(0, Math.min(column - 1, length));
    int from = length <= LONGEST ? 0 : Math.max(0, Math.min(at - BEFORE, length - LONGEST));
    int to = Math.min(length, from + LONGEST);
    int start = line.offsetByCodePoints(0, from);
    String part = line.substring(start, line.offsetByCodePoints(start, to - from));
    String before = from == 0 ? "" : ELLIPSIS;
    String after = to == length ? "" : ELLIPSIS;
    return new SourceLine(before + shown(part) + after, at - from + before.length() + 1);
  }

  private static String shown(String part) {
    StringBuilder shown = new StringBuilder(part.length());
    part.codePoints().map(c -> disturbs(c) ? 0xFFFD : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean disturbs(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default ->
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFFFE || c == 0xFFFF;
    };
  }

  /** Returns two lines: the text, and below it a caret under the column. */
  @Override
  public String toString() {
    int end =
        text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
    // Tabs stay tabs, so that the caret stands right however wide a terminal shows them.
    return text + "\n"
        + text.substring(0, end)
            .codePoints()
            .mapToObj(c -> c == '\t' ? "\t" : " ")
            .collect(Collectors.joining())
        + "^";
  }
}
