package dev.roadmapkit.pdf;

/**
 * Thrown where a text cannot be drawn as it reads: no bundled font has one of its characters, or the
 * shape that joins it to others. The message names the character and the text. Nothing is drawn rather
 * than something else than was written.
 */
public final class UnsupportedTextException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnsupportedTextException(String message) {
    super(message);
  }
}
