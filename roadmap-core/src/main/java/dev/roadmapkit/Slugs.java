package dev.roadmapkit;

import java.util.regex.Pattern;

/** The one grammar of all ids. */
final class Slugs {

  // Possessive: a slug is read once, whatever its length.
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private Slugs() {}

  static void require(String kind, String value) {
    if (!SLUG.matcher(value).matches()) {
      throw new IllegalArgumentException(kind + " \"" + value
          + "\" is not a slug: use a-z and 0-9, words joined by single hyphens");
    }
  }
}
