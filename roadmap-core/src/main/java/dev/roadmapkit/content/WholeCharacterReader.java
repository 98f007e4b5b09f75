package dev.roadmapkit.content;

import java.io.Reader;

/**
 * Reads a text without ever ending a part inside a surrogate pair.
 *
 * <p>snakeyaml-engine 3.0.1 fails with an {@link IndexOutOfBoundsException} where the end of its
 * buffer falls between the two halves of a character beyond U+FFFF.
 */
final class WholeCharacterReader extends Reader {

  private final String text;
  private int at;

  WholeCharacterReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    if (end < text.length() && end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(at, end, buffer, offset);
    int count = end - at;
    at = end;
    return count;
  }

  @Override
  public void close() {
    // Nothing to release.
  }
}
