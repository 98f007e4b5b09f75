package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.content.Node.Entry;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.MapNode;
import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.ScalarNode;
import dev.roadmapkit.content.Node.Unusable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one map, by expected type.
 *
 * <p>Whatever does not fit is reported once and replaced by a stand-in, so that decoding goes on and
 * finds the next problem too; the stand-ins never leave the reader, as a file with problems has no
 * roadmap.
 */
final class Fields {

  /** A text with its place. */
  record Located(String text, String path, Mark mark) {}

  private final MapNode map;
  private final String path;
  private final String label;
  private final Problems problems;
  /** False if keys may be missing because of something that was reported already. */
  private final boolean whole;
  /** The keys that misspelt ones were meant to be: those are reported once, as misspelt. */
  private final Set<String> meant = new HashSet<>();

  private Fields(MapNode map, boolean whole, String path, String label, Problems problems) {
    this.map = map;
    this.whole = whole;
    this.path = path;
    this.label = label;
    this.problems = problems;
  }

  /**
   * Opens a map.
   *
   * @param noun what a person calls it; with its id, or its {@code place} where it has none, it
   *     becomes the label of all messages
   */
  static Fields of(
      Node node, String path, String noun, String place, List<String> known, Problems problems) {
    String numbered = place.isEmpty() ? "" : " " + place;
    if (!(node instanceof MapNode map)) {
      MapNode none = new MapNode(node.mark(), Map.of());
      Fields fields = new Fields(none, false, path, noun + numbered, problems);
      fields.wrongType(fields.label, "a map of keys", path, node);
      return fields;
    }
    boolean merged = map.get(TreeReader.MERGE_KEY).orElse(null) instanceof Unusable;
    String name = idText(map).map(id -> " \"" + Hints.excerpt(id) + "\"").orElse(numbered);
    Fields fields = new Fields(map, !merged, path, noun + name, problems);
    fields.refuseUnknownKeys(known);
    return fields;
  }

  String label() {
    return label;
  }

  String path() {
    return path;
  }

  /** The place of a value, or of the whole map if it is not there. */
  Mark mark(String key) {
    return map.get(key).map(Node::mark).orElse(map.mark());
  }

  /** The id as it is written, without asking whether it is one. */
  Optional<Located> id() {
    return idText(map).map(text -> new Located(text, at("id"), mark("id")));
  }

  private static Optional<String> idText(MapNode map) {
    return map.get("id")
        .filter(id -> id instanceof ScalarNode scalar && !scalar.text().isBlank())
        .map(id -> ((ScalarNode) id).text());
  }

  boolean has(String key) {
    return map.entries().containsKey(key);
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** A required text. */
  String text(String key) {
    requirePresent(key);
    return optionalText(key).orElse("");
  }

  Optional<String> optionalText(String key) {
    return located(key).map(Located::text);
  }

  /** A required value with a grammar of its own. */
  <T> T value(String key, String rule, Function<String, T> parser, T standIn) {
    requirePresent(key);
    return optionalValue(key, rule, parser).orElse(standIn);
  }

  /** An optional value; the parser's {@link IllegalArgumentException} becomes the problem. */
  <T> Optional<T> optionalValue(String key, String rule, Function<String, T> parser) {
    return located(key).flatMap(text -> parse(text, rule, parser));
  }

  <T> Optional<T> parse(Located text, String rule, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text.text()));
    } catch (IllegalArgumentException e) {
      // The nouns quote a value whole; here it may be long.
      String reason =
          String.valueOf(e.getMessage()).replace(text.text(), Hints.excerpt(text.text()));
      problems.error(
          rule,
          text.path().equals(at("id")) ? reason : label + ": " + reason,
          Hints.forValue(rule, text.text()).filter(hint -> accepts(parser, hint)),
          text.path(),
          text.mark());
      return Optional.empty();
    }
  }

  private static boolean accepts(Function<String, ?> parser, String text) {
    try {
      return parser.apply(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  Optional<Boolean> bool(String key) {
    return scalar(key, ScalarNode.Type.BOOLEAN).map(s -> s.text().equalsIgnoreCase("true"));
  }

  <T> Optional<T> number(String key, String rule, Function<String, T> parser) {
    return scalar(key, ScalarNode.Type.NUMBER)
        .flatMap(s -> parse(new Located(s.text(), at(key), s.mark()), rule, parser));
  }

  Optional<Located> located(String key) {
    return map.get(key).flatMap(node -> text(node, at(key), "\"" + key + "\" of " + label));
  }

  List<String> texts(String key) {
    return locatedTexts(key).stream().map(Located::text).toList();
  }

  List<Located> locatedTexts(String key) {
    List<Located> texts = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      String what = "entry " + (i + 1) + " of \"" + key + "\" of " + label;
      text(items.get(i), at(key) + "[" + i + "]", what).ifPresent(texts::add);
    }
    return texts;
  }

  /** Opens every entry of a list of maps. */
  List<Fields> maps(String key, String noun, List<String> known) {
    List<Fields> maps = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      String place = i + 1 + (path.isEmpty() ? "" : " of " + label);
      maps.add(of(items.get(i), at(key) + "[" + i + "]", noun, place, known, problems));
    }
    return maps;
  }

  Optional<Fields> map(String key, String noun, List<String> known) {
    return map.get(key).map(node -> of(node, at(key), noun, "", known, problems));
  }

  /** The entries of a map from texts to texts, such as {@code when}. */
  List<Map.Entry<Located, Located>> pairs(String key, String wanted) {
    List<Map.Entry<Located, Located>> pairs = new ArrayList<>();
    Node node = map.get(key).orElse(new MapNode(map.mark(), Map.of()));
    if (node instanceof MapNode found) {
      found.entries().forEach((name, entry) -> pair(key, name, entry).ifPresent(pairs::add));
    } else {
      wrongType("\"" + key + "\" of " + label, wanted, at(key), node);
    }
    return pairs;
  }

  private Optional<Map.Entry<Located, Located>> pair(String key, String name, Entry entry) {
    String pairPath = at(key) + "." + name;
    return text(
            entry.value(),
            pairPath,
            "\"" + Hints.excerpt(name) + "\" in \"" + key + "\" of " + label)
        .map(value -> Map.entry(new Located(name, pairPath, entry.keyMark()), value));
  }

  /** The author's own keys. */
  Map<String, ExtensionValue> extensions() {
    return Extensions.of(map);
  }

  void requirePresent(String key) {
    if (isMissing(key)) {
      problems.error("missing-field", label + " has no \"" + key + "\"", path, map.mark());
    }
  }

  private boolean isMissing(String key) {
    return whole && !has(key) && !meant.contains(key);
  }

  void requireEither(String one, String other) {
    if (isMissing(one) && isMissing(other)) {
      String message = label + " has neither \"" + one + "\" nor \"" + other + "\"";
      problems.error("missing-field", message, path, map.mark());
    }
  }

  /** Reports a key that is known, but has no place here. */
  void refuse(String key, String reason) {
    Optional.ofNullable(map.entries().get(key)).ifPresent(entry -> {
      String message = label + " has \"" + key + "\", but " + reason;
      problems.error("unexpected-field", message, at(key), entry.keyMark());
    });
  }

  /** Reports a list that is missing or has no entry. */
  void requireEntries(String key) {
    requirePresent(key);
    if (map.get(key).orElse(null) instanceof ListNode list && list.items().isEmpty()) {
      String message = "\"" + key + "\" of " + label + " is empty: at least one entry is needed";
      problems.error("empty-list", message, at(key), list.mark());
    }
  }

  private List<Node> items(String key) {
    Node node = map.get(key).orElse(new ListNode(map.mark(), List.of()));
    if (node instanceof ListNode list) {
      return list.items();
    }
    wrongType("\"" + key + "\" of " + label, "a list", at(key), node);
    return List.of();
  }

  private Optional<Located> text(Node node, String at, String what) {
    if (node instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NULL) {
      if (!scalar.text().isBlank()) {
        return Optional.of(new Located(scalar.text(), at, scalar.mark()));
      }
    }
    if (node instanceof ScalarNode) {
      problems.error("empty-value", what + " is empty", at, node.mark());
    } else {
      wrongType(what, "text", at, node);
    }
    return Optional.empty();
  }

  private Optional<ScalarNode> scalar(String key, ScalarNode.Type type) {
    Optional<Node> node = map.get(key);
    if (node.isPresent() && node.get() instanceof ScalarNode scalar && scalar.type() == type) {
      return Optional.of(scalar);
    }
    String wanted = new ScalarNode(map.mark(), "", type).kind();
    node.ifPresent(n -> wrongType("\"" + key + "\" of " + label, wanted, at(key), n));
    return Optional.empty();
  }

  private void wrongType(String what, String wanted, String at, Node node) {
    if (!(node instanceof Unusable)) {
      String message = what + " must be " + wanted + ", but is " + node.found();
      problems.error("wrong-type", message, at, node.mark());
    }
  }

  private void refuseUnknownKeys(List<String> known) {
    map.entries().forEach((key, entry) -> {
      boolean reported = key.equals(TreeReader.MERGE_KEY) && !whole;
      if (!known.contains(key) && !Extensions.isOwn(key) && !reported) {
        String message = "unknown key \"" + Hints.excerpt(key) + "\" in " + label;
        Optional<String> near = problems.nearest(key, known);
        near.ifPresent(meant::add);
        problems.error("unknown-key", message, near, at(key), entry.keyMark());
      }
    });
  }
}
