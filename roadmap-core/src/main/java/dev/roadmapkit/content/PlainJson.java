package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that has nothing unusual about it, as compiled packs are, straight from its bytes: the
 * same tree that {@link TreeReader} makes of it, in a fraction of the time and without Jackson.
 *
 * <p>It has no messages. At the first byte that is not plain (broken syntax, a key that stands twice,
 * a character or escape that needs a closer look, a limit that is passed) it gives up, and the file is
 * read again by {@link TreeReader}, which knows what to say. One use, one thread.
 */
final class PlainJson {

  /** Something is not plain. */
  private static final class GaveUp extends Exception {
    private static final long serialVersionUID = 1;

    GaveUp() {
      super(null, null, false, false);
    }
  }

  private static final byte DELETE = 0x7F;
  /** What broken UTF-8 leaves. */
  private static final char BROKEN = '\uFFFD';

  private static final String SHORT_ESCAPES = "\"\\/nrt";
  private static final String ESCAPED = "\"\\/\n\r\t";

  private final byte[] bytes;
  private final ReadLimits limits;
  private final RecentTexts recent;
  private int next;
  private int lineStart;
  private int line = 1;
  /** The bytes of this line that only continue a character. */
  private int continuations;

  private PlainJson(byte[] bytes, ReadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.recent = new RecentTexts(bytes);
  }

  /** Returns the tree, or null if only {@link TreeReader} can tell. */
  static @Nullable Node read(byte[] bytes, ReadLimits limits) {
    try {
      return new PlainJson(bytes, limits).document();
    } catch (GaveUp e) {
      return null;
    }
  }

  private Node document() throws GaveUp {
    skipSpace();
    Node root = value(1);
    skipSpace();
    require(next == bytes.length);
    return root;
  }

  private Node value(int depth) throws GaveUp {
    long at = place();
    return switch (peek()) {
      case '{' -> map(at, depth);
      case '[' -> list(at, depth);
      case '"' -> new ScalarNode(at, text(), ScalarNode.Type.TEXT);
      case 't' -> word("true", at, ScalarNode.Type.BOOLEAN);
      case 'f' -> word("false", at, ScalarNode.Type.BOOLEAN);
      case 'n' -> word("null", at, ScalarNode.Type.NULL);
      default -> number(at);
    };
  }

  private Node map(long at, int depth) throws GaveUp {
    require(depth <= limits.nesting());
    MapNode.Builder entries = new MapNode.Builder();
    for (boolean more = opens('}'); more; more = continues('}')) {
      long keyAt = place();
      String key = text();
      skipSpace();
      expect(':');
      skipSpace();
      require(entries.add(key, keyAt, value(depth + 1)) == null);
    }
    require(entries.size() <= limits.items());
    return entries.build(at);
  }

  private Node list(long at, int depth) throws GaveUp {
    require(depth <= limits.nesting());
    List<Node> items = new ArrayList<>();
    for (boolean more = opens(']'); more; more = continues(']')) {
      items.add(value(depth + 1));
    }
    require(items.size() <= limits.items());
    return new ListNode(at, items);
  }

  /** Goes to the first entry, if there is one. */
  private boolean opens(char end) throws GaveUp {
    next++;
    skipSpace();
    boolean more = peek() != end;
    next += more ? 0 : 1;
    return more;
  }

  /** Goes to the next entry, if there is one. */
  private boolean continues(char end) throws GaveUp {
    skipSpace();
    if (peek() == end) {
      next++;
      return false;
    }
    expect(',');
    skipSpace();
    return true;
  }

  private String text() throws GaveUp {
    expect('"');
    int start = next;
    boolean ascii = true;
    boolean escapes = false;
    for (byte b = peek(); b != '"'; b = peek()) {
      require((b >= ' ' && b != DELETE) || b < 0);
      if (b == '\\') {
        escapes = true;
        next++;
        require(SHORT_ESCAPES.indexOf(peek()) >= 0);
      } else if (b < 0) {
        ascii = false;
        continuations += isContinuation(b) ? 1 : 0;
      }
      next++;
    }
    String text = ascii ? recent.text(start, next) : beyondAscii(start, next);
    next++;
    text = escapes ? unescaped(text) : text;
    require(text.length() <= limits.characters());
    return text;
  }

  private String beyondAscii(int start, int end) throws GaveUp {
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      require(c < DELETE || (c != BROKEN && !Utf8Text.isForbidden(c)));
    }
    return text;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
      int escape = SHORT_ESCAPES.indexOf(text.charAt(at + 1));
      plain.append(text, from, at).append(ESCAPED.charAt(escape));
      from = at + 2;
    }
    return plain.append(text, from, text.length()).toString();
  }

  private Node word(String word, long at, ScalarNode.Type type) throws GaveUp {
    for (int i = 0; i < word.length(); i++) {
      expect(word.charAt(i));
    }
    return new ScalarNode(at, word, type);
  }

  /** A number from zero on, with or without a fraction. */
  private Node number(long at) throws GaveUp {
    int start = next;
    boolean zero = peek() == '0';
    int digits = digits();
    require(digits == 1 || !zero);
    if (peek() == '.') {
      next++;
      digits();
    }
    require(next - start <= limits.characters());
    return new ScalarNode(at, recent.text(start, next), ScalarNode.Type.NUMBER);
  }

  private int digits() throws GaveUp {
    int start = next;
    while (peek() >= '0' && peek() <= '9') {
      next++;
    }
    require(next > start);
    return next - start;
  }

  private void skipSpace() {
    for (; next < bytes.length && bytes[next] <= ' '; next++) {
      byte b = bytes[next];
      if (b == '\n') {
        line++;
        lineStart = next + 1;
        continuations = 0;
      } else if (b != ' ') {
        return;
      }
    }
  }

  private long place() {
    return Mark.packed(line, next - lineStart - continuations + 1);
  }

  private void expect(char c) throws GaveUp {
    require(peek() == c);
    next++;
  }

  private byte peek() throws GaveUp {
    require(next < bytes.length);
    return bytes[next];
  }

  private static void require(boolean plain) throws GaveUp {
    if (!plain) {
      throw new GaveUp();
    }
  }
}
