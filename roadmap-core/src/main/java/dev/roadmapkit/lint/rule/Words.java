package dev.roadmapkit.lint.rule;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text in small letters. */
final class Words {

  /** Scripts without spaces between words: each character counts as one. */
  private static final Set<UnicodeScript> UNSPACED = Set.copyOf(EnumSet.of(
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.THAI,
      UnicodeScript.LAO,
      UnicodeScript.KHMER,
      UnicodeScript.MYANMAR));

  /** Only words of so many letters may have an ending of any kind. */
  private static final int LONG = 4;

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      boolean alone = UNSPACED.contains(UnicodeScript.of(c));
      if (alone || !isPart(c)) {
        flush(word, words);
      }
      if (isPart(c)) {
        word.appendCodePoint(c);
      }
      if (alone) {
        flush(word, words);
      }
    });
    flush(word, words);
    return words;
  }

  /** The word itself, and what it may be a form of: "APIs" of "API", "queries" of "query". */
  static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    int length = word.length();
    if (length > 1 && word.endsWith("s")) {
      forms.add(word.substring(0, length - 1));
    }
    if (length > LONG && word.endsWith("ies")) {
      forms.add(word.substring(0, length - 3) + "y");
    }
    for (int end = length - 1; end >= Math.max(LONG, length - 2) && isLetter(word, end); end--) {
      forms.add(word.substring(0, end));
    }
    return forms;
  }

  private static boolean isLetter(String word, int at) {
    return Character.isLetter(word.charAt(at));
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
