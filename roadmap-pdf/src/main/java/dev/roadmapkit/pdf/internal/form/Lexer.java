package dev.roadmapkit.pdf.internal.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Splits bytes into the tokens of PDF, one after the other. */
final class Lexer {

  /** What a token is. */
  enum Token {
    END,
    NAME,
    TEXT,
    HEX,
    WHOLE,
    WORD,
    DICT_OPEN,
    DICT_CLOSE,
    LIST_OPEN,
    LIST_CLOSE
  }

  private static final int LONGEST_WHOLE = 10;

  private final byte[] bytes;
  private final int limit;
  private int start;
  private int end;

  Lexer(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.limit = to;
    this.end = from;
  }

  /** Where the last token begins. */
  int start() {
    return start;
  }

  /** Where the next token is looked for. */
  int end() {
    return end;
  }

  void seek(int position) {
    end = position;
  }

  Token next() {
    skipSpace();
    start = end;
    if (end >= limit) {
      return Token.END;
    }
    int first = bytes[end++];
    return switch (first) {
      case '/' -> regular(Token.NAME);
      case '(' -> text();
      case '[' -> Token.LIST_OPEN;
      case ']' -> Token.LIST_CLOSE;
      case '<' -> follows('<') ? Token.DICT_OPEN : hex();
      case '>' -> follows('>') ? Token.DICT_CLOSE : Token.WORD;
      case ')', '{', '}' -> Token.WORD;
      default -> number(regular(Token.WORD));
    };
  }

  /** Tells whether the last token is this word. */
  boolean is(String word) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The last token as a number. */
  long whole() {
    long number = 0;
    for (int i = start; i < end; i++) {
      if (isDigit(bytes[i])) {
        number = number * 10 + bytes[i] - '0';
      }
    }
    return bytes[start] == '-' ? -number : number;
  }

  /** The last token as a name, without the slash. */
  String name() {
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    for (int i = start + 1; i < end; i++) {
      boolean escaped = bytes[i] == '#' && i + 2 < end;
      int code = escaped ? hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2]) : -1;
      if (code >= 0) {
        name.write(code);
        i += 2;
      } else {
        name.write(bytes[i]);
      }
    }
    return name.toString(StandardCharsets.UTF_8);
  }

  /** The bytes of the last token, which is a string in parentheses. */
  byte[] textBytes() {
    return new Literal(bytes, start + 1, end - 1).bytes();
  }

  /** The bytes of the last token, which is a string in hexadecimal digits. */
  byte[] hexBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int high = -1;
    for (int i = start + 1; i < end - 1; i++) {
      int digit = hexDigit(bytes[i]);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        out.write(high * 16 + digit);
        high = -1;
      }
    }
    if (high >= 0) {
      out.write(high * 16);
    }
    return out.toByteArray();
  }

  static int hexDigit(int digit) {
    return Character.digit((char) (digit & 0xFF), 16);
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void skipSpace() {
    boolean comment = false;
    while (end < limit) {
      int c = bytes[end];
      if (comment) {
        comment = c != '\n' && c != '\r';
      } else if (c == '%') {
        comment = true;
      } else if (!isSpace(c)) {
        return;
      }
      end++;
    }
  }

  private boolean follows(int c) {
    if (end < limit && bytes[end] == c) {
      end++;
      return true;
    }
    return false;
  }

  private Token regular(Token token) {
    while (end < limit && !isSpace(bytes[end]) && "()<>[]{}/%".indexOf(bytes[end]) < 0) {
      end++;
    }
    return token;
  }

  private Token number(Token word) {
    return isWhole() ? Token.WHOLE : word;
  }

  private Token text() {
    int depth = 1;
    while (end < limit) {
      int c = bytes[end++];
      if (c == '\\') {
        end = Math.min(limit, end + 1);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return Token.TEXT;
      }
    }
    return Token.END;
  }

  private Token hex() {
    while (end < limit) {
      if (bytes[end++] == '>') {
        return Token.HEX;
      }
    }
    return Token.END;
  }

  private boolean isWhole() {
    int from = bytes[start] == '+' || bytes[start] == '-' ? start + 1 : start;
    for (int i = from; i < end; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return end > from && end - from <= LONGEST_WHOLE;
  }
}
