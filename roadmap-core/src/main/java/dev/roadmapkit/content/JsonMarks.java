package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Mark;
import tools.jackson.core.TokenStreamLocation;

/** Places in a JSON text, whose characters Jackson counts twice where they are beyond U+FFFF. */
final class JsonMarks {

  private final String text;
  private int seen;
  private int pairs;

  JsonMarks(String text) {
    this.text = text;
  }

  /** Costs one look at each character if the places come in the order of the text. */
  Mark mark(TokenStreamLocation place) {
    int column = Math.max(1, place.getColumnNr());
    int end = (int) Math.max(0, Math.min(text.length(), place.getCharOffset()));
    int lineStart = Math.max(0, end - column + 1);
    if (lineStart > seen || end < seen) {
      seen = lineStart;
      pairs = 0;
    }
    for (; seen < end; seen++) {
      pairs += Character.isLowSurrogate(text.charAt(seen)) ? 1 : 0;
    }
    return new Mark(Math.max(1, place.getLineNr()), Math.max(1, column - pairs));
  }
}
