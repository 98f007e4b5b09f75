package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Face;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says where words may be broken, by soft hyphens. Spanish has rules for it. German and English need patterns;
 * the only ones on Maven Central are of 1999, for the spelling of then and under a licence of their own, and take
 * longer to read than a document takes to draw. In these languages words are broken where authors put soft
 * hyphens.
 */
final class Hyphenation {

  /** Stands where a word may be broken. */
  static final char SOFT_HYPHEN = '\u00ad';

  private static final int SHORTEST = 7;
  private static final int FEWEST_AT_AN_END = 3;
  private static final String VOWELS = "aeiou\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc";
  private static final String LETTERS = "a-z\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc\u00f1";
  private static final Set<String> PAIRS = Set.of(
      "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "tr", "ch", "ll", "rr");

  /** Words in lower case only: names are not broken. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}._/@-])[" + LETTERS + "]{"
      + SHORTEST + ",}(?![\\p{L}\\p{N}_/@-]|\\.\\p{L})");

  private static final Pattern FOREIGN = Pattern.compile("[kw]|[tsp]h|tion|([bdfgmpstz])\\1|[^"
      + VOWELS + "nsrldzy]$|[^" + VOWELS + "][^" + VOWELS + "]$");

  private final boolean spanish;

  Hyphenation(Locale language) {
    spanish = language.getLanguage().equals("es");
  }

  List<Run> softened(List<Run> runs) {
    return spanish ? runs.stream().map(this::softened).toList() : runs;
  }

  private Run softened(Run run) {
    TextStyle style = run.style();
    boolean foreign =
        style.language().filter(other -> !other.getLanguage().equals("es")).isPresent();
    return foreign || style.link().isPresent() || style.face() == Face.MONO
        ? run
        : new Run(WORD.matcher(run.text()).replaceAll(Hyphenation::syllables), style);
  }

  /** A break is before the last consonant between two vowels, or before two that begin a syllable. */
  private static String syllables(MatchResult match) {
    String word = match.group();
    if (FOREIGN.matcher(word).find()) {
      return word;
    }
    StringBuilder softened = new StringBuilder(word);
    int vowel = word.length();
    for (int at = word.length() - 1; at >= 0; at--) {
      if (!isVowel(word, at)) {
        continue;
      }
      int end = vowel;
      vowel = at;
      int onset =
          end - at - 1 > 1 && PAIRS.contains(word.substring(end - 2, end)) ? end - 2 : end - 1;
      boolean between = end < word.length() && onset > at;
      if (between && onset >= FEWEST_AT_AN_END && word.length() - onset >= FEWEST_AT_AN_END) {
        softened.insert(onset, SOFT_HYPHEN);
      }
    }
    return softened.toString();
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
