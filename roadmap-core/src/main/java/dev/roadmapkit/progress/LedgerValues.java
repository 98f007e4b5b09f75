package dev.roadmapkit.progress;

import dev.roadmapkit.problem.Nearest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The grammars of single values of a file; each exception says what to write instead. */
final class LedgerValues {

  /** {@code 2026-01-09T18:00:00Z}, and before the Z a fraction, as clocks have it. */
  private static final String PLAIN = "0000-00-00T00:00:00.000000000";

  private static final int SECONDS = 19;

  /** Longer durations are out of range, or would be while they are added up. */
  private static final int LONGEST_PLAIN = 17;

  private LedgerValues() {}

  static Mark.State state(String text) {
    return switch (text) {
      case "done" -> Mark.State.DONE;
      case "in-progress" -> Mark.State.IN_PROGRESS;
      case "not-started" -> Mark.State.NOT_STARTED;
      case "skipped" -> Mark.State.SKIPPED;
      default -> throw noneOf(text, Mark.State.values());
    };
  }

  static Mark.Cause cause(String text) {
    return switch (text) {
      case "marked" -> Mark.Cause.MARKED;
      case "imported" -> Mark.Cause.IMPORTED;
      case "migrated" -> Mark.Cause.MIGRATED;
      case "equivalent" -> Mark.Cause.EQUIVALENT;
      default -> throw noneOf(text, Mark.Cause.values());
    };
  }

  /** The word that was probably meant. */
  static Optional<String> nearest(String rule, String text) {
    return switch (rule) {
      case "unknown-state" -> Nearest.to(text, words(Mark.State.values()));
      case "unknown-cause" -> Nearest.to(text, words(Mark.Cause.values()));
      default -> Optional.empty();
    };
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(Object::toString).toList();
  }

  private static IllegalArgumentException noneOf(String text, Enum<?>[] values) {
    return new IllegalArgumentException(
        "\"" + text + "\" is none of " + String.join(", ", words(values)));
  }

  static Instant instant(String key, String text) {
    try {
      return MarkCheck.instant(key, isPlain(text) ? plain(text) : Instant.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not an instant: write for example 2026-01-09T18:00:00Z", e);
    }
  }

  /** The general parser takes longer than all the rest of a mark. */
  private static boolean isPlain(String text) {
    int end = text.length() - 1;
    boolean fits = end == SECONDS || (end > SECONDS + 1 && end <= PLAIN.length());
    if (!fits || text.charAt(end) != 'Z') {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char wanted = PLAIN.charAt(i);
      char c = text.charAt(i);
      if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
        return false;
      }
    }
    return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
  }

  private static Instant plain(String text) {
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int minutes = number(text, 11, 13) * 60 + number(text, 14, 16);
    long seconds = day.toEpochDay() * 86_400 + minutes * 60L + number(text, 17, 19);
    return Instant.ofEpochSecond(seconds, nanos(text));
  }

  private static int nanos(String text) {
    int nanos = number(text, Math.min(SECONDS + 1, text.length() - 1), text.length() - 1);
    for (int digits = text.length() - 1; digits < PLAIN.length(); digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** The seconds of a duration as it is written here, such as {@code PT1H30M}, else -1. */
  private static long plainSeconds(String text) {
    if (!text.startsWith("PT") || text.length() > LONGEST_PLAIN) {
      return -1;
    }
    long seconds = 0;
    long number = -1;
    int last = -1;
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      int unit = "HMS".indexOf(c);
      if (c >= '0' && c <= '9') {
        number = Math.max(number, 0) * 10 + c - '0';
      } else if (unit <= last || number < 0) {
        return -1;
      } else {
        seconds += number * (unit == 0 ? 3_600 : unit == 1 ? 60 : 1);
        number = -1;
        last = unit;
      }
    }
    return last < 0 || number >= 0 ? -1 : seconds;
  }

  static Duration spent(String text) {
    try {
      long plain = plainSeconds(text);
      return MarkCheck.spent(plain < 0 ? Duration.parse(text) : Duration.ofSeconds(plain));
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a duration: write for example PT1H30M", e);
    }
  }
}
