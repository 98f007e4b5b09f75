package dev.roadmapkit.pdf.internal.form;

import java.io.ByteArrayOutputStream;

/** A string in parentheses without them, and what its backslashes stand for. */
final class Literal {

  private final byte[] bytes;
  private final int end;
  private int next;

  Literal(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.next = from;
    this.end = to;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(0, end - next));
    while (next < end) {
      int c = bytes[next++];
      if (c == '\\' && next < end) {
        escaped(out);
      } else if (c == '\r') {
        skipLineFeed();
        out.write('\n');
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private void escaped(ByteArrayOutputStream out) {
    int c = bytes[next++];
    int known = "nrtbf".indexOf(c);
    if (known >= 0) {
      out.write("\n\r\t\b\f".charAt(known));
    } else if (isOctal(c)) {
      next--;
      out.write(octal());
    } else if (c == '\r') {
      // A line break behind a backslash is none.
      skipLineFeed();
    } else if (c != '\n') {
      out.write(c);
    }
  }

  private int octal() {
    int code = 0;
    for (int i = 0; i < 3 && next < end && isOctal(bytes[next]); i++) {
      code = code * 8 + bytes[next++] - '0';
    }
    return code;
  }

  private void skipLineFeed() {
    if (next < end && bytes[next] == '\n') {
      next++;
    }
  }

  private static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }
}
