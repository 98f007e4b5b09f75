package dev.roadmapkit.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days without study, both ends inclusive: "2026-07-01..2026-07-14". Immutable and thread-safe.
 *
 * @param first the first day off
 * @param last the last day off, inclusive, not before {@code first}
 */
public record StudyBreak(LocalDate first, LocalDate last) {

  /** As of plans. */
  private static final int LAST_YEAR = 9999;

  private static final String SEPARATOR = "..";

  /**
   * Checks the days.
   *
   * @param first the first day off
   * @param last the last day off, inclusive, not before {@code first}
   * @throws IllegalArgumentException if {@code last} is before {@code first} or after the year 9999
   */
  public StudyBreak {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the break " + first + SEPARATOR + last + " ends before it begins");
    }
    if (last.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "the break " + first + SEPARATOR + last + " ends after the year " + LAST_YEAR);
    }
  }

  /**
   * Reads what {@link #toString} gives.
   *
   * @param text for example {@code 2026-07-01..2026-07-14}, or one date
   * @return the break
   * @throws IllegalArgumentException if the text is anything else
   */
  public static StudyBreak parse(String text) {
    int at = text.indexOf(SEPARATOR);
    LocalDate first = date(text, at < 0 ? text : text.substring(0, at));
    LocalDate last = at < 0 ? first : date(text, text.substring(at + SEPARATOR.length()));
    return new StudyBreak(first, last);
  }

  /** Returns "2026-07-01..2026-07-14", or one date if it is one day. */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + SEPARATOR + last;
  }

  private static LocalDate date(String text, String part) {
    try {
      return LocalDate.parse(part);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a break: write for example \"2026-07-01..2026-07-14\"", e);
    }
  }
}
