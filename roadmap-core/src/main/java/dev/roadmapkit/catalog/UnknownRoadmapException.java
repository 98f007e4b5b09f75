package dev.roadmapkit.catalog;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Thrown where a catalog does not have the roadmap that was asked for. */
public final class UnknownRoadmapException extends NoSuchElementException {

  private static final long serialVersionUID = 1;

  private final transient Optional<String> suggestion;

  UnknownRoadmapException(String message, Optional<String> suggestion) {
    super(message + suggestion.map(near -> ". Did you mean \"" + near + "\"?").orElse(""));
    this.suggestion = suggestion;
  }

  /**
   * Returns what was probably meant.
   *
   * @return the nearest id or version, if one is near
   */
  public Optional<String> suggestion() {
    return suggestion;
  }
}
