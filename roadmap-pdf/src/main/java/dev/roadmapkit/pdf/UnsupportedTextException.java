package dev.roadmapkit.pdf;

/**
 * Thrown where a text cannot be drawn as it reads: no font has one of its characters, or the
 * shape that joins it to others. The message names the character and the text, and the way out. Nothing is
 * drawn rather than something else than was written.
 */
public final class UnsupportedTextException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The message without the way out. */
  private final String reason;

  UnsupportedTextException(String reason) {
    super(reason + ": write the text without it, or set a font of the Brand that has it");
    this.reason = reason;
  }

  /**
   * Returns what is wrong, for applications that know another way out.
   *
   * @return the message without the way out
   */
  public String reason() {
    return reason;
  }
}
