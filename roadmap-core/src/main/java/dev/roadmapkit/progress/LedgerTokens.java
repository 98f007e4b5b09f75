package dev.roadmapkit.progress;

import dev.roadmapkit.ExtensionValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a file, and what is wrong with them. One use, one thread. */
final class LedgerTokens implements AutoCloseable {

  /** Reads a text, or throws an {@link IllegalArgumentException} that says what is wrong. */
  @FunctionalInterface
  interface Parser<T> {
    T parse(String text);
  }

  /** Ends the reading of a file that has more problems than anybody would read. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final long offset;

    Enough(long offset) {
      super(null, null, false, false);
      this.offset = offset;
    }

    long offset() {
      return offset;
    }
  }

  private static final int EXCERPT = 60;
  private static final int LONGEST_TEXT = 100_000;

  /** A number that is cheap to read and write; all others stay the text they are. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");

  // What must be bounded is bounded here, with a place; these only must not get in the way.
  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(1_000)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .build())
      .build();

  private final JsonParser parser;
  private final LedgerProblems problems;

  LedgerTokens(String text, LedgerProblems problems) {
    this.parser = JSON.createParser(ObjectReadContext.empty(), text);
    this.problems = problems;
  }

  @Nullable
  JsonToken next() {
    return parser.nextToken();
  }

  @Nullable
  JsonToken current() {
    return parser.currentToken();
  }

  String name() {
    return parser.currentName();
  }

  String text() {
    return parser.getString();
  }

  String excerpt() {
    return excerpt(text(), EXCERPT);
  }

  String quoted(String text) {
    return "\"" + excerpt(text, EXCERPT) + "\"";
  }

  long offset() {
    return parser.currentTokenLocation().getCharOffset();
  }

  void problem(String rule, String message, String path) {
    problem(rule, message, Optional.empty(), path);
  }

  private void problem(String rule, String message, Optional<String> suggestion, String path) {
    problems.add(rule, message, suggestion, path, offset());
  }

  /** Reports what stands here and passes over it. */
  void wrongType(String what, String wanted, String path) {
    problem("wrong-type", what + " must be " + wanted + ", but is " + found(), path);
    parser.skipChildren();
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "a map";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + quoted(text());
      case VALUE_NULL -> "empty";
      default -> excerpt();
    };
  }

  <T> @Nullable T value(String label, String key, String path, String rule, Parser<T> parser) {
    return value(() -> label, key, rest -> path, rule, parser);
  }

  /** A text with a grammar of its own; labels and paths are made only where something is wrong. */
  <T> @Nullable T value(
      Supplier<String> label,
      String key,
      UnaryOperator<String> path,
      String rule,
      Parser<T> grammar) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType("\"" + key + "\" of " + label.get(), "text", path.apply("." + key));
      return null;
    }
    String text = text();
    try {
      return grammar.parse(text);
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage()).replace(text, excerpt());
      problem(
          rule,
          label.get() + ": " + reason,
          LedgerValues.nearest(rule, text),
          path.apply("." + key));
      return null;
    }
  }

  /** Keeps whatever stands here as it is. */
  void extension(String key, String path, Map<String, ExtensionValue> kept) {
    kept.put(checked(key, path), extension(path, 1));
  }

  private ExtensionValue extension(String path, int depth) {
    if (depth > MarkCheck.DEEPEST - 1) {
      problem("too-deep", "lists and maps lie more than " + MarkCheck.DEEPEST + " deep here", path);
      parser.skipChildren();
      return new ExtensionValue.Nothing();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(path, depth);
      case START_ARRAY -> items(path, depth);
      case VALUE_STRING -> new ExtensionValue.Text(checked(text(), path));
      case VALUE_TRUE -> new ExtensionValue.Flag(true);
      case VALUE_FALSE -> new ExtensionValue.Flag(false);
      case VALUE_NULL -> new ExtensionValue.Nothing();
      default -> number(text());
    };
  }

  private ExtensionValue entries(String path, int depth) {
    Map<String, ExtensionValue> entries = new LinkedHashMap<>();
    while (next() == JsonToken.PROPERTY_NAME) {
      String key = checked(name(), path);
      String at = path + "." + key;
      if (entries.containsKey(key)) {
        problem("duplicate-key", "key " + quoted(key) + " stands twice", at);
      }
      next();
      entries.put(key, extension(at, depth + 1));
    }
    return new ExtensionValue.Entries(entries);
  }

  private ExtensionValue items(String path, int depth) {
    List<ExtensionValue> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      items.add(extension(path + "[" + items.size() + "]", depth + 1));
    }
    return new ExtensionValue.Items(items);
  }

  private static ExtensionValue number(String text) {
    return NUMBER.matcher(text).matches()
        ? new ExtensionValue.Numeric(new BigDecimal(text))
        : new ExtensionValue.Text(text);
  }

  private String checked(String text, String path) {
    if (text.length() > LONGEST_TEXT) {
      problem(
          "text-too-long",
          "this text has " + text.length() + " characters, more than the " + LONGEST_TEXT
              + " allowed",
          path);
    }
    try {
      return MarkCheck.unicode("this text", text);
    } catch (IllegalArgumentException e) {
      problem("bad-text", String.valueOf(e.getMessage()), path);
      return "";
    }
  }

  private static String excerpt(String text, int most) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= most ? line : line.substring(0, most) + "\u2026";
  }

  @Override
  public void close() {
    parser.close();
  }
}
