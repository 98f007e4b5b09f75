package dev.roadmapkit.pdf.internal.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Where a text may be broken: between words, and within words that are wider than a line. The JDK's places
 * would part "Node.js", "BSD-3-Clause" and "50 %".
 */
final class BreakPlaces {

  /** Stands between facts; dropped at the end of a line. */
  static final char DOT = '\u00b7';

  /** What words that are wider than a line are broken after, better places first. */
  private static final List<String> WITHIN =
      List.of("/" + Hyphenation.SOFT_HYPHEN, "-._,?&=\u00a0\u2013");

  /** The level of single characters. */
  static final int LAST_LEVEL = WITHIN.size();

  private static final int FEWEST_BESIDE_HYPHEN = 3;
  private static final char CJK = '\u2e80';

  private final BreakIterator lines;

  BreakPlaces(Locale language) {
    lines = BreakIterator.getLineInstance(language);
  }

  /** The ends of what stays on one line if it can; the last is that of the text. */
  List<Integer> between(String text) {
    BitSet ends = ends(text);
    int lastWord = lastWord(text);
    return places(
        text,
        at -> text.charAt(at - 1) == Hyphenation.SOFT_HYPHEN
            ? at <= lastWord
            : ends.get(at) && mayEnd(text, at));
  }

  /** Found in one pass: to ask for each place would begin anew each time. */
  private BitSet ends(String text) {
    lines.setText(text);
    BitSet ends = new BitSet(text.length() + 1);
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      ends.set(at);
    }
    return ends;
  }

  /** The ends of the parts of a word that is wider than a line, in finer parts from level to level. */
  static List<Integer> within(String word, int level) {
    return places(
        word,
        at -> level < LAST_LEVEL
            ? WITHIN.get(level).indexOf(word.charAt(at - 1)) >= 0 && word.charAt(at) != '/'
            : !Character.isLowSurrogate(word.charAt(at)));
  }

  private static List<Integer> places(String text, IntPredicate allowed) {
    List<Integer> places = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      if (allowed.test(at)) {
        places.add(at);
      }
    }
    places.add(text.length());
    return places;
  }

  /** Half a word in the last line would be all of it. */
  private static int lastWord(String text) {
    int at = text.stripTrailing().length();
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean mayEnd(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isWhitespace(before)) {
      return after != DOT && after != '%';
    }
    return switch (before) {
      case '-' -> lettersFrom(text, at - 2, -1) && lettersFrom(text, at, 1);
      case '\u2014' -> true;
      default -> before >= CJK || (Character.isLetter(before) && Character.isLetter(after));
    };
  }

  private static boolean lettersFrom(String text, int from, int step) {
    int last = from + step * (FEWEST_BESIDE_HYPHEN - 1);
    if (Math.min(from, last) < 0 || Math.max(from, last) >= text.length()) {
      return false;
    }
    for (int at = from; at != last + step; at += step) {
      if (!Character.isLetter(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
