package dev.roadmapkit;

/**
 * A topic of some roadmap: {@code data-analyst/sql-basics}.
 *
 * @param roadmap the roadmap
 * @param topic the topic in it
 */
public record TopicRef(RoadmapId roadmap, TopicId topic) {

  /**
   * Reads a reference.
   *
   * @param text a roadmap id, a slash and a topic id
   * @return the reference
   * @throws IllegalArgumentException if the text is anything else
   */
  public static TopicRef parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a topic reference: write roadmap/topic");
    }
    return new TopicRef(
        RoadmapId.of(text.substring(0, slash)), TopicId.of(text.substring(slash + 1)));
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return roadmap + "/" + topic;
  }
}
