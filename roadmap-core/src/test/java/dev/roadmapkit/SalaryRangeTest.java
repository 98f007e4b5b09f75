package dev.roadmapkit;

import static dev.roadmapkit.Samples.salary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalaryRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD | 80000 | 135000 | $80,000–$135,000",
        "EUR | 50000 | 85000 | €50,000–€85,000",
        "GBP | 999 | 1000 | £999–£1,000",
        "INR | 800000 | 1800000 | ₹800,000–₹1,800,000",
        "INR | 99999 | 123456789 | ₹99,999–₹123,456,789",
        "INR | 0 | 100 | ₹0–₹100",
        "USD | 0 | 1234567890 | $0–$1,234,567,890",
        "CHF | 90000 | 120000 | CHF\u00a090,000–CHF\u00a0120,000",
      })
  void isWrittenWithTheSignAndTheGroupsOfItsCurrency(
      String currency, long low, long high, String text) {
    assertThat(salary(currency, low, high).formatted(Locale.ENGLISH)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD | 80000 | 135000 | en-US | $80,000–$135,000",
        "USD | 80000 | 135000 | en-CA | US$80,000–US$135,000",
        "CAD | 80000 | 135000 | en-CA | $80,000–$135,000",
        "USD | 80000 | 135000 | de | 80.000–135.000\u00a0$",
        "CHF | 80000 | 135000 | de-CH | 80’000–135’000\u00a0CHF",
        "EUR | 9000 | 35000 | es | 9000–35.000\u00a0€",
        "MXN | 9000 | 35000 | es-MX | $9,000–$35,000",
        "INR | 800000 | 1800000 | de | 800.000–1.800.000\u00a0₹",
        "INR | 800000 | 1800000 | en-IN | ₹8L–₹18L",
        "INR | 850000 | 12300000 | en-IN | ₹8.5L–₹1.23Cr",
        "INR | 100000 | 1000000000 | en-IN | ₹1L–₹100Cr",
        "INR | 99999 | 1800000 | en-IN | ₹99,999–₹18,00,000",
        "INR | 800000 | 1800050 | en-IN | ₹8,00,000–₹18,00,050",
        "INR | 99999 | 123456789 | en-IN | ₹99,999–₹12,34,56,789",
        "INR | 800000 | 1800000 | en-GB | ₹800,000–₹1,800,000",
        "INR | 800000 | 1800000 | hi | ₹8,00,000–₹18,00,000",
        "USD | 80000 | 135000 | ar | $80,000–$135,000",
        "INR | 800000 | 1800000 | ar | ₹800,000–₹1,800,000",
        "SEK | 80000 | 135000 | sv | SEK\u00a080,000–SEK\u00a0135,000",
      })
  void isWrittenAsReadersOfTheLanguageDo(
      String currency, long low, long high, String language, String text) {
    assertThat(salary(currency, low, high).formatted(Locale.forLanguageTag(language)))
        .isEqualTo(text);
  }

  @Test
  void theLowerBoundIsNotNegativeAndNotAboveTheUpper() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> salary("USD", 2, 1))
        .withMessage(
            "salary range of Somewhere: 0 <= low <= high is needed, but low is 2 and high is 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> salary("USD", -1, 1))
        .withMessage(
            "salary range of Somewhere: 0 <= low <= high is needed, but low is -1 and high is 1");
    assertThat(salary("USD", 1, 1).formatted(Locale.ENGLISH)).isEqualTo("$1–$1");
  }
}
