package dev.roadmapkit.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The days between an earliest and a latest one, both inclusive. Immutable and thread-safe.
 *
 * @param earliest the first day
 * @param latest the last day, not before {@code earliest}
 */
public record DateRange(LocalDate earliest, LocalDate latest) {

  private static final String SEPARATOR = " to ";

  /**
   * Checks the days.
   *
   * @param earliest the first day
   * @param latest the last day, not before {@code earliest}
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public DateRange {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /**
   * Reads what {@link #toString} gives.
   *
   * @param text for example {@code 2026-07-05 to 2026-09-13}
   * @return the range
   * @throws IllegalArgumentException if the text is anything else
   */
  public static DateRange parse(String text) {
    int at = text.indexOf(SEPARATOR);
    try {
      String first = at < 0 ? text : text.substring(0, at);
      String last = at < 0 ? text : text.substring(at + SEPARATOR.length());
      return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text
              + "\" is not a range of dates: write for example \"2026-07-05 to 2026-09-13\"",
          e);
    }
  }

  /** Returns "2026-07-05 to 2026-09-13", or one date if both are the same. */
  @Override
  public String toString() {
    return earliest.equals(latest) ? earliest.toString() : earliest + SEPARATOR + latest;
  }
}
