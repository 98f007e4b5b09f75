package dev.roadmapkit.examples.cli;

import java.io.IOException;

/** Thrown where standard output takes no more, mostly because {@code head} has seen enough. */
final class OutputClosedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  OutputClosedException(IOException cause) {
    super("cannot write the output: " + cause.getMessage(), cause);
  }

  /** Tells whether the reader went away, which is no error, as opposed to a full disk. */
  boolean readerIsGone() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
