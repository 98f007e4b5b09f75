package dev.roadmapkit.pdf.internal.form;

import java.nio.charset.StandardCharsets;

/** Bytes of a string as text, in any of the three ways that PDF has. */
final class TextDecoder {

  /** What PDFDocEncoding has from 0x18 on where Latin-1 has controls. */
  private static final String ACCENTS = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

  /** What it has from 0x80 to 0xA0. */
  private static final String MARKS =
      "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
          + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E"
          + "\uFFFD\u20AC";

  private TextDecoder() {}

  static String decode(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      // Not allowed, but written.
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(character(b & 0xFF));
    }
    return text.toString();
  }

  private static char character(int code) {
    if (code >= 0x18 && code < 0x20) {
      return ACCENTS.charAt(code - 0x18);
    }
    return code >= 0x80 && code <= 0xA0 ? MARKS.charAt(code - 0x80) : (char) code;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
