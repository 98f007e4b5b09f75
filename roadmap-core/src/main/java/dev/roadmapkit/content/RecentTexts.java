package dev.roadmapkit.content;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts of a file, such that a short one that stands there again and again, as keys do, is made once. */
final class RecentTexts {

  private static final int SLOTS = 256;
  private static final int SHORT = 20;

  private final byte[] bytes;
  private final @Nullable String[] slots = new @Nullable String[SLOTS];

  RecentTexts(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text of these bytes, all of them ASCII. */
  String text(int start, int end) {
    int length = end - start;
    if (length == 0 || length > SHORT) {
      return made(start, length);
    }
    int slot = (bytes[start] * 31 + bytes[end - 1] * 7 + length * 13) & (SLOTS - 1);
    String recent = slots[slot];
    if (recent == null || !isAt(start, length, recent)) {
      recent = made(start, length);
      slots[slot] = recent;
    }
    return recent;
  }

  private boolean isAt(int start, int length, String text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  // For bytes of ASCII this charset only copies.
  private String made(int start, int length) {
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }
}
