package dev.roadmapkit.pdf.internal.text;

import java.util.Locale;
import java.util.Set;

/** Where lines begin: at the left, or at the right. */
public final class Direction {

  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");

  /** Languages that are written in one of these, unless their tag says otherwise. */
  private static final Set<String> LANGUAGES = Set.of(
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur",
      "yi");

  private Direction() {}

  /**
   * Tells whether a language is written from right to left.
   *
   * @param language the language, with its script if that is not the usual one
   * @return false for left to right
   */
  public static boolean isRightToLeft(Locale language) {
    return language.getScript().isEmpty()
        ? LANGUAGES.contains(language.getLanguage())
        : SCRIPTS.contains(language.getScript());
  }

  /**
   * Tells whether a paragraph runs from right to left. It does as its document, unless all its letters
   * run the other way: the first letter says little where sentences begin with foreign names.
   */
  static boolean isRightToLeft(String paragraph, boolean document) {
    return document
        ? hasRightToLeft(paragraph) || paragraph.codePoints().noneMatch(Direction::isLeftToRight)
        : hasRightToLeft(paragraph) && paragraph.codePoints().noneMatch(Direction::isLeftToRight);
  }

  static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(Direction::isRightToLeft);
  }

  private static boolean isRightToLeft(int c) {
    // The first letter of any such script is Hebrew.
    if (c < 0x590) {
      return false;
    }
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLeftToRight(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
