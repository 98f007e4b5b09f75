package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;

/**
 * The widths of the usual letters and marks in one font: nearly all of a text is of these, and looking
 * each up in the tables of the font takes longer than all else that breaking lines needs.
 */
final class Advances {

  private static final int LETTERS_FROM = 0x20;
  private static final int LETTERS_TO = 0x180;
  private static final int MARKS_FROM = 0x2010;
  private static final int MARKS_TO = 0x2040;
  private static final int UNKNOWN = -1;

  private final int[] letters;
  private final int[] marks;

  Advances(BaseFont font) {
    letters = widths(font, LETTERS_FROM, LETTERS_TO);
    marks = widths(font, MARKS_FROM, MARKS_TO);
  }

  /** Returns the width of a text in thousandths of its size, or -1 if it has other characters. */
  int of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int width = of(text.charAt(i));
      if (width == UNKNOWN) {
        return UNKNOWN;
      }
      sum += width;
    }
    return sum;
  }

  private int of(char c) {
    if (c >= LETTERS_FROM && c < LETTERS_TO) {
      return letters[c - LETTERS_FROM];
    }
    return c >= MARKS_FROM && c < MARKS_TO ? marks[c - MARKS_FROM] : UNKNOWN;
  }

  private static int[] widths(BaseFont font, int from, int to) {
    int[] widths = new int[to - from];
    Arrays.setAll(widths, i -> {
      int c = from + i;
      boolean drawn = font.charExists(c) && !Fonts.isInvisible(c);
      return drawn ? font.getWidth(c) : UNKNOWN;
    });
    return widths;
  }
}
