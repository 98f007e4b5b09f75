package dev.roadmapkit.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact part of a whole, from 0 to 1, in lowest terms: "3/8". Immutable and thread-safe.
 *
 * @param part the part, from 0 to {@code whole}
 * @param whole the whole, more than 0
 */
public record Fraction(long part, long whole) {

  private static final BigInteger TWO = BigInteger.TWO;

  /**
   * Checks the parts and reduces them to lowest terms.
   *
   * @param part the part, from 0 to {@code whole}
   * @param whole the whole, more than 0
   * @throws IllegalArgumentException if they are anything else
   */
  public Fraction {
    if (part < 0 || part > whole || whole == 0) {
      throw new IllegalArgumentException(
          part + "/" + whole + " is not a fraction from 0 to 1 of more than nothing");
    }
    long divisor = divisor(part, whole);
    part /= divisor;
    whole /= divisor;
  }

  /**
   * Tells whether this is all of the whole.
   *
   * @return true for 1/1
   */
  public boolean isWhole() {
    return part == whole;
  }

  /**
   * Returns the percentage, rounded half up to two decimal places; but never 100 before the whole is
   * reached and never 0 after the beginning.
   *
   * @return 0.00 for 0/1, 100.00 for 1/1, else 0.01 to 99.99
   */
  public BigDecimal toPercent() {
    return BigDecimal.valueOf(rounded(10_000), 2);
  }

  /**
   * Returns the whole percentage, rounded half up; but never 100 before the whole is reached and
   * never 0 after the beginning.
   *
   * @return 0 for 0/1, 100 for 1/1, else 1 to 99
   */
  public int toWholePercent() {
    return (int) rounded(100);
  }

  /** Returns for example "3/8". */
  @Override
  public String toString() {
    return part + "/" + whole;
  }

  private long rounded(int scale) {
    if (part == 0 || isWhole()) {
      return part == 0 ? 0 : scale;
    }
    return Math.max(1, Math.min(scale - 1, nearest(scale)));
  }

  private long nearest(int scale) {
    if (whole < Long.MAX_VALUE / (2L * scale + 1)) {
      return (2 * part * scale + whole) / (2 * whole);
    }
    BigInteger twice =
        BigInteger.valueOf(part).multiply(BigInteger.valueOf(scale)).multiply(TWO);
    BigInteger all = BigInteger.valueOf(whole);
    return new BigDecimal(twice.add(all))
        .divide(new BigDecimal(all.multiply(TWO)), 0, RoundingMode.FLOOR)
        .longValueExact();
  }

  private static long divisor(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
