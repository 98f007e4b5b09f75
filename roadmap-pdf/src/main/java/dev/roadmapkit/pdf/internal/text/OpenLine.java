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

  /** Adds all of another one. */
  void add(OpenLine other) {
    other.words.forEach(word -> add(new Run(word.text(), word.style()), word.width()));
  }

  /**
   * The line without the white space at its end, and without a dot there that stood between two facts; of soft
   * hyphens, only one at its end is left.
   *
   * @param broken whether the paragraph goes on
   */
  Line close(LineBreaker measure, boolean broken) {
    boolean spaced = false;
    while (!words.isEmpty()) {
      Word last = words.remove(words.size() - 1);
      String text = trimmed(last.text(), broken);
      spaced |= text.length() < last.text().length();
      if (!text.isEmpty() || words.isEmpty()) {
        return closed(new Word(text, last.style(), last.x(), 0, false), spaced, measure);
      }
    }
    return new Line(List.of(), 0, height, false);
  }

  private static String trimmed(String text, boolean broken) {
    String end = text.stripTrailing();
    boolean dot = broken && !end.isEmpty() && end.charAt(end.length() - 1) == BreakPlaces.DOT;
    String before = dot ? end.substring(0, end.length() - 1) : end;
    String facts = before.stripTrailing();
    return dot && facts.length() < before.length() ? facts : end;
  }

  private Line closed(Word last, boolean spaced, LineBreaker measure) {
    words.replaceAll(word -> drawn(word, word.width()));
    String text = last.text();
    Word end =
        drawn(last, measure.width(text, last.style()) + measure.hyphenWidth(text, last.style()));
    words.add(LineBreaker.isSoft(text) ? softened(end) : end);
    return new Line(List.copyOf(words), end.x() + end.width(), height, spaced);
  }

  private static Word drawn(Word word, float width) {
    return new Word(LineBreaker.drawn(word.text()), word.style(), word.x(), width, false);
  }

  private static Word softened(Word word) {
    String text = word.text() + Hyphenation.SOFT_HYPHEN;
    return new Word(text, word.style(), word.x(), word.width(), false);
  }
}
