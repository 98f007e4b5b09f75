package dev.roadmapkit.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a translation file: the paths of a roadmap's strings as a tree. A part has keys or
 * entries by position, or it is a text and has neither.
 */
final class TextShape {

  /** What the lists of a roadmap hold; in a translation they are maps by id. */
  private static final Map<String, String> NOUNS = Map.of(
      "keyTerms", "key term",
      "choices", "choice",
      "options", "option",
      "steps", "step",
      "topics", "topic",
      "resources", "resource");

  private final Map<String, TextShape> keys = new LinkedHashMap<>();
  private final List<TextShape> entries = new ArrayList<>();
  private final String noun;

  private TextShape(String noun) {
    this.noun = noun;
  }

  /** Builds the shape of paths in the order of the document. */
  static TextShape of(Iterable<String> paths) {
    TextShape root = new TextShape("");
    for (String path : paths) {
      root.add(path);
    }
    return root;
  }

  /** Follows {@code steps.databases.tags[0]} and adds what is not there yet. */
  private void add(String path) {
    TextShape at = this;
    int from = 0;
    for (int i = 0; i <= path.length(); i++) {
      char c = i == path.length() ? '.' : path.charAt(i);
      if (c == ']') {
        at = at.entry(path.substring(from, i));
      } else if ((c == '.' || c == '[') && i > from) {
        at = at.key(path.substring(from, i));
      }
      from = c == '.' || c == '[' || c == ']' ? i + 1 : from;
    }
  }

  private TextShape key(String key) {
    TextShape shape = keys.get(key);
    if (shape == null) {
      shape = new TextShape(isById() ? "" : NOUNS.getOrDefault(key, ""));
      keys.put(key, shape);
    }
    return shape;
  }

  private TextShape entry(String position) {
    if (Integer.parseInt(position) == entries.size()) {
      entries.add(new TextShape(""));
    }
    return entries.get(entries.size() - 1);
  }

  /** What an id of this map names; empty for a map of fields. */
  String noun() {
    return noun;
  }

  boolean isById() {
    return !noun.isEmpty();
  }

  boolean isText() {
    return keys.isEmpty() && entries.isEmpty();
  }

  boolean isList() {
    return !entries.isEmpty();
  }

  Map<String, TextShape> keys() {
    return keys;
  }

  List<TextShape> entries() {
    return entries;
  }

  Optional<TextShape> get(String key) {
    return Optional.ofNullable(keys.get(key));
  }
}
