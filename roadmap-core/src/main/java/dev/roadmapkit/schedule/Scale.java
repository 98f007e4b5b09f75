package dev.roadmapkit.schedule;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact factor for lengths of time. */
record Scale(BigInteger numerator, BigInteger denominator) {

  static final Scale ONE = new Scale(BigInteger.ONE, BigInteger.ONE);

  Scale times(long factor, long divisor) {
    return factor == divisor
        ? this
        : new Scale(
            numerator.multiply(BigInteger.valueOf(factor)),
            denominator.multiply(BigInteger.valueOf(divisor)));
  }

  Scale dividedBy(BigDecimal divisor) {
    return new Scale(
        numerator.multiply(powerOfTen(divisor)), denominator.multiply(divisor.unscaledValue()));
  }

  private static BigInteger powerOfTen(BigDecimal number) {
    return BigInteger.TEN.pow(number.scale());
  }

  /**
   * The scaled bounds, each to the nearest second, half a second up. Rounded outwards, a second of
   * each step would add up, and one too many is a day or a week.
   */
  Bounds of(Bounds bounds) {
    return numerator.equals(denominator)
        ? bounds
        : new Bounds(nearest(bounds.min()), nearest(bounds.max()));
  }

  /** For a length, which is not less than 0. */
  private long nearest(long seconds) {
    return BigInteger.valueOf(seconds)
        .multiply(numerator)
        .shiftLeft(1)
        .add(denominator)
        .divide(denominator.shiftLeft(1))
        .longValueExact();
  }
}
