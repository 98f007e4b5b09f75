package dev.roadmapkit.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option {@code --start}, the same wherever a plan is made. */
final class StartOption {

  private static final Pattern DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "The first day, such as 2026-01-05; without it a plan has weeks but no dates.")
  private Optional<String> start = Optional.empty();

  Optional<LocalDate> date() {
    return start.map(StartOption::parse);
  }

  // LocalDate alone would also read years of more than four digits.
  private static LocalDate parse(String text) {
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
