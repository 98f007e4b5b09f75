package dev.roadmapkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @ParameterizedTest
  @CsvSource({
    "0, 8, 0/1, 0.00, 0",
    "3, 8, 3/8, 37.50, 38",
    "4, 8, 1/2, 50.00, 50",
    "8, 8, 1/1, 100.00, 100",
    "1, 3, 1/3, 33.33, 33",
    "2, 3, 2/3, 66.67, 67",
    "1, 1000000, 1/1000000, 0.01, 1",
    "999999, 1000000, 999999/1000000, 99.99, 99",
    "1, 20000, 1/20000, 0.01, 1",
    "1, 16, 1/16, 6.25, 6",
    "1, 9223372036854775807, 1/9223372036854775807, 0.01, 1",
    "9223372036854775806, 9223372036854775807, 9223372036854775806/9223372036854775807, 99.99, 99",
    "4611686018427387904, 9223372036854775807, 4611686018427387904/9223372036854775807, 50.00, 50",
  })
  void roundsWithoutReachingTheEndsTooSoon(
      long part, long whole, String text, String percent, int wholePercent) {
    Fraction fraction = new Fraction(part, whole);

    assertThat(fraction).hasToString(text);
    assertThat(fraction.toPercent().toPlainString()).isEqualTo(percent);
    assertThat(fraction.toWholePercent()).isEqualTo(wholePercent);
    assertThat(fraction.isWhole()).isEqualTo(part == whole);
  }

  @Test
  void roundsAsDecimalArithmeticDoes() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      long whole = 2 + random.nextLong(seed % 2 == 0 ? 30_000 : Long.MAX_VALUE - 2);
      long part = 1 + random.nextLong(whole - 1);
      BigDecimal percent = HUNDRED
          .multiply(BigDecimal.valueOf(part))
          .divide(BigDecimal.valueOf(whole), new MathContext(60));
      BigDecimal rounded = percent
          .setScale(2, RoundingMode.HALF_UP)
          .max(new BigDecimal("0.01"))
          .min(new BigDecimal("99.99"));

      assertThat(new Fraction(part, whole).toPercent()).as("seed %s", seed).isEqualTo(rounded);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 2, -1/2", "3, 2, 3/2", "0, 0, 0/0", "0, -1, 0/-1"})
  void whatIsNoPartOfAWholeIsRefused(long part, long whole, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fraction(part, whole))
        .withMessage(text + " is not a fraction from 0 to 1 of more than nothing");
  }
}
