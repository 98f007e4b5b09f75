package dev.roadmapkit.progress;

import dev.roadmapkit.StepId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

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

  private static final int LONGEST_NOTE = 10_000;

  private MarkCheck() {}

  static String slug(String item) {
    try {
      return StepId.of(item).value();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "id \"" + item + "\" is not a slug: use a-z and 0-9, words joined by single hyphens", e);
    }
  }

  static Instant instant(String what, Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "\"" + what + "\" is " + instant + ", which is not in the years 0001 to 9999");
    }
    return instant;
  }

  static Instant order(Instant at, Instant order) {
    if (order.isBefore(at)) {
      throw new IllegalArgumentException(
          "\"order\" is " + order + ", before \"at\", which is " + at);
    }
    return instant("order", order);
  }

  static Duration spent(Duration spent) {
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
    if (note.isBlank()) {
      throw new IllegalArgumentException("the note is blank: leave it out");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "the note has " + note.length() + " characters, more than the 10,000 allowed");
    }
    for (int i = 0; i < note.length(); i++) {
      int character = note.codePointAt(i);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException(
            "the note is not valid Unicode: half a character at " + i);
      }
      i += Character.charCount(character) - 1;
    }
    return note;
  }

  static void extensions(Set<String> keys, List<String> own) {
    own.stream().filter(keys::contains).findFirst().ifPresent(key -> {
      throw new IllegalArgumentException(
          "key \"" + key + "\" is the format's own: an extension needs another");
    });
  }
}
