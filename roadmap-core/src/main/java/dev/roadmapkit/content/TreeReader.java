package dev.roadmapkit.content;

import dev.roadmapkit.content.Anchors.Anchored;
import dev.roadmapkit.content.MapNode.Entry;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.ScalarNode;
import dev.roadmapkit.content.Node.Unusable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads the tokens of a YAML or JSON text into a located tree. One use, one thread. */
final class TreeReader {

  static final String MERGE_KEY = "<<";

  private static final String CORE_TAG = "tag:yaml.org,2002:";

  // Our own limits, which name the place, are checked first; these only must not get in their way.
  private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
      .maxNestingDepth(10_000)
      .maxStringLength(Integer.MAX_VALUE)
      .maxNameLength(Integer.MAX_VALUE)
      .maxNumberLength(Integer.MAX_VALUE)
      .build();
  private static final TokenStreamFactory JSON = JsonFactory.builder()
      .streamReadConstraints(CONSTRAINTS)
      // A table of names would be shared by all readers, and an attack on its hashes ends in an
      // exception.
      .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
      .build();

  private final JsonParser parser;
  private final @Nullable YamlTokens yaml;
  private final JsonMarks jsonMarks;
  private final boolean escapes;
  private final ReadLimits limits;
  private final Problems problems;
  private final Anchors anchors;

  private TreeReader(JsonParser parser, String text, ReadLimits limits, Problems problems) {
    this.parser = parser;
    this.yaml = parser instanceof YamlTokens tokens ? tokens : null;
    this.jsonMarks = new JsonMarks(text);
    this.escapes = text.indexOf('\\') >= 0;
    this.limits = limits;
    this.problems = problems;
    this.anchors = new Anchors(limits, problems);
  }

  static Node read(String text, boolean json, ReadLimits limits, Problems problems) throws Halt {
    if (text.isBlank()) {
      throw new Halt("empty-file", "the file is empty", Mark.START);
    }
    try (JsonParser parser = json
        ? JSON.createParser(ObjectReadContext.empty(), text)
        : YamlTokens.of(text, CONSTRAINTS)) {
      return new TreeReader(parser, text, limits, problems).read(text);
    }
  }

  private Node read(String text) throws Halt {
    try {
      return document();
    } catch (JacksonException e) {
      Halt halt = yaml == null
          ? SyntaxErrors.json(e, jsonMarks.mark(e.getLocation()))
          : SyntaxErrors.yaml(e, mark(), text);
      throw halt.showing(text);
    }
  }

  private Node document() throws Halt {
    if (parser.nextToken() == null) {
      throw new Halt("empty-file", "the file holds nothing but comments", Mark.START);
    }
    Node root = node(TreePath.ROOT, 1);
    if (parser.nextToken() != null) {
      throw new Halt(
          "second-document", "a file holds one document, but a second begins here", mark());
    }
    return root;
  }

  private Node node(TreePath path, int depth) throws Halt {
    Mark mark = mark();
    if (yaml != null && yaml.isAlias()) {
      return anchors.alias(yaml.anchor().orElseThrow(), path, depth, mark);
    }
    Optional<Anchored> anchored = open(depth);
    Node node = tagged(path, depth, mark);
    anchored.ifPresent(open -> anchors.close(open, node, depth));
    return node;
  }

  /** Jackson drops tags without a word. */
  private Node tagged(TreePath path, int depth, Mark mark) throws Halt {
    boolean refused = refuseTag(path, mark);
    Node node = value(path, depth, mark);
    return refused && node instanceof ScalarNode ? new Unusable(mark.packed()) : node;
  }

  private Node value(TreePath path, int depth, Mark mark) throws Halt {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(path, depth, mark);
      case START_ARRAY -> list(path, depth, mark);
      default -> scalar(path, mark);
    };
  }

  private Node map(TreePath path, int depth, Mark mark) throws Halt {
    anchors.collection(depth, mark);
    MapNode.Builder entries = new MapNode.Builder();
    Set<String> repeated = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Mark keyMark = mark();
      String key = parser.currentName();
      TreePath at = path.key(key);
      checkCount(entries.size(), keyMark);
      boolean visible = key(key, at, depth, keyMark);
      Node value = valueOf(key, at, depth, keyMark);
      Entry first = visible ? entries.add(key, keyMark.packed(), value) : null;
      if (first != null && repeated.add(key)) {
        refuseRepetition(key, at, first, keyMark);
      }
    }
    return entries.build(mark.packed());
  }

  /** Returns whether a key can be used. */
  private boolean key(String key, TreePath path, int depth, Mark mark) throws Halt {
    checkLength(key, mark);
    refuseTag(path, mark);
    Optional<Anchored> anchored = open(depth);
    anchors.text(key);
    boolean visible = isVisible(key, path, mark);
    Node text = visible
        ? new ScalarNode(mark.packed(), key, ScalarNode.Type.TEXT)
        : new Unusable(mark.packed());
    anchored.ifPresent(open -> anchors.close(open, text, depth));
    return visible;
  }

  private Optional<Anchored> open(int depth) {
    return yaml == null ? Optional.empty() : yaml.anchor().map(name -> anchors.open(name, depth));
  }

  private Node valueOf(String key, TreePath path, int depth, Mark keyMark) throws Halt {
    parser.nextToken();
    return key.equals(MERGE_KEY) && yaml != null
        ? merged(path, depth, keyMark)
        : node(path, depth + 1);
  }

  private void refuseRepetition(String key, TreePath path, Entry first, Mark mark) {
    String message = "key \"" + Hints.excerpt(key) + "\" stands twice, first on line "
        + first.keyMark().line();
    problems.error("duplicate-key", message, path.toString(), mark);
  }

  /** Jackson passes merge keys on as if they were any other key. */
  private Node merged(TreePath path, int depth, Mark keyMark) throws Halt {
    String message = "merge keys (<<) are not supported: write the keys out";
    problems.error("yaml-merge", message, path.toString(), keyMark);
    if (yaml != null && !yaml.isAlias()) {
      node(path, depth + 1);
    }
    return new Unusable(keyMark.packed());
  }

  private Node list(TreePath path, int depth, Mark mark) throws Halt {
    anchors.collection(depth, mark);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      checkCount(items.size(), mark());
      items.add(node(path.entry(items.size()), depth + 1));
    }
    return new ListNode(mark.packed(), items);
  }

  private Node scalar(TreePath path, Mark mark) throws Halt {
    ScalarNode.Type type = switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarNode.Type.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> ScalarNode.Type.BOOLEAN;
      case VALUE_NULL -> ScalarNode.Type.NULL;
      default -> ScalarNode.Type.TEXT;
    };
    String text = parser.getString();
    checkLength(text, mark);
    anchors.text(text);
    return isVisible(text, path, mark)
        ? new ScalarNode(mark.packed(), text, type)
        : new Unusable(mark.packed());
  }

  /** Raw characters were checked before; what is found here was written as an escape. */
  private boolean isVisible(String text, TreePath path, Mark mark) {
    for (int i = 0; escapes && i < text.length(); i++) {
      if (Utf8Text.isForbidden(text.charAt(i)) || Utf8Text.isLoneSurrogate(text, i)) {
        String message = Utf8Text.describe(text.charAt(i));
        problems.error("forbidden-character", message, path.toString(), mark);
        return false;
      }
    }
    return true;
  }

  /** Returns whether there was a tag. */
  private boolean refuseTag(TreePath path, Mark mark) {
    Optional<String> tag = yaml == null ? Optional.empty() : yaml.tag();
    tag.ifPresent(name -> {
      String message =
          "the YAML tag " + Hints.excerpt(typed(name)) + " is not supported: leave it out";
      problems.error("yaml-tag", message, path.toString(), mark);
    });
    return tag.isPresent();
  }

  private static String typed(String tag) {
    if (tag.startsWith(CORE_TAG)) {
      return "!!" + tag.substring(CORE_TAG.length());
    }
    return tag.startsWith("!") ? tag : "!<" + tag + ">";
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
    return yaml == null ? jsonMarks.mark(parser.currentTokenLocation()) : yaml.mark();
  }
}
