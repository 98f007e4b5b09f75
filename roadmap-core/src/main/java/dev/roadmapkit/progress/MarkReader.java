package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one mark after the other from the list of a file. One use, one thread. */
final class MarkReader {

  private final LedgerTokens tokens;
  private final LedgerProblems problems;
  /** Versions repeat in nearly every mark. */
  private final Map<String, ContentVersion> versions = new HashMap<>();

  private int number;
  /** A bit for each of the format's own keys. */
  private int seen;

  private @Nullable String item;
  private Mark.@Nullable State state;
  private @Nullable Instant at;
  private @Nullable Instant order;
  private long orderOffset;
  private Mark.@Nullable Cause cause;
  private @Nullable ContentVersion version;
  private @Nullable Duration spent;
  private @Nullable String note;
  private @Nullable Map<String, ExtensionValue> extensions;

  MarkReader(LedgerTokens tokens, LedgerProblems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Returns nothing if the mark has a problem. */
  @Nullable
  Mark read() {
    number++;
    if (tokens.current() != JsonToken.START_OBJECT) {
      tokens.wrongType(label(), "a map of keys", path(""));
      return null;
    }
    clear();
    long start = tokens.offset();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String key = tokens.name();
      refuseRepetition(key);
      tokens.next();
      value(key);
    }
    return mark(start);
  }

  private void clear() {
    seen = 0;
    item = null;
    state = null;
    at = null;
    order = null;
    cause = null;
    version = null;
    spent = null;
    note = null;
    extensions = null;
  }

  private void refuseRepetition(String key) {
    int own = MarkCheck.MARK_KEYS.indexOf(key);
    boolean again =
        own < 0 ? extensions != null && extensions.containsKey(key) : (seen & (1 << own)) != 0;
    if (again) {
      tokens.problem(
          "duplicate-key",
          "key " + tokens.quoted(key) + " of " + label() + " stands twice",
          path("." + key));
    }
    seen |= own < 0 ? 0 : 1 << own;
  }

  private void value(String key) {
    switch (key) {
      case "item" -> item = parsed(key, "bad-id", MarkCheck::slug);
      case "state" -> state = parsed(key, "unknown-state", LedgerValues::state);
      case "at" -> at = parsed(key, "bad-instant", text -> LedgerValues.instant(key, text));
      case "order" -> {
        order = parsed(key, "bad-instant", text -> LedgerValues.instant(key, text));
        orderOffset = tokens.offset();
      }
      case "cause" -> cause = parsed(key, "unknown-cause", LedgerValues::cause);
      case "version" -> version = parsed(key, "bad-version", this::version);
      case "spent" -> spent = parsed(key, "bad-duration", LedgerValues::spent);
      case "note" -> note = parsed(key, "bad-note", MarkCheck::note);
      default -> extension(key);
    }
  }

  private <T> @Nullable T parsed(String key, String rule, LedgerTokens.Parser<T> parser) {
    return tokens.value(this::label, key, this::path, rule, parser);
  }

  private ContentVersion version(String text) {
    return versions.computeIfAbsent(text, ContentVersion::parse);
  }

  private void extension(String key) {
    if (extensions == null) {
      extensions = new LinkedHashMap<>();
    }
    tokens.extension(key, path("." + key), extensions);
  }

  private @Nullable Mark mark(long start) {
    require(item, "item", start);
    require(state, "state", start);
    require(at, "at", start);
    if (item == null || state == null || at == null) {
      return null;
    }
    if (order != null && order.isBefore(at)) {
      String message = label() + ": \"order\" is " + order + ", before \"at\", which is " + at;
      problems.add("order-before-at", message, Optional.empty(), path(".order"), orderOffset);
      return null;
    }
    return problems.isEmpty() ? build(item, state, at) : null;
  }

  private Mark build(String checkedItem, Mark.State checkedState, Instant checkedAt) {
    Mark.Builder mark = Mark.Builder.checked(checkedItem, checkedState, checkedAt);
    if (order != null) {
      mark.order(order);
    }
    if (cause != null) {
      mark.cause(cause);
    }
    if (version != null) {
      mark.version(version);
    }
    if (spent != null) {
      mark.spent(spent);
    }
    if (note != null) {
      mark.note(note);
    }
    return extensions == null ? mark.build() : mark.extensions(extensions).build();
  }

  private void require(@Nullable Object value, String key, long start) {
    if (value == null && (seen & (1 << MarkCheck.MARK_KEYS.indexOf(key))) == 0) {
      String message = label() + " has no \"" + key + "\"";
      problems.add("missing-field", message, Optional.empty(), path(""), start);
    }
  }

  private String label() {
    return "mark " + number;
  }

  private String path(String rest) {
    return "marks[" + (number - 1) + "]" + rest;
  }
}
