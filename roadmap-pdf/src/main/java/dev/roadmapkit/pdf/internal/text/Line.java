package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.ArabicForms;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text that fits.
 *
 * @param words its parts in the order of reading
 * @param width its width in points
 * @param height its height in points
 * @param spaced whether white space follows that is not part of the width, so that the next line does
 *     not read as part of the last word
 */
public record Line(List<Word> words, float width, float height, boolean spaced) {

  /**
   * A part of a line in one style and direction.
   *
   * @param text the text as it is drawn, in the order of reading: letters that are joined have their shapes
   * @param style the style
   * @param x the distance from the left end of the line in points
   * @param width its width in points
   * @param rightToLeft whether it runs from right to left
   */
  public record Word(String text, TextStyle style, float x, float width, boolean rightToLeft) {

    /**
     * Returns the text as one would write it.
     *
     * @return letters without their shapes
     */
    public String spoken() {
      return ArabicForms.letters(text);
    }
  }

  /**
   * Returns the text as one would write it.
   *
   * @return all words in the order of reading
   */
  public String spoken() {
    return words.stream().map(Word::spoken).collect(Collectors.joining());
  }

  /**
   * Tells whether any of it runs from right to left.
   *
   * @return whether the order of places is another than that of reading
   */
  public boolean isTurned() {
    return words.stream().anyMatch(Word::rightToLeft);
  }

  /**
   * Returns the words from left to right.
   *
   * @return all words
   */
  public List<Word> inOrderOfPlace() {
    return isTurned()
        ? words.stream().sorted(Comparator.comparingDouble(Word::x)).toList()
        : words;
  }

  /**
   * Tells whether the line runs from right to left, but the letters at its left end do not.
   *
   * @return whether one might take it for a line from left to right
   */
  public boolean isAmbiguous() {
    return words.size() > 1
        && words.get(0).x() > 0
        && inOrderOfPlace().stream()
            .filter(word -> word.text().codePoints().anyMatch(Character::isLetter))
            .findFirst()
            .filter(word -> !word.rightToLeft())
            .isPresent();
  }

  /**
   * Returns the distance from the top of the line to its baseline.
   *
   * @return points
   */
  public float ascent() {
    float size = words.isEmpty() ? height / 1.4f : largest();
    return (height - size) / 2 + size * 0.82f;
  }

  private float largest() {
    float largest = 0;
    for (Word word : words) {
      largest = Math.max(largest, word.style().size());
    }
    return largest;
  }
}
