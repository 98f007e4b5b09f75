package dev.roadmapkit.schedule;

import java.util.List;

/**
 * How far an end moves from one schedule to another, and why. Immutable and thread-safe.
 *
 * @param earliestDays the days by which the earliest end moves, less than 0 if it is sooner
 * @param latestDays the days by which the latest end moves, less than 0 if it is sooner
 * @param parts what moves it, in the order of {@link MoveCause}; they add up to the days, which may
 *     all the same be 0
 */
public record Move(int earliestDays, int latestDays, List<Part> parts) {

  /**
   * The days that one cause moves an end by.
   *
   * @param cause the cause
   * @param earliestDays the days by which the earliest end moves, less than 0 if it is sooner
   * @param latestDays the days by which the latest end moves, less than 0 if it is sooner
   */
  public record Part(MoveCause cause, int earliestDays, int latestDays) {

    /** Returns "pace: 7 days later". */
    @Override
    public String toString() {
      return cause + ": " + days(earliestDays, latestDays);
    }
  }

  /**
   * Copies the list.
   *
   * @param earliestDays the days by which the earliest end moves
   * @param latestDays the days by which the latest end moves
   * @param parts what moves it
   */
  public Move {
    parts = List.copyOf(parts);
  }

  /**
   * Returns "7 days later", "3 to 5 days later" for the two ends, whichever moves less first, or
   * "earliest end not moved, latest end 4 days later".
   */
  @Override
  public String toString() {
    return days(earliestDays, latestDays);
  }

  private static String days(int earliest, int latest) {
    if (earliest == latest) {
      return days(earliest);
    }
    return Integer.signum(earliest) == Integer.signum(latest)
        ? Math.min(Math.abs(earliest), Math.abs(latest)) + " to "
            + days(Math.abs(earliest) > Math.abs(latest) ? earliest : latest)
        : "earliest end " + days(earliest) + ", latest end " + days(latest);
  }

  private static String days(int days) {
    if (days == 0) {
      return "not moved";
    }
    int amount = Math.abs(days);
    return amount + (amount == 1 ? " day " : " days ") + (days > 0 ? "later" : "sooner");
  }
}
