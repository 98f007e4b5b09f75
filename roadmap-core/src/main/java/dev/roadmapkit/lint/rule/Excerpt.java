package dev.roadmapkit.lint.rule;

/** A value as messages quote it: on one line, and not too long. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\s++", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
