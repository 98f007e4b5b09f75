package dev.roadmapkit.schedule;

import java.math.BigDecimal;

/**
 * How fast a learner is against the durations of the content: at pace 2 everything takes half the
 * time, at pace 0.5 twice the time. Immutable and thread-safe.
 *
 * @param factor from 0.01 to 100, with at most four decimal places
 */
public record Pace(BigDecimal factor) implements Comparable<Pace> {

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal GREATEST = new BigDecimal("100");

  /** The pace of the content. */
  public static final Pace NORMAL = new Pace(BigDecimal.ONE);

  /**
   * Checks the factor and drops trailing zeros.
   *
   * @param factor from 0.01 to 100, with at most four decimal places
   * @throws IllegalArgumentException if the factor is anything else
   */
  public Pace {
    if (factor.compareTo(LEAST) < 0 || factor.compareTo(GREATEST) > 0) {
      throw new IllegalArgumentException("pace " + factor.toPlainString()
          + " is not from 0.01 to 100; 1 is the pace of the content");
    }
    factor = factor.stripTrailingZeros();
    if (factor.scale() > 4) {
      throw new IllegalArgumentException("pace " + factor.toPlainString()
          + " has more than four decimal places; a pace is from 0.01 to 100");
    }
    if (factor.scale() < 0) {
      factor = factor.setScale(0);
    }
  }

  /**
   * Reads a decimal number.
   *
   * @param text for example {@code 1.25}
   * @return the pace
   * @throws IllegalArgumentException if the text is no number from 0.01 to 100 with at most four
   *     decimal places
   */
  public static Pace of(String text) {
    if (!text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?")) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a pace: write for example \"1.25\" for a quarter faster");
    }
    return new Pace(new BigDecimal(text));
  }

  @Override
  public int compareTo(Pace other) {
    return factor.compareTo(other.factor);
  }

  /** Returns the factor: "1.25". */
  @Override
  public String toString() {
    return factor.toPlainString();
  }
}
