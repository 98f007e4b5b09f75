package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Entry;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.MapNode;
import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.ScalarNode;
import dev.roadmapkit.content.Node.Unusable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads the tokens of a YAML or JSON text into a located tree. One use, one thread. */
final class TreeReader {

  static final String MERGE_KEY = "<<";

  // Our own limits, which name the place, are checked first; these only must not get in their way.
  private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
      .maxNestingDepth(10_000)
      .maxStringLength(Integer.MAX_VALUE)
      .maxNameLength(Integer.MAX_VALUE)
      .maxNumberLength(Integer.MAX_VALUE)
      .build();
  private static final TokenStreamFactory YAML = YAMLFactory.builder()
      .streamReadConstraints(CONSTRAINTS)
      .loadSettings(LoadSettings.builder()
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(Integer.MAX_VALUE)
          // The engine copies all it has of a token for every buffer of it: few copies, linear
          // time.
          .setBufferSize(1 << 16)
          .build())
      .build();
  private static final TokenStreamFactory JSON =
      JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

  private final JsonParser parser;
  private final ReadLimits limits;
  private final Problems problems;

  private TreeReader(JsonParser parser, ReadLimits limits, Problems problems) {
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
  }

  static Node read(String text, boolean json, ReadLimits limits, Problems problems) throws Halt {
    if (text.isBlank()) {
      throw new Halt("empty-file", "the file is empty", Mark.START);
    }
    TokenStreamFactory factory = json ? JSON : YAML;
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), new WholeCharacterReader(text))) {
      return new TreeReader(parser, limits, problems).document();
    } catch (JacksonException e) {
      throw SyntaxErrors.explain(json ? "JSON" : "YAML", e);
    }
  }

  private Node document() throws Halt {
    if (parser.nextToken() == null) {
      throw new Halt("empty-file", "the file holds nothing but comments", Mark.START);
    }
    Node root = node("", 1);
    if (parser.nextToken() != null) {
      throw new Halt(
          "second-document", "a file holds one document, but a second begins here", mark());
    }
    return root;
  }

  private Node node(String path, int depth) throws Halt {
    Mark mark = mark();
    if (depth > limits.depth()) {
      throw new Halt(
          "too-deep", "lists and maps lie more than " + limits.depth() + " deep here", mark);
    }
    boolean plain = refuseYamlExtras(path, mark);
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(path, depth, mark);
      case START_ARRAY -> list(path, depth, mark);
      default -> {
        Node scalar = scalar(path, mark);
        yield plain ? scalar : new Unusable(mark);
      }
    };
  }

  private Node map(String path, int depth, Mark mark) throws Halt {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Set<String> repeated = new HashSet<>();
    // The first key still gives the tag of its map.
    Optional<String> outerTag = tag();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Mark keyMark = mark();
      String key = parser.currentName();
      String at = path.isEmpty() ? key : path + "." + key;
      checkLength(key, keyMark);
      checkCount(entries.size(), keyMark);
      if (tag().isPresent() && !tag().equals(outerTag)) {
        refuseTag(at, keyMark);
      }
      boolean visible = isVisible(key, at, keyMark);
      Entry entry = new Entry(keyMark, value(key, at, depth, keyMark));
      Entry first = visible ? entries.putIfAbsent(key, entry) : null;
      if (first != null && repeated.add(key)) {
        refuseRepetition(key, at, first, keyMark);
      }
    }
    return new MapNode(mark, entries);
  }

  private Node value(String key, String path, int depth, Mark keyMark) throws Halt {
    parser.nextToken();
    return key.equals(MERGE_KEY) ? merged(path, depth, keyMark) : node(path, depth + 1);
  }

  private void refuseRepetition(String key, String path, Entry first, Mark mark) {
    String message = "key \"" + Hints.excerpt(key) + "\" stands twice, first on line "
        + first.keyMark().line();
    problems.error("duplicate-key", message, path, mark);
  }

  /** Jackson passes merge keys on as if they were any other key. */
  private Node merged(String path, int depth, Mark keyMark) throws Halt {
    if (!(parser instanceof YAMLParser yaml)) {
      return node(path, depth + 1);
    }
    String message = "merge keys (<<) are not supported: write the keys out";
    problems.error("yaml-merge", message, path, keyMark);
    if (!yaml.isCurrentAlias()) {
      node(path, depth + 1);
    }
    return new Unusable(keyMark);
  }

  private Node list(String path, int depth, Mark mark) throws Halt {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      checkCount(items.size(), mark());
      items.add(node(path + "[" + items.size() + "]", depth + 1));
    }
    return new ListNode(mark, items);
  }

  private Node scalar(String path, Mark mark) throws Halt {
    ScalarNode.Type type = switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarNode.Type.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> ScalarNode.Type.BOOLEAN;
      case VALUE_NULL -> ScalarNode.Type.NULL;
      default -> ScalarNode.Type.TEXT;
    };
    String text = parser.getString();
    checkLength(text, mark);
    return isVisible(text, path, mark) ? new ScalarNode(mark, text, type) : new Unusable(mark);
  }

  /** Raw characters were checked before; what is found here was written as an escape. */
  private boolean isVisible(String text, String path, Mark mark) {
    for (int i = 0; i < text.length(); i++) {
      if (Utf8Text.isForbidden(text.charAt(i)) || Utf8Text.isLoneSurrogate(text, i)) {
        problems.error("forbidden-character", Utf8Text.describe(text.charAt(i)), path, mark);
        return false;
      }
    }
    return true;
  }

  /**
   * Jackson passes aliases on as plain text and drops tags without a word. An anchor alone changes
   * nothing, and where it is used the alias is the fault.
   */
  private boolean refuseYamlExtras(String path, Mark mark) {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      String message =
          "aliases (*" + Hints.excerpt(yaml.getString()) + ") are not supported: repeat the value";
      problems.error("yaml-alias", message, path, mark);
      return false;
    }
    if (tag().isPresent()) {
      refuseTag(path, mark);
      return false;
    }
    return true;
  }

  private Optional<String> tag() {
    return parser instanceof YAMLParser yaml
        ? Optional.ofNullable(yaml.getTypeId()).map(String::valueOf)
        : Optional.empty();
  }

  private void refuseTag(String path, Mark mark) {
    String tag = tag().orElse("");
    String core = "tag:yaml.org,2002:";
    String typed = tag.startsWith(core) ? "!!" + tag.substring(core.length()) : "!" + tag;
    String message = "the YAML tag " + Hints.excerpt(typed) + " is not supported: leave it out";
    problems.error("yaml-tag", message, path, mark);
  }

  private void checkCount(int size, Mark mark) throws Halt {
    if (size >= limits.items()) {
      throw new Halt(
          "too-many-items", "there are more than " + limits.items() + " entries here", mark);
    }
  }

  private void checkLength(String text, Mark mark) throws Halt {
    if (text.length() > limits.characters()) {
      throw new Halt(
          "text-too-long",
          "this text has " + text.length() + " characters, more than the " + limits.characters()
              + " allowed",
          mark);
    }
  }

  private Mark mark() {
    return SyntaxErrors.mark(parser.currentTokenLocation());
  }
}
