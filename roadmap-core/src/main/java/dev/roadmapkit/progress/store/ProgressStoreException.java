package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Thrown where a ledger cannot be loaded or stored; what was stored before is still there. */
public final class ProgressStoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Creates the exception, for stores of other kinds.
   *
   * @param message what failed, and what to do
   * @param cause the cause
   */
  public ProgressStoreException(String message, Throwable cause) {
    super(message, cause);
  }

  static ProgressStoreException of(
      String learner, RoadmapId roadmap, String failure, IOException cause) {
    return new ProgressStoreException(
        "progress of \"" + learner + "\" on roadmap \"" + roadmap + "\" " + failure + ": "
            + reason(cause),
        cause);
  }

  static ProgressStoreException of(Path file, IOException cause) {
    return new ProgressStoreException(
        "\"" + file + "\" cannot be written, what was in it before is still there: "
            + reason(cause),
        cause);
  }

  /** The messages of these are a path and nothing more. */
  static String reason(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof AccessDeniedException) {
      return "access to \"" + message + "\" is denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no \"" + message + "\"";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "\"" + message + "\" is in the way";
    }
    if (cause instanceof ClosedByInterruptException) {
      return "the thread was interrupted";
    }
    return cause instanceof FileSystemException failure && failure.getReason() == null
        ? "\"" + message + "\" cannot be used"
        : message;
  }
}
