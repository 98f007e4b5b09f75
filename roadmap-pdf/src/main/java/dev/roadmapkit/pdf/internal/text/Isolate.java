package dev.roadmapkit.pdf.internal.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts whose direction is their own, as titles beside each other: marked by the isolates of Unicode, which
 * are seen by the order of lines and never drawn.
 */
public final class Isolate {

  private static final Pattern MARKS = Pattern.compile("[\u2066-\u2069]");
  private static final char FIRST_STRONG = '\u2068';
  private static final char END = '\u2069';

  /** Those of left to right and right to left come before that of the first strong letter. */
  private static final char FIRST_MARK = '\u2066';

  private Isolate() {}

  /**
   * Marks a text.
   *
   * @param text a text that is a whole of its own
   * @return the text between marks
   */
  public static String of(String text) {
    return FIRST_STRONG + text + END;
  }

  static boolean isMark(int c) {
    return c >= FIRST_MARK && c <= END;
  }

  /** The runs as they are drawn. */
  static List<Run> without(List<Run> runs) {
    return runs.stream()
        .map(run -> run.text().indexOf(END) < 0 ? run : bare(run))
        .toList();
  }

  private static Run bare(Run run) {
    return new Run(MARKS.matcher(run.text()).replaceAll(""), run.style());
  }
}
