package dev.roadmapkit.catalog;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Thrown where a catalog does not have the roadmap that was asked for. */
public final class UnknownRoadmapException extends NoSuchElementException {

  private static final long serialVersionUID = 1;

  /** The message without the suggestion. */
  private final String reason;

  private final transient Optional<String> suggestion;

  UnknownRoadmapException(String message, Optional<String> suggestion) {
    super(message + suggestion.map(near -> ". Did you mean \"" + near + "\"?").orElse(""));
    this.reason = message;
    this.suggestion = suggestion;
  }

  /**
   * Returns what is missing, for callers that show the suggestion in their own way.
   *
   * @return the message without the suggestion
   */
  public String reason() {
    return reason;
  }

  /**
   * Returns what was probably meant.
   *
   * @return the nearest id, if one is near; empty for a version, as the reason lists those there are
   */
  public Optional<String> suggestion() {
    return suggestion;
  }
}
