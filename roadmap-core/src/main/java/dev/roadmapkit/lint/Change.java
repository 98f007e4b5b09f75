package dev.roadmapkit.lint;

/**
 * One difference between two versions of a roadmap. Immutable and thread-safe.
 *
 * @param owed the least bump that it owes to the learners of a released version
 * @param rule the key of the rule that says so, such as {@code renamed-id}
 * @param path the place in the newer roadmap, such as {@code steps[3].duration}, or in the older one
 *     for what is gone
 * @param message what changed, with ids and values, in one line
 */
public record Change(Bump owed, String rule, String path, String message) {

  /** Returns the form that people read: {@code major: step "auth" was retired [retired-id]}. */
  @Override
  public String toString() {
    return owed + ": " + message + " [" + rule + "]";
  }
}
