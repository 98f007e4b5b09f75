package dev.roadmapkit.problem;

import java.util.Optional;

/**
 * Something wrong with a roadmap. Immutable and thread-safe.
 *
 * @param severity how bad it is
 * @param rule the key of the broken rule, such as {@code unknown-step}
 * @param message what is wrong, with the value at fault, in one line
 * @param suggestion the value that was probably meant, if one is near
 * @param path the place in the roadmap, such as {@code steps[3].requires[0]}; empty for the whole
 * @param location the place in the file, if there is a file
 */
public record Problem(
    Severity severity,
    String rule,
    String message,
    Optional<String> suggestion,
    String path,
    Optional<Location> location) {

  /**
   * Returns the same problem at a place in a file.
   *
   * @param place the place
   * @return a problem that differs in its location only
   */
  public Problem at(Location place) {
    return new Problem(severity, rule, message, suggestion, path, Optional.of(place));
  }

  /**
   * Returns the form that people read: {@code backend.yaml:12:7: error: message [rule]} and, with a
   * suggestion, a second line.
   */
  @Override
  public String toString() {
    String place = location.map(l -> l + ": ").orElse("");
    String hint = suggestion.map(s -> "\n  Did you mean \"" + s + "\"?").orElse("");
    return place + severity + ": " + message + " [" + rule + "]" + hint;
  }
}
