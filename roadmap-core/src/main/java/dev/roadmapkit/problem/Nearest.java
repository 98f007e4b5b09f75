package dev.roadmapkit.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. Thread-safe: no state. */
public final class Nearest {

  /** Longer words are compared by their beginnings, so that the cost stays bounded. */
  private static final int LONGEST = 64;

  /** Fewer letters begin too many words to say anything. */
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * Returns the known word nearest to a word by optimal string alignment: insertions, deletions,
   * substitutions and swaps of neighbours count one each, capitals nothing.
   *
   * @param word the misspelt word
   * @param known the words that would be right
   * @return the nearest of them (the first of several); if more than a third of the word differs
   *     from each, the first one that begins with the word; else empty
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String best = null;
    int least = Math.min(word.length(), LONGEST) / 3 + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < least) {
        int distance = distance(head(word), head(candidate));
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return best == null ? beginningWith(word, known) : Optional.of(best);
  }

  private static Optional<String> beginningWith(String word, Collection<String> known) {
    String head = head(word);
    return known.stream()
        .filter(
            candidate -> head.length() >= SHORTEST_BEGINNING && head(candidate).startsWith(head))
        .findFirst();
  }

  private static String head(String word) {
    String head = word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    return head.toLowerCase(Locale.ROOT);
  }

  // https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance#Optimal_string_alignment_distance
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] d) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cost = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cost, d[i - 2][j - 2] + 1) : cost;
  }
}
