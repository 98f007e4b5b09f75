package dev.roadmapkit.progress;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Thrown where a roadmap does not have the step, topic, resource, choice or option asked for. */
public final class UnknownItemException extends NoSuchElementException {

  private static final long serialVersionUID = 1;

  /** The message without the suggestion. */
  private final String reason;

  private final transient Optional<String> suggestion;

  UnknownItemException(String message, Optional<String> suggestion) {
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
   * @return the nearest id, if one is near
   */
  public Optional<String> suggestion() {
    return suggestion;
  }
}
