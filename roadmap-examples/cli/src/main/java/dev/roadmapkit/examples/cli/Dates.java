package dev.roadmapkit.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates as people type them. */
final class Dates {

  private static final Pattern DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Dates() {}

  // LocalDate alone would also read years of more than four digits.
  static LocalDate parse(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw notDate(text);
    }
    throw notDate(text);
  }

  private static CliException notDate(String text) {
    return CliException.usage(
        "\"" + text + "\" is not a date: write year-month-day, for example 2026-01-05");
  }
}
