package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.text.Line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A line that still grows; neighbours of one style become one word. */
final class OpenLine {

  private final List<Word> words = new ArrayList<>();
  private float width;
  private float height;
  private int length;

  OpenLine(float height) {
    this.height = height;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  float width() {
    return width;
  }

  /** How much of the paragraph it has taken, with the white space at its end. */
  int length() {
    return length;
  }

  void add(Run run, float runWidth) {
    if (run.text().isEmpty()) {
      return;
    }
    height = Math.max(height, run.style().lineHeight());
    Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    if (last != null && Objects.equals(last.style(), run.style())) {
      String text = last.text() + run.text();
      words.set(
          words.size() - 1, new Word(text, last.style(), last.x(), last.width() + runWidth, false));
    } else {
      words.add(new Word(run.text(), run.style(), width, runWidth, false));
    }
    width += runWidth;
    length += run.text().length();
  }

  /** The line without the white space at its end; of soft hyphens, only one at its end is left. */
  Line close(LineBreaker measure) {
    if (words.isEmpty()) {
      return new Line(List.of(), 0, height, false);
    }
    Word last = words.remove(words.size() - 1);
    words.replaceAll(word -> hard(word, word.text(), word.width()));
    String text = last.text().stripTrailing();
    boolean soft = LineBreaker.isSoft(text);
    float lastWidth = measure.width(text, last.style()) + measure.hyphenWidth(text, last.style());
    Word trimmed = hard(last, text, lastWidth);
    words.add(soft ? softened(trimmed) : trimmed);
    boolean spaced = text.length() < last.text().length();
    return new Line(List.copyOf(words), trimmed.x() + trimmed.width(), height, spaced);
  }

  private static Word hard(Word word, String text, float width) {
    return new Word(LineBreaker.hard(text), word.style(), word.x(), width, false);
  }

  private static Word softened(Word word) {
    String text = word.text() + Hyphenation.SOFT_HYPHEN;
    return new Word(text, word.style(), word.x(), word.width(), false);
  }
}
