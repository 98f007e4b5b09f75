package dev.roadmapkit.examples.cli;

/** Ends a command with one message for its user. */
final class CliException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CliException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What was asked for cannot be done. */
  static CliException usage(String message) {
    return new CliException(ExitCode.USAGE, message);
  }

  /** The roadmap does not allow what was asked for. */
  static CliException problem(String message) {
    return new CliException(ExitCode.PROBLEMS, message);
  }

  int exitCode() {
    return exitCode;
  }
}
