package dev.roadmapkit.progress;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds for every mark, wherever it comes from. */
final class MarkCheck {

  /** Keys that the format gives a meaning to, in the order in which they are written. */
  static final List<String> MARK_KEYS =
      List.of("item", "state", "at", "order", "cause", "version", "spent", "note");

  static final List<String> LEDGER_KEYS = List.of("format", "roadmap", "version", "marks");

  // Four digits of a year, as ISO 8601 and other programs have them.
  static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** Keeps sums of time exact, however many marks there are. */
  private static final Duration LONGEST = Duration.ofHours(1_000_000);

  static final int LONGEST_NOTE = 10_000;

  static final int DEEPEST = 20;

  private MarkCheck() {}

  static String slug(String item) {
    Objects.requireNonNull(item, "item");
    try {
      return StepId.of(item).value();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "id \"" + item + "\" is not a slug: use a-z and 0-9, words joined by single hyphens", e);
    }
  }

  static Instant instant(String what, Instant instant) {
    Objects.requireNonNull(instant, what);
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "\"" + what + "\" is " + instant + ", which is not in the years 0001 to 9999");
    }
    return instant;
  }

  static Instant order(Instant at, Instant order) {
    Objects.requireNonNull(order, "order");
    if (order.isBefore(at)) {
      throw new IllegalArgumentException(
          "\"order\" is " + order + ", before \"at\", which is " + at);
    }
    return instant("order", order);
  }

  static Duration spent(Duration spent) {
    Objects.requireNonNull(spent, "spent");
    if (spent.isNegative() || spent.compareTo(LONGEST) >= 0) {
      throw new IllegalArgumentException(
          "time spent " + spent + " is not from 0 to below 1,000,000 hours");
    }
    if (!spent.equals(spent.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("time spent " + spent + " is not in whole seconds");
    }
    return spent;
  }

  static String note(String note) {
    Objects.requireNonNull(note, "note");
    if (note.isBlank()) {
      throw new IllegalArgumentException("the note is blank: leave it out");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "the note has " + note.length() + " characters, more than the 10,000 allowed");
    }
    return unicode("the note", note);
  }

  /** Half a character could not be written to a file. */
  static String unicode(String what, String text) {
    for (int i = 0; i < text.length(); i++) {
      int character = text.codePointAt(i);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException(
            what + " is not valid Unicode: half a character at " + i);
      }
      i += Character.charCount(character) - 1;
    }
    return text;
  }

  static Map<String, ExtensionValue> extensions(
      Map<String, ExtensionValue> values, List<String> own) {
    Objects.requireNonNull(values, "values");
    own.stream().filter(values::containsKey).findFirst().ifPresent(key -> {
      throw new IllegalArgumentException(
          "key \"" + key + "\" is the format's own: an extension needs another");
    });
    extension(new Entries(values), 1);
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What is kept must be such as can be written and read back. */
  private static void extension(ExtensionValue value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "an extension value has lists and maps more than " + DEEPEST + " deep");
    }
    if (value instanceof Entries map) {
      map.values().forEach((key, entry) -> {
        unicode("an extension key", key);
        extension(entry, depth + 1);
      });
    } else if (value instanceof Items list) {
      list.values().forEach(item -> extension(item, depth + 1));
    } else if (value instanceof Text text) {
      unicode("an extension value", text.value());
    } else if (value instanceof Numeric number) {
      number(number.value());
    }
  }

  private static void number(BigDecimal number) {
    if (number.scale() < 0 || number.scale() > 18 || number.precision() > 36) {
      throw new IllegalArgumentException("the extension value " + number
          + " has an exponent, more than 18 decimal places or more than 36 digits");
    }
  }
}
