package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Entry;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.MapNode;
import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.ScalarNode;
import dev.roadmapkit.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private Fields(MapNode map, String path, String label, Problems problems) {
    this.map = map;
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
    MapNode map = new MapNode(node.mark(), Map.of());
    if (node instanceof MapNode found) {
      map = found;
    } else {
      String message =
          (noun + " " + place).trim() + " must be a map of keys, but is " + node.kind();
      problems.error("wrong-type", message, path, node.mark());
    }
    String name = map.get("id")
        .filter(id -> id instanceof ScalarNode)
        .map(id -> " \"" + ((ScalarNode) id).text() + "\"")
        .orElse(place.isEmpty() ? "" : " " + place);
    Fields fields = new Fields(map, path, noun + name, problems);
    fields.refuseUnknownKeys(known);
    return fields;
  }

  String label() {
    return label;
  }

  Mark mark() {
    return map.mark();
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
      problems.error(
          rule,
          label + ": " + e.getMessage(),
          Hints.forValue(rule, text.text()),
          text.path(),
          text.mark());
      return Optional.empty();
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
      String what = "entry %d of \"%s\" of %s".formatted(i + 1, key, label);
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
  List<Map.Entry<Located, Located>> pairs(String key) {
    List<Map.Entry<Located, Located>> pairs = new ArrayList<>();
    Node node = map.get(key).orElse(new MapNode(mark(), Map.of()));
    if (node instanceof MapNode found) {
      found.entries().forEach((name, entry) -> pair(key, name, entry).ifPresent(pairs::add));
    } else {
      wrongType("\"" + key + "\" of " + label, "a map of choices to options", at(key), node);
    }
    return pairs;
  }

  private Optional<Map.Entry<Located, Located>> pair(String key, String name, Entry entry) {
    String pairPath = at(key) + "." + name;
    return text(entry.value(), pairPath, "\"" + name + "\" in \"" + key + "\" of " + label)
        .map(value -> Map.entry(new Located(name, pairPath, entry.keyMark()), value));
  }

  void requirePresent(String key) {
    if (!has(key)) {
      problems.error("missing-field", label + " has no \"" + key + "\"", path, mark());
    }
  }

  /** Reports a list that is missing or has no entry. */
  void requireEntries(String key) {
    requirePresent(key);
    if (map.get(key).orElse(null) instanceof ListNode list && list.items().isEmpty()) {
      String message = "\"%s\" of %s is empty: at least one entry is needed";
      problems.error("empty-list", message.formatted(key, label), at(key), list.mark());
    }
  }

  private List<Node> items(String key) {
    Node node = map.get(key).orElse(new ListNode(mark(), List.of()));
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
    String wanted = new ScalarNode(mark(), "", type).kind();
    node.ifPresent(n -> wrongType("\"" + key + "\" of " + label, wanted, at(key), n));
    return Optional.empty();
  }

  private void wrongType(String what, String wanted, String at, Node node) {
    String found = node.kind();
    if (node instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NULL) {
      found =
          scalar.kind().equals(wanted) ? "unreadable" : "\"" + Hints.excerpt(scalar.text()) + "\"";
    }
    problems.error(
        "wrong-type", what + " must be " + wanted + ", but is " + found, at, node.mark());
  }

  private void refuseUnknownKeys(List<String> known) {
    map.entries().forEach((key, entry) -> {
      if (!known.contains(key) && !key.startsWith("x-")) {
        String message = "unknown key \"%s\" in %s".formatted(Hints.excerpt(key), label);
        problems.error("unknown-key", message, Nearest.to(key, known), at(key), entry.keyMark());
      }
    });
  }
}
