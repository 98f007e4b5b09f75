package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ReadResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads one ledger in one pass over the tokens of its file: ledgers are long and their shape is
 * known, so no tree is built. One use, one thread.
 */
final class LedgerReader {

  private static final String FOREIGN =
      "this is no file of progress, which is JSON and begins with \"{\"";
  private static final String ROADMAP = "this is a roadmap, not a file of progress";
  private static final Pattern STEPS = Pattern.compile("^steps:", Pattern.MULTILINE);

  private final LedgerTokens tokens;
  private final LedgerProblems problems;
  private final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable RoadmapId roadmap;
  private @Nullable ContentVersion version;

  private LedgerReader(LedgerTokens tokens, LedgerProblems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  static ReadResult<Progress> read(String raw, String name) {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    LedgerProblems problems = new LedgerProblems(name, text);
    if (text.isBlank()) {
      return problems.failure("empty-file", "the file is empty", 0);
    }
    if (isForeign(text)) {
      String message = STEPS.matcher(text).find() ? ROADMAP : FOREIGN;
      problems.addWithLine("not-progress", message, first(text));
      return problems.failure();
    }
    try (LedgerTokens tokens = new LedgerTokens(text, problems)) {
      Progress progress = new LedgerReader(tokens, problems).document();
      return progress == null ? problems.failure() : ReadResult.of(name, progress);
    } catch (UnexpectedEndOfInputException e) {
      problems.addWithLine(
          "syntax",
          "the file ends too soon: it was cut off here",
          text.stripTrailing().length());
    } catch (StreamConstraintsException e) {
      // It bounds nothing but the depth, and what lies that deep has been reported where it began.
      return problems.failure();
    } catch (JacksonException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      problems.addWithLine("syntax", "not readable as JSON: " + JsonSyntax.reason(e), offset);
    } catch (LedgerTokens.Enough e) {
      problems.addTooMany(e.offset());
    }
    return problems.failure();
  }

  /** Tells whether a text is of some other kind, such as YAML or PDF. */
  static boolean isForeign(String text) {
    int first = first(text);
    return first < text.length() && "{[\uFFFD".indexOf(text.charAt(first)) < 0;
  }

  private static int first(String text) {
    int first = text.startsWith("\uFEFF") ? 1 : 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private @Nullable Progress document() {
    if (tokens.next() == JsonToken.START_OBJECT) {
      ledger();
    } else {
      tokens.wrongType("the ledger", "a map of keys", "");
    }
    if (tokens.next() != null) {
      tokens.problem("second-document", "a file holds one ledger, but more begins here", "");
    }
    if (roadmap == null || !problems.isEmpty()) {
      return null;
    }
    return Progress.of(roadmap, marks).at(version).withExtensions(extensions);
  }

  private void ledger() {
    long start = tokens.offset();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String key = tokens.name();
      if (!seen.add(key)) {
        tokens.problem(
            "duplicate-key", "key " + tokens.quoted(key) + " of the ledger stands twice", key);
      }
      tokens.next();
      switch (key) {
        case "format" -> format();
        case "roadmap" -> roadmap = tokens.value("the ledger", key, key, "bad-id", RoadmapId::of);
        case "version" ->
          version = tokens.value("the ledger", key, key, "bad-version", ContentVersion::parse);
        case "marks" -> marks();
        default -> tokens.extension(key, key, extensions);
      }
    }
    if (seen.contains("steps") && !seen.contains("marks")) {
      problems.add("not-progress", ROADMAP, Optional.empty(), "", start);
      return;
    }
    for (String key : List.of("format", "roadmap", "marks")) {
      if (!seen.contains(key)) {
        problems.add(
            "missing-field", "the ledger has no \"" + key + "\"", Optional.empty(), "", start);
      }
    }
  }

  private void format() {
    if (tokens.current() != JsonToken.VALUE_NUMBER_INT) {
      tokens.wrongType("\"format\" of the ledger", "a number", "format");
    } else if (!tokens.text().equals("1")) {
      String message =
          "ledger format " + tokens.excerpt() + " is unknown: this library reads format 1";
      tokens.problem("unknown-format", message, "format");
    }
  }

  private void marks() {
    if (tokens.current() != JsonToken.START_ARRAY) {
      tokens.wrongType("\"marks\" of the ledger", "a list", "marks");
      return;
    }
    MarkReader reader = new MarkReader(tokens, problems);
    while (tokens.next() != JsonToken.END_ARRAY) {
      Mark mark = reader.read();
      if (mark != null) {
        marks.add(mark);
      }
    }
  }
}
