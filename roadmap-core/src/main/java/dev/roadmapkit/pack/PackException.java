package dev.roadmapkit.pack;

/** Thrown where a pack with problems is built; without a stack trace, which would only hide them. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PackException(String message) {
    super(message, null, false, false);
  }
}
