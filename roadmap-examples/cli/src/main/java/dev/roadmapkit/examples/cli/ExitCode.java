package dev.roadmapkit.examples.cli;

/** How a run ended, for scripts. */
final class ExitCode {

  static final int OK = 0;
  /** The roadmap has problems. */
  static final int PROBLEMS = 1;
  /** What was asked for cannot be done: wrong usage, an unknown id, a missing file. */
  static final int USAGE = 2;
  /** A bug; EX_SOFTWARE of sysexits.h. */
  static final int INTERNAL = 70;
  /** What a shell reports for a program that SIGPIPE ended. */
  static final int READER_GONE = 141;

  private ExitCode() {}
}
