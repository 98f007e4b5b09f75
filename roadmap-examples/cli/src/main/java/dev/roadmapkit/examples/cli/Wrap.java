package dev.roadmapkit.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {

  private static final int LEAST_ROOM = 10;

  private Wrap() {}

  /**
   * Breaks a paragraph at its spaces; a word wider than a line is broken where the line ends, but
   * an address stays in one piece, to be clicked or copied.
   *
   * @param first what the first line begins with; the others are indented as far
   */
  static List<String> lines(String first, String paragraph, int width) {
    String indent = " ".repeat(TextWidth.of(first));
    int room = Math.max(LEAST_ROOM, width - indent.length());
    List<String> lines = new ArrayList<>();
    for (String line : broken(paragraph, room)) {
      lines.add((lines.isEmpty() ? first : indent) + line);
    }
    return lines;
  }

  private static List<String> broken(String paragraph, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    // A no-break space is no place to break.
    for (String word : paragraph.strip().split("[ \n\t]+", -1)) {
      if (!line.isEmpty() && TextWidth.of(line + " " + word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      if (!word.contains("://")) {
        breakWord(line, room, lines);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Chinese or Japanese prose: no spaces to break at. */
  private static void breakWord(StringBuilder line, int room, List<String> lines) {
    while (TextWidth.of(line.toString()) > room) {
      String head = TextWidth.head(line.toString(), room);
      lines.add(head);
      line.delete(0, head.length());
    }
  }
}
