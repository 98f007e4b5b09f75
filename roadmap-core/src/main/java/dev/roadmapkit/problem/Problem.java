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
 * @param sourceLine the line of the file at {@code location}, where it helps to see it, as in errors
 *     of syntax
 */
public record Problem(
    Severity severity,
    String rule,
    String message,
    Optional<String> suggestion,
    String path,
    Optional<Location> location,
    Optional<SourceLine> sourceLine) {

  /**
   * Returns a problem without suggestion and location.
   *
   * @param severity how bad it is
   * @param rule the key of the broken rule
   * @param path the place in the roadmap
   * @param message what is wrong, with the value at fault, in one line
   * @return the problem
   */
  public static Problem of(Severity severity, String rule, String path, String message) {
    return new Problem(
        severity, rule, message, Optional.empty(), path, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the same problem at a place in a file.
   *
   * @param place the place
   * @return a problem that differs in its location only
   */
  public Problem at(Location place) {
    return new Problem(severity, rule, message, suggestion, path, Optional.of(place), sourceLine);
  }

  /**
   * Returns the same problem with another suggestion.
   *
   * @param value the value that was probably meant, if one is near
   * @return a problem that differs in its suggestion only
   */
  public Problem suggesting(Optional<String> value) {
    return new Problem(severity, rule, message, value, path, location, sourceLine);
  }

  /**
   * Returns the same problem with the line of its file.
   *
   * @param line the line, if it helps to see it
   * @return a problem that differs in its source line only
   */
  public Problem showing(Optional<SourceLine> line) {
    return new Problem(severity, rule, message, suggestion, path, location, line);
  }

  /**
   * Returns the form that people read: {@code backend.yaml:12:7: error: message [rule]}, below it the
   * source line with a caret under the column, and the suggestion, where there are such.
   */
  @Override
  public String toString() {
    String place = location.map(l -> l + ": ").orElse("");
    String hint = suggestion.map(s -> "\n  Did you mean \"" + s + "\"?").orElse("");
    String line =
        sourceLine.map(l -> "\n  " + l.toString().replace("\n", "\n  ")).orElse("");
    return place + severity + ": " + message + " [" + rule + "]" + line + hint;
  }
}
