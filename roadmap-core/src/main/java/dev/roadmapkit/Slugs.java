package dev.roadmapkit;

/** The one grammar of all ids. */
final class Slugs {

  private Slugs() {}

  static void require(String kind, String value) {
    if (!isSlug(value)) {
      throw new IllegalArgumentException(kind + " \"" + value
          + "\" is not a slug: use a-z and 0-9, words joined by single hyphens");
    }
  }

  /** {@code [a-z0-9]+(-[a-z0-9]+)*}, without a pattern: ledgers have many ids. */
  private static boolean isSlug(String value) {
    boolean inWord = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean wordly = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!wordly && (c != '-' || !inWord)) {
        return false;
      }
      inWord = wordly;
    }
    return inWord;
  }
}
