package dev.roadmapkit.lint.rule;

/**
 * A text of a roadmap.
 *
 * @param path where it stands
 * @param owner the part that it belongs to, as messages name it
 * @param kind what it is for
 * @param text the text itself
 */
record PlacedText(String path, String owner, TextKind kind, String text) {

  /** What a message calls it. */
  String label() {
    return "\"" + kind.key() + "\" of " + owner;
  }
}
