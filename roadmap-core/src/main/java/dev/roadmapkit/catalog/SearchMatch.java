package dev.roadmapkit.catalog;

/**
 * A text of a roadmap that matches a search. Immutable and thread-safe.
 *
 * @param kind what the text is
 * @param id the id of the roadmap, key term, step or topic that has the text
 * @param text the text as the author wrote it
 */
public record SearchMatch(Kind kind, String id, String text) {

  /** What a text is; the first counts most. */
  public enum Kind {
    /** The title of a roadmap. */
    TITLE,
    /** A key term, with its expansion. */
    KEY_TERM,
    /** The title of a step. */
    STEP,
    /** The title of a topic. */
    TOPIC
  }
}
