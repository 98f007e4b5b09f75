package dev.roadmapkit.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of a translation file: the paths of a roadmap's strings as a tree. A part has keys or
 * entries by position, or it is a text and has neither.
 */
final class TextShape {

  private static final Pattern PART = Pattern.compile("\\[(\\d++)]|([^.\\[]++)");

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
      TextShape at = root;
      Matcher part = PART.matcher(path);
      while (part.find()) {
        at = part.group(2) == null ? at.entry(part.group(1)) : at.key(part.group(2));
      }
    }
    return root;
  }

  private TextShape key(String key) {
    String inside = isById() ? "" : NOUNS.getOrDefault(key, "");
    return keys.computeIfAbsent(key, k -> new TextShape(inside));
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
