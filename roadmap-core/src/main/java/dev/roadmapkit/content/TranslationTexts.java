package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.content.MapNode.Entry;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.ScalarNode;
import dev.roadmapkit.content.Node.Unusable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks the body of a translation along the shape of its roadmap and gathers the texts by path. */
final class TranslationTexts {

  private static final String RULE = "unknown-translation-key";

  /** A part of the file with its path, the name that messages give it, and that of what is around. */
  private record Place(Node node, String path, String label, String owner) {}

  private final Problems problems;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

  TranslationTexts(Problems problems) {
    this.problems = problems;
  }

  Map<String, String> texts() {
    return texts;
  }

  /** The author's own keys below the top level, by path. */
  Map<String, ExtensionValue> extensions() {
    return extensions;
  }

  /** Reads a key of the top level, which the roadmap may not have. */
  void topLevel(Entry entry, TextShape roadmap) {
    String key = entry.key();
    Optional<TextShape> shape = roadmap.get(key);
    if (shape.isPresent()) {
      read(new Place(entry.value(), key, "\"" + key + "\"", ""), shape.get());
    } else {
      problems.error(RULE, "the roadmap has no text \"" + key + "\"", key, entry.keyMark());
    }
  }

  private void read(Place at, TextShape shape) {
    if (at.node() instanceof Unusable) {
      return;
    }
    if (shape.isText()) {
      text(at);
    } else if (shape.isList()) {
      list(at, shape);
    } else if (at.node() instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        child(at, shape, map.entry(i));
      }
    } else {
      wrongType(at, shape.isById() ? "a map by id" : "a map of keys");
    }
  }

  private void child(Place at, TextShape shape, Entry entry) {
    String key = entry.key();
    String path = at.path() + "." + key;
    boolean reported = key.equals(TreeReader.MERGE_KEY) && entry.value() instanceof Unusable;
    Optional<TextShape> known = shape.get(key);
    if (known.isPresent()) {
      read(new Place(entry.value(), path, label(at, shape, key), at.label()), known.get());
    } else if (Extensions.isOwn(key) && !shape.isById()) {
      extensions.put(path, Extensions.value(entry.value()));
    } else if (!reported) {
      unknown(at, shape, key, entry);
    }
  }

  /** Ids name themselves; the map that lies around them is not worth a word. */
  private static String label(Place at, TextShape shape, String key) {
    return shape.isById() ? shape.noun() + " \"" + key + "\"" : "\"" + key + "\" of " + at.label();
  }

  private void unknown(Place at, TextShape shape, String key, Entry entry) {
    String name = "\"" + Hints.excerpt(key) + "\"";
    String message = shape.isById()
        ? (at.owner().isEmpty() ? "" : at.owner() + " of ") + "the roadmap has no " + shape.noun()
            + " " + name
        : at.label() + " has no text " + name + " in the roadmap";
    Optional<String> near = problems.nearest(key, shape.keys().keySet());
    problems.error(RULE, message, near, at.path() + "." + key, entry.keyMark());
  }

  private void list(Place at, TextShape shape) {
    if (!(at.node() instanceof ListNode list)) {
      wrongType(at, "a list");
      return;
    }
    List<Node> items = list.items();
    int size = shape.entries().size();
    for (int i = 0; i < Math.min(items.size(), size); i++) {
      entry(at, shape.entries().get(i), i, items.get(i));
    }
    if (items.size() > size) {
      String message = at.label() + " has " + size + (size == 1 ? " entry" : " entries")
          + " in the roadmap, but here stands entry " + (size + 1);
      problems.error(
          RULE, message, at.path() + "[" + size + "]", items.get(size).mark());
    }
  }

  private void entry(Place list, TextShape shape, int index, Node node) {
    String path = list.path() + "[" + index + "]";
    boolean skipped = node instanceof MapNode map && map.size() == 0;
    if (!skipped) {
      read(
          new Place(node, path, "entry " + (index + 1) + " of " + list.label(), list.label()),
          shape);
    }
  }

  private void text(Place at) {
    if (!(at.node() instanceof ScalarNode scalar)) {
      wrongType(at, "text");
    } else if (scalar.type() == ScalarNode.Type.NULL || scalar.text().isBlank()) {
      String wayOut = at.path().endsWith("]") ? "write {} for" : "leave out";
      String message = at.label() + " is empty: " + wayOut + " what is not translated";
      problems.error("empty-value", message, at.path(), scalar.mark());
    } else {
      texts.put(at.path(), scalar.text());
    }
  }

  private void wrongType(Place at, String wanted) {
    String message = at.label() + " must be " + wanted + ", but is " + at.node().found();
    problems.error("wrong-type", message, at.path(), at.node().mark());
  }
}
