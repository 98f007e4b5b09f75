package dev.roadmapkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of time between two bounds, both inclusive: "6-8 weeks". Immutable and thread-safe.
 *
 * <p>An amount has no place in a plan; for that see {@code WeekRange}. {@link #toString} gives the
 * text that {@link #parse} reads.
 *
 * @param min the least amount, more than 0, with at most two decimal places
 * @param max the greatest amount, at least {@code min}, with at most two decimal places
 * @param unit the unit of both bounds
 */
public record DurationRange(BigDecimal min, BigDecimal max, DurationUnit unit) {

  private static final String NUMBER = "(\\d++(?:\\.\\d++)?+)";
  private static final Pattern GRAMMAR =
      Pattern.compile(NUMBER + "(?:(?:[-\u2013]| to )" + NUMBER + ")? ([a-z]++)");
  private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);

  /**
   * Checks the bounds and drops trailing zeros, so that "6.0 weeks" equals "6 weeks".
   *
   * @param min the least amount, more than 0, with at most two decimal places
   * @param max the greatest amount, at least {@code min}, with at most two decimal places
   * @param unit the unit of both bounds
   * @throws IllegalArgumentException if a bound is not above 0 and below 1,000,000, has more than
   *     two decimal places, or if {@code min} is above {@code max}
   */
  public DurationRange {
    min = checked(min);
    max = checked(max);
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException("duration \"" + min.toPlainString() + "-"
          + max.toPlainString() + " " + unit + "\" has its minimum above its maximum");
    }
  }

  /**
   * Returns a range of whole units.
   *
   * @param min the least amount
   * @param max the greatest amount
   * @param unit the unit of both
   * @return the range
   * @throws IllegalArgumentException if the bounds are not 0 &lt; min ≤ max
   */
  public static DurationRange of(long min, long max, DurationUnit unit) {
    return new DurationRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit);
  }

  /**
   * Reads {@code N unit}, {@code N-M unit}, {@code N–M unit} or {@code N to M unit}.
   *
   * @param text for example {@code 6-8 weeks} or {@code 1.5 months}
   * @return the range
   * @throws IllegalArgumentException if the text is none of these; the message says what to write
   */
  public static DurationRange parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a duration: write for example \"6 weeks\" or \"6-8 weeks\"");
    }
    DurationUnit unit = DurationUnit.named(matcher.group(3))
        .orElseThrow(
            () -> new IllegalArgumentException("duration \"" + text + "\" has the unknown unit \""
                + matcher.group(3) + "\": use hours, days, weeks, months or years"));
    String low = matcher.group(1);
    String high = matcher.group(2) == null ? low : matcher.group(2);
    return new DurationRange(number(text, low), number(text, high), unit);
  }

  /**
   * Tells whether this is effort (hours of study), which becomes elapsed time only through a weekly
   * effort.
   *
   * @return true for hours
   */
  public boolean isEffort() {
    return unit == DurationUnit.HOURS;
  }

  /**
   * Returns the least amount in seconds, of study for effort and of elapsed time otherwise.
   *
   * @return whole seconds, rounded half up where a hundredth of a month is no whole second
   */
  public long minSeconds() {
    return seconds(min);
  }

  /**
   * Returns the greatest amount in seconds, of study for effort and of elapsed time otherwise.
   *
   * @return whole seconds, rounded half up where a hundredth of a month is no whole second
   */
  public long maxSeconds() {
    return seconds(max);
  }

  /** Returns the text that {@link #parse} reads: "6-8 weeks", "1 week". */
  @Override
  public String toString() {
    String amount = min.compareTo(max) == 0
        ? min.toPlainString()
        : min.toPlainString() + "-" + max.toPlainString();
    return amount + " " + (max.compareTo(BigDecimal.ONE) == 0 ? unit.singular() : unit.toString());
  }

  private long seconds(BigDecimal amount) {
    if (amount.scale() == 0) {
      return amount.longValue() * unit.seconds();
    }
    return amount
        .multiply(BigDecimal.valueOf(unit.seconds()))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  // The length is checked before the value: BigDecimal reads long digits in more than linear time.
  private static BigDecimal number(String text, String digits) {
    if (digits.length() > 20) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a duration: it has a number of more than 20 digits");
    }
    return new BigDecimal(digits);
  }

  // Messages give the amount as it is: 1E+999999999 in plain digits would not fit into memory.
  private static BigDecimal checked(BigDecimal amount) {
    if (amount.signum() <= 0 || amount.compareTo(LIMIT) >= 0) {
      throw new IllegalArgumentException(
          "duration amount " + amount + " is not above 0 and below 1000000");
    }
    BigDecimal plain = amount.stripTrailingZeros();
    if (plain.scale() > 2) {
      throw new IllegalArgumentException(
          "duration amount " + amount + " has more than two decimal places");
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
