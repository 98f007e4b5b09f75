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

  private static boolean isSlug(String value) {
    boolean wordEnds = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!inWord && !(c == '-' && wordEnds)) {
        return false;
      }
      wordEnds = inWord;
    }
    return wordEnds;
  }
}
