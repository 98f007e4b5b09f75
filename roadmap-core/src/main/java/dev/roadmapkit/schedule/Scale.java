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

  /** The scaled bounds in whole seconds, rounded outwards so that they hold every possible time. */
  Bounds of(Bounds bounds) {
    return numerator.equals(denominator)
        ? bounds
        : new Bounds(floor(bounds.min()), -floor(-bounds.max()));
  }

  private long floor(long seconds) {
    BigInteger[] parts =
        BigInteger.valueOf(seconds).multiply(numerator).divideAndRemainder(denominator);
    return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact();
  }
}
