package dev.roadmapkit.content;

import java.util.List;

/** A part of a file with its place. */
sealed interface Node permits Node.Unusable, Node.ListNode, Node.ScalarNode, MapNode {

  /** The place, packed as {@link Mark#packed} does: a file has many places, and few are asked for. */
  long at();

  default Mark mark() {
    return Mark.of(at());
  }

  /** What a person would call it. */
  String kind();

  /** What a person would say stands there. */
  default String found() {
    return kind();
  }

  /** A 1-based place. */
  record Mark(int line, int column) {
    static final Mark START = new Mark(1, 1);

    static Mark of(long packed) {
      return new Mark((int) (packed >>> Integer.SIZE), (int) packed);
    }

    static long packed(int line, int column) {
      return (long) line << Integer.SIZE | column;
    }

    long packed() {
      return packed(line, column);
    }
  }

  /** Something that was reported while the tree was read, so that decoders pass over it. */
  record Unusable(long at) implements Node {
    @Override
    public String kind() {
      return "unusable";
    }
  }

  record ListNode(long at, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A scalar, its text as the author typed it. */
  record ScalarNode(long at, String text, Type type) implements Node {

    enum Type {
      TEXT("text"),
      NUMBER("a number"),
      BOOLEAN("true or false"),
      NULL("empty");

      private final String label;

      Type(String label) {
        this.label = label;
      }

      String label() {
        return label;
      }
    }

    @Override
    public String kind() {
      return type.label;
    }

    @Override
    public String found() {
      if (text.isBlank() || type == Type.NULL) {
        return Type.NULL.label;
      }
      String excerpt = Hints.excerpt(text);
      return type == Type.TEXT ? "the text \"" + excerpt + "\"" : excerpt;
    }
  }
}
