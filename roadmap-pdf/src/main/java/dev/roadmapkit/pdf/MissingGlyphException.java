package dev.roadmapkit.pdf;

/**
 * Thrown where a text has a character that no bundled font can draw; the message names the character
 * and the text. Nothing is drawn rather than a text with a silent gap.
 */
public final class MissingGlyphException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MissingGlyphException(String message) {
    super(message);
  }
}
