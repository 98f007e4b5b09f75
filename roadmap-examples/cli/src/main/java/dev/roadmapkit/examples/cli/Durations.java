package dev.roadmapkit.examples.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times spent as people type and read them. */
final class Durations {

  private static final Pattern SHORT =
      Pattern.compile("(?:(?<hours>[0-9]{1,15})h)?\\s*(?:(?<minutes>[0-9]{1,15})m(?:in)?)?");

  private static final int MINUTE = 60;

  private Durations() {}

  /** Reads "45m", "1h30m" and ISO 8601 such as "PT1H30M". */
  static Duration parse(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher time = SHORT.matcher(lower);
    if (!lower.isEmpty() && time.matches()) {
      return Duration.ofHours(number(time, "hours")).plusMinutes(number(time, "minutes"));
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw CliException.usage("\"" + text
          + "\" is not a time spent: write hours and minutes, for example 45m, 2h or 1h30m");
    }
  }

  private static long number(Matcher time, String unit) {
    return Optional.ofNullable(time.group(unit)).map(Long::parseLong).orElse(0L);
  }

  /** "1 h 30 min", "45 min"; what is left of a minute counts as one. */
  static String text(Duration spent) {
    long minutes = (spent.toSeconds() + MINUTE - 1) / MINUTE;
    long hours = minutes / MINUTE;
    long rest = minutes % MINUTE;
    return hours == 0 ? rest + " min" : hours + " h" + (rest == 0 ? "" : " " + rest + " min");
  }
}
