package dev.roadmapkit.schedule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weeks of a plan, both ends inclusive: "weeks 7-16". Immutable and thread-safe.
 *
 * <p>A place in a plan, not an amount of time; for that see {@link dev.roadmapkit.DurationRange}.
 *
 * @param first the first week; the first week of the plan is 1
 * @param last the last week, inclusive, at least {@code first}
 */
public record WeekRange(int first, int last) {

  private static final Pattern GRAMMAR =
      Pattern.compile("weeks? (\\d{1,9})(?:[-\u2013](\\d{1,9}))?");

  /**
   * Checks the weeks.
   *
   * @param first the first week; the first week of the plan is 1
   * @param last the last week, inclusive, at least {@code first}
   * @throws IllegalArgumentException if not 1 ≤ first ≤ last
   */
  public WeekRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "weeks " + first + "-" + last + ": 1 <= first <= last is needed");
    }
  }

  /**
   * Reads what {@link #toString} gives.
   *
   * @param text for example {@code weeks 7-16} or {@code week 7}
   * @return the range
   * @throws IllegalArgumentException if the text is anything else
   */
  public static WeekRange parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a range of weeks: write for example \"weeks 7-16\"");
    }
    int first = Integer.parseInt(matcher.group(1));
    return new WeekRange(
        first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
  }

  /** Returns "weeks 7-16", or "week 7" if it is one. */
  @Override
  public String toString() {
    return first == last ? "week " + first : "weeks " + first + "-" + last;
  }
}
