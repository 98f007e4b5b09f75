package dev.roadmapkit.examples.cli;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Days of the week as people type them. */
final class Weekdays {

  private static final int SHORT = 3;

  private Weekdays() {}

  /** Reads "MON,TUE" and "monday, Tuesday". */
  static Set<DayOfWeek> parse(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : text.split(",", -1)) {
      days.add(day(word.strip()));
    }
    return days;
  }

  private static DayOfWeek day(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().equals(upper) || abbreviation(day).equals(upper))
        .findFirst()
        .orElseThrow(() -> notDay(word));
  }

  private static CliException notDay(String word) {
    List<String> words =
        Stream.of(DayOfWeek.values()).map(Weekdays::abbreviation).toList();
    return CliException.usage("\"" + word + "\" is not a day of the week: write "
        + Words.alternatives(words) + ", several with commas between them");
  }

  private static String abbreviation(DayOfWeek day) {
    return day.name().substring(0, SHORT);
  }
}
