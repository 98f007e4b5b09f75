package dev.roadmapkit.pdf.internal.text;

import java.util.List;

/**
 * A line of text that fits.
 *
 * @param words its parts, left to right
 * @param width its width in points
 * @param height its height in points
 * @param spaced whether white space follows that is not part of the width, so that the next line does
 *     not read as part of the last word
 */
public record Line(List<Word> words, float width, float height, boolean spaced) {

  /**
   * A part of a line in one style.
   *
   * @param text the text
   * @param style the style
   * @param x the distance from the start of the line in points
   * @param width its width in points
   */
  public record Word(String text, TextStyle style, float x, float width) {}

  /**
   * Returns the distance from the top of the line to its baseline.
   *
   * @return points
   */
  public float ascent() {
    float size = words.isEmpty() ? height / 1.4f : (float) largest();
    return (height - size) / 2 + size * 0.82f;
  }

  private double largest() {
    return words.stream().mapToDouble(word -> word.style().size()).max().orElse(0);
  }
}
