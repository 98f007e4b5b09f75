package dev.roadmapkit.examples.cli;

import java.util.Optional;

/** Ends a command with one message for its user. */
final class CliException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final transient Optional<String> hint;

  private CliException(int exitCode, String message, Optional<String> hint) {
    super(message);
    this.exitCode = exitCode;
    this.hint = hint;
  }

  /** What was asked for cannot be done. */
  static CliException usage(String message) {
    return usage(message, Optional.empty());
  }

  /** What was asked for cannot be done, and a line that says what to try. */
  static CliException usage(String message, Optional<String> hint) {
    return new CliException(ExitCode.USAGE, message, hint);
  }

  /** The roadmap does not allow what was asked for, and a line that says what to try. */
  static CliException problem(String message, String hint) {
    return new CliException(ExitCode.PROBLEMS, message, Optional.of(hint));
  }

  int exitCode() {
    return exitCode;
  }

  /** The line below the message, if there is one. */
  Optional<String> hint() {
    return hint;
  }
}
