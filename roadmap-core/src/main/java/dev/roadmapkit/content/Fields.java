package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.content.MapNode.Entry;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one map, by expected type.
 *
 * <p>Whatever does not fit is reported once and replaced by a stand-in, so that decoding goes on and
 * finds the next problem too; the stand-ins never leave the reader, as a file with problems has no
 * roadmap.
 */
final class Fields {

  /** A text with its place. */
  record Located(String text, TreePath way, long at) {
    String path() {
      return way.toString();
    }

    Mark mark() {
      return Mark.of(at);
    }
  }

  private final MapNode map;
  private final TreePath path;
  private final String noun;
  private final @Nullable Fields parent;
  private final int index;
  private final Problems problems;
  private final TypedNodes typed;
  private final Keys keys;

  private Fields(
      Node node,
      TreePath path,
      String noun,
      @Nullable Fields parent,
      int index,
      Problems problems) {
    this.map = node instanceof MapNode found ? found : MapNode.empty(node.at());
    this.path = path;
    this.noun = noun;
    this.parent = parent;
    this.index = index;
    this.problems = problems;
    this.typed = new TypedNodes(problems);
    this.keys = new Keys(map, node instanceof MapNode, path, this::label, problems);
  }

  /**
   * Opens the map that is the whole file.
   *
   * @param noun what a person calls it
   */
  static Fields of(Node root, String noun, List<String> known, Problems problems) {
    return new Fields(root, TreePath.ROOT, noun, null, 0, problems).opened(root, known);
  }

  private Fields opened(Node node, List<String> known) {
    if (node instanceof MapNode) {
      keys.refuseUnknown(known);
    } else {
      typed.refuse(this::label, "a map of keys", path, node);
    }
    return this;
  }

  /** What a person calls this map: with its id or, if it has none, with its number in its list. */
  String label() {
    String id = idText();
    return noun + (id == null ? number() : " \"" + Hints.excerpt(id) + "\"");
  }

  private String number() {
    if (index == 0 || parent == null) {
      return "";
    }
    return " " + index + (parent.parent == null ? "" : " of " + parent.label());
  }

  String path() {
    return path.toString();
  }

  /** The place of a value, or of the whole map if it is not there. */
  Mark mark(String key) {
    Node value = map.value(key);
    return value == null ? map.mark() : value.mark();
  }

  /** The id as it is written, without asking whether it is one. */
  Optional<Located> id() {
    String id = idText();
    return id == null
        ? Optional.empty()
        : Optional.of(new Located(id, path.key("id"), mark("id").packed()));
  }

  private @Nullable String idText() {
    return map.value("id") instanceof ScalarNode id && !id.text().isBlank() ? id.text() : null;
  }

  boolean has(String key) {
    return map.has(key);
  }

  String at(String key) {
    return path.key(key).toString();
  }

  /** A required text. */
  String text(String key) {
    requirePresent(key);
    String text = textOrNull(key);
    return text == null ? "" : text;
  }

  Optional<String> optionalText(String key) {
    return Optional.ofNullable(textOrNull(key));
  }

  private @Nullable String textOrNull(String key) {
    Located text = locatedOrNull(key);
    return text == null ? null : text.text();
  }

  /** A required value with a grammar of its own. */
  <T> T value(String key, String rule, Function<String, T> parser, T standIn) {
    requirePresent(key);
    T value = valueOrNull(key, rule, parser);
    return value == null ? standIn : value;
  }

  /** An optional value; the parser's {@link IllegalArgumentException} becomes the problem. */
  <T> Optional<T> optionalValue(String key, String rule, Function<String, T> parser) {
    return Optional.ofNullable(valueOrNull(key, rule, parser));
  }

  private <T> @Nullable T valueOrNull(String key, String rule, Function<String, T> parser) {
    Located text = locatedOrNull(key);
    return text == null ? null : parsedOrNull(text, rule, parser);
  }

  <T> Optional<T> parse(Located text, String rule, Function<String, T> parser) {
    return Optional.ofNullable(parsedOrNull(text, rule, parser));
  }

  private <T> @Nullable T parsedOrNull(Located text, String rule, Function<String, T> parser) {
    try {
      return parser.apply(text.text());
    } catch (IllegalArgumentException e) {
      // The nouns quote a value whole; here it may be long.
      String reason = Hints.reason(e, text.text());
      problems.error(
          rule,
          text.path().equals(at("id")) ? reason : label() + ": " + reason,
          Hints.forValue(rule, text.text()).filter(hint -> accepts(parser, hint)),
          text.path(),
          text.mark());
      return null;
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
    ScalarNode flag = scalar(key, ScalarNode.Type.BOOLEAN);
    return flag == null ? Optional.empty() : Optional.of(flag.text().equalsIgnoreCase("true"));
  }

  <T> Optional<T> number(String key, String rule, Function<String, T> parser) {
    ScalarNode number = scalar(key, ScalarNode.Type.NUMBER);
    return number == null
        ? Optional.empty()
        : parse(new Located(number.text(), path.key(key), number.at()), rule, parser);
  }

  Optional<Located> located(String key) {
    return Optional.ofNullable(locatedOrNull(key));
  }

  private @Nullable Located locatedOrNull(String key) {
    Node node = map.value(key);
    return node == null ? null : typed.text(node, path.key(key), () -> what(key));
  }

  private String what(String key) {
    return "\"" + key + "\" of " + label();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Located text : locatedTexts(key)) {
      texts.add(text.text());
    }
    return texts;
  }

  /** The values of a list of texts that have a grammar of their own. */
  <T> List<T> values(String key, String rule, Function<String, T> parser) {
    List<T> values = new ArrayList<>();
    for (Located text : locatedTexts(key)) {
      T value = parsedOrNull(text, rule, parser);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** The same, where one text alone is as good as a list of one. */
  <T> List<T> oneOrMoreValues(String key, String rule, Function<String, T> parser) {
    return map.value(key) instanceof Node.ScalarNode scalar
            && scalar.type() == Node.ScalarNode.Type.TEXT
        ? optionalValue(key, rule, parser).stream().toList()
        : values(key, rule, parser);
  }

  List<Located> locatedTexts(String key) {
    List<Node> items = items(key);
    List<Located> texts = new ArrayList<>(items.size());
    TreePath list = path.key(key);
    for (int i = 0; i < items.size(); i++) {
      int number = i + 1;
      Located text =
          typed.text(items.get(i), list.entry(i), () -> "entry " + number + " of " + what(key));
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The entries of a list of maps. */
  List<Fields> maps(String key, String noun, List<String> known) {
    List<Node> items = items(key);
    List<Fields> values = new ArrayList<>(items.size());
    TreePath list = path.key(key);
    for (int i = 0; i < items.size(); i++) {
      TreePath at = list.entry(i);
      values.add(
          new Fields(items.get(i), at, noun, this, i + 1, problems).opened(items.get(i), known));
    }
    return values;
  }

  Optional<Fields> map(String key, String noun, List<String> known) {
    Node node = map.value(key);
    return node == null
        ? Optional.empty()
        : Optional.of(new Fields(node, path.key(key), noun, this, 0, problems).opened(node, known));
  }

  /** The entries of a map from texts to texts, such as {@code when}. */
  List<Map.Entry<Located, Located>> pairs(String key, String wanted) {
    Node node = map.value(key);
    if (node == null) {
      return List.of();
    }
    List<Map.Entry<Located, Located>> pairs = new ArrayList<>();
    if (node instanceof MapNode found) {
      for (int i = 0; i < found.size(); i++) {
        pair(key, found.entry(i)).ifPresent(pairs::add);
      }
    } else {
      typed.refuse(() -> what(key), wanted, path.key(key), node);
    }
    return pairs;
  }

  private Optional<Map.Entry<Located, Located>> pair(String key, Entry entry) {
    String name = entry.key();
    TreePath at = path.key(key).key(name);
    Located value =
        typed.text(entry.value(), at, () -> "\"" + Hints.excerpt(name) + "\" in " + what(key));
    return value == null
        ? Optional.empty()
        : Optional.of(Map.entry(new Located(name, at, entry.at()), value));
  }

  /** The author's own keys. */
  Map<String, ExtensionValue> extensions() {
    return Extensions.of(map);
  }

  void requirePresent(String key) {
    keys.requirePresent(key);
  }

  void requireEither(String one, String other) {
    keys.requireEither(one, other);
  }

  /** Reports a key that is known, but has no place here. */
  void refuse(String key, String reason) {
    keys.refuse(key, reason);
  }

  /** Reports a list that is missing or has no entry. */
  void requireEntries(String key) {
    requirePresent(key);
    if (map.value(key) instanceof ListNode list && list.items().isEmpty()) {
      String message = what(key) + " is empty: at least one entry is needed";
      problems.error("empty-list", message, at(key), list.mark());
    }
  }

  private List<Node> items(String key) {
    Node node = map.value(key);
    return node == null ? List.of() : typed.items(node, path.key(key), () -> what(key));
  }

  private @Nullable ScalarNode scalar(String key, ScalarNode.Type type) {
    Node node = map.value(key);
    return node == null ? null : typed.scalar(node, type, path.key(key), () -> what(key));
  }
}
