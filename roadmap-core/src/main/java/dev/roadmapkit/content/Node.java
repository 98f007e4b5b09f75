package dev.roadmapkit.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a file with its place. */
sealed interface Node {

  Mark mark();

  /** What a person would call it. */
  String kind();

  /** What a person would say stands there. */
  default String found() {
    return kind();
  }

  /** A 1-based place. */
  record Mark(int line, int column) {
    static final Mark START = new Mark(1, 1);
  }

  /** Something that was reported while the tree was read, so that decoders pass over it. */
  record Unusable(Mark mark) implements Node {
    @Override
    public String kind() {
      return "unusable";
    }
  }

  /** A key of a map with its own place. */
  record Entry(Mark keyMark, Node value) {}

  record MapNode(Mark mark, Map<String, Entry> entries) implements Node {
    @Override
    public String kind() {
      return "a map";
    }

    @Nullable
    Node value(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    Optional<Node> get(String key) {
      return Optional.ofNullable(value(key));
    }
  }

  record ListNode(Mark mark, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A scalar, its text as the author typed it. */
  record ScalarNode(Mark mark, String text, Type type) implements Node {

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
