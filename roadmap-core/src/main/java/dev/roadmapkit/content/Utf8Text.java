package dev.roadmapkit.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes to text, strictly: what is not UTF-8 or could hide something is named with its place. */
final class Utf8Text {

  private Utf8Text() {}

  static String decode(byte[] bytes) throws Halt {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Broken bytes leave this character; only where it stands they are decoded strictly, which is
    // slow.
    if (text.indexOf('\uFFFD') >= 0) {
      requireValid(bytes);
    }
    return checked(text);
  }

  private static void requireValid(byte[] bytes) throws Halt {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new Halt(
          "invalid-utf8",
          String.format(
              Locale.ROOT,
              "the byte 0x%02X is not valid UTF-8: save the file as UTF-8",
              in.get(in.position()) & 0xFF),
          markAt(text, text.length()));
    }
  }

  /**
   * Drops a byte order mark and refuses raw characters that a person cannot see, for they can make
   * text read differently.
   */
  static String checked(String raw) throws Halt {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    for (int i = 0; i < text.length(); i++) {
      if (!isAscii(text.charAt(i)) && (isForbidden(text.charAt(i)) || isLoneSurrogate(text, i))) {
        throw new Halt("forbidden-character", describe(text.charAt(i)), markAt(text, i))
            .showing(text);
      }
    }
    return text;
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }

  static boolean isForbidden(char c) {
    boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
    boolean bidiOverride = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || bidiOverride || c == 0xFFFE || c == 0xFFFF;
  }

  static String describe(char c) {
    return String.format(Locale.ROOT, "the invisible character U+%04X is not allowed", (int) c);
  }

  static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static Node.Mark markAt(String text, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      boolean loneReturn = text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
      if (text.charAt(i) == '\n' || loneReturn) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Node.Mark(line, text.codePointCount(lineStart, index) + 1);
  }
}
