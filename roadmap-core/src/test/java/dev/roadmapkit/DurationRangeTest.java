package dev.roadmapkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationRangeTest {

  private static final List<DurationUnit> UNITS = List.of(DurationUnit.values());

  @ParameterizedTest
  @CsvSource({
    "6 weeks, 6, 6, WEEKS, 6 weeks",
    "6-8 weeks, 6, 8, WEEKS, 6-8 weeks",
    "6–8 weeks, 6, 8, WEEKS, 6-8 weeks",
    "6 to 8 weeks, 6, 8, WEEKS, 6-8 weeks",
    "1 week, 1, 1, WEEKS, 1 week",
    "1 weeks, 1, 1, WEEKS, 1 week",
    "1-1 weeks, 1, 1, WEEKS, 1 week",
    "1-2 week, 1, 2, WEEKS, 1-2 weeks",
    "0.5 years, 0.5, 0.5, YEARS, 0.5 years",
    "1.50-2.00 months, 1.5, 2, MONTHS, 1.5-2 months",
    "007 days, 7, 7, DAYS, 7 days",
    "10 hours, 10, 10, HOURS, 10 hours",
    "100-200 hours, 100, 200, HOURS, 100-200 hours",
    "0.01-999999.99 hours, 0.01, 999999.99, HOURS, 0.01-999999.99 hours",
    "1.000000000 day, 1, 1, DAYS, 1 day",
  })
  void readsTheGrammarAndWritesItsShortForm(
      String text, BigDecimal min, BigDecimal max, DurationUnit unit, String written) {
    DurationRange range = DurationRange.parse(text);

    assertThat(range).isEqualTo(new DurationRange(min, max, unit)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "6",
        "weeks",
        "6  weeks",
        " 6 weeks",
        "6 weeks ",
        "6weeks",
        "6 - 8 weeks",
        "6—8 weeks",
        "6-8-9 weeks",
        "-6 weeks",
        "+6 weeks",
        "6. weeks",
        ".5 weeks",
        "6,5 weeks",
        "1e3 weeks",
        "6 Weeks",
        "6 to8 weeks",
        "6\nweeks",
        "٦ weeks",
        "six weeks",
        "6-8 weeks.",
      })
  void refusesWhatIsNoDurationAndSaysWhatToWrite(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationRange.parse(text))
        .withMessage(
            "\"" + text + "\" is not a duration: write for example \"6 weeks\" or \"6-8 weeks\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 wekks | duration \"6 wekks\" has the unknown unit \"wekks\": use hours, days, weeks,"
            + " months or years",
        "8-6 weeks | duration \"8-6 weeks\" has its minimum above its maximum",
        "0 weeks | duration amount 0 is not above 0 and below 1000000",
        "0.00-1 weeks | duration amount 0.00 is not above 0 and below 1000000",
        "1-1000000 weeks | duration amount 1000000 is not above 0 and below 1000000",
        "1.125 weeks | duration amount 1.125 has more than two decimal places",
        "111111111111111111111 weeks | \"111111111111111111111 weeks\" is not a duration: it has a"
            + " number of more than 20 digits",
      })
  void refusesWhatIsOutOfRangeAndNamesIt(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationRange.parse(text))
        .withMessage(message);
  }

  @Test
  void refusesAnAmountWhoseDigitsWouldFillTheMemory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new DurationRange(BigDecimal.ONE, new BigDecimal("1E+999999999"), DurationUnit.DAYS))
        .withMessage("duration amount 1E+999999999 is not above 0 and below 1000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new DurationRange(new BigDecimal("1E-999999999"), BigDecimal.ONE, DurationUnit.DAYS))
        .withMessage("duration amount 1E-999999999 has more than two decimal places");
  }

  @ParameterizedTest
  @CsvSource({
    "1-2 hours, 3600, 7200",
    "1-2 days, 86400, 172800",
    "1-2 weeks, 604800, 1209600",
    "1-12 months, 2629746, 31556952",
    "5-7 months, 13148730, 18408222",
    "1-2 years, 31556952, 63113904",
    "0.5 months, 1314873, 1314873",
    "0.25-0.75 weeks, 151200, 453600",
    "0.01-0.02 months, 26297, 52595",
    "999999.99 years, 31556951684430, 31556951684430",
  })
  void countsWholeSeconds(String text, long min, long max) {
    DurationRange range = DurationRange.parse(text);

    assertThat(range.minSeconds()).isEqualTo(min);
    assertThat(range.maxSeconds()).isEqualTo(max);
  }

  @Test
  void onlyHoursAreEffort() {
    for (DurationUnit unit : DurationUnit.values()) {
      assertThat(DurationRange.of(1, 2, unit).isEffort()).isEqualTo(unit == DurationUnit.HOURS);
    }
  }

  @Test
  void anyRangeIsReadBackFromWhatItWrites() {
    for (int seed = 0; seed < 10_000; seed++) {
      Random random = new Random(seed);
      BigDecimal min = amount(random);
      DurationUnit unit = UNITS.get(random.nextInt(UNITS.size()));
      DurationRange range = new DurationRange(min, min.max(amount(random)), unit);

      assertThat(DurationRange.parse(range.toString())).as("seed %s", seed).isEqualTo(range);
      assertThat(range.minSeconds()).isPositive().isLessThanOrEqualTo(range.maxSeconds());
    }
  }

  private static BigDecimal amount(Random random) {
    int digits = 1 + random.nextInt(8);
    return BigDecimal.valueOf(1 + random.nextInt((int) Math.pow(10, digits) - 1), 2);
  }
}
