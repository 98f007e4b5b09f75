package dev.roadmapkit;

import java.util.Locale;
import java.util.Optional;

/** The unit of a {@link DurationRange}. Hours are effort; all others are elapsed time. */
public enum DurationUnit {
  /** An hour of study, 3,600 seconds. */
  HOURS(3_600),
  /** A day of elapsed time, 86,400 seconds. */
  DAYS(86_400),
  /** A week of elapsed time, 7 days. */
  WEEKS(604_800),
  /** A month of elapsed time, 2,629,746 seconds as {@link java.time.temporal.ChronoUnit#MONTHS}. */
  MONTHS(2_629_746),
  /** A year of elapsed time, 31,556,952 seconds as {@link java.time.temporal.ChronoUnit#YEARS}. */
  YEARS(31_556_952);

  private final long seconds;

  DurationUnit(long seconds) {
    this.seconds = seconds;
  }

  /**
   * Returns the length of the unit.
   *
   * @return whole seconds
   */
  public long seconds() {
    return seconds;
  }

  /** Returns the plural, as content writes it: {@code weeks}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  String singular() {
    String plural = toString();
    return plural.substring(0, plural.length() - 1);
  }

  static Optional<DurationUnit> named(String word) {
    for (DurationUnit unit : values()) {
      if (word.equals(unit.toString()) || word.equals(unit.singular())) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
