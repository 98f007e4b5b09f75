package dev.roadmapkit;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A yearly salary range of one region. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface SalaryRange permits ImmutableSalaryRange {

  /**
   * Returns the region.
   *
   * @return plain text
   */
  String region();

  /**
   * Returns the currency of both bounds.
   *
   * @return an ISO 4217 currency
   */
  Currency currency();

  /**
   * Returns the lower bound, inclusive.
   *
   * @return whole units of the currency a year
   */
  long low();

  /**
   * Returns the upper bound, inclusive.
   *
   * @return whole units of the currency a year, at least {@link #low}
   */
  long high();

  /**
   * Returns what a reader should know about this row.
   *
   * @return plain text
   */
  Optional<String> note();

  /**
   * Returns the range as people write it: "$80,000–$135,000", in German "80.000–135.000 $".
   *
   * <p>Digits are ASCII. Rupees are "₹800,000–₹1,800,000"; in India (a language with the region IN) they are
   * shortened to lakh and crore, "₹8L–₹18L", or else grouped in these.
   *
   * @param language the language of the readers, who know the sign of the currency by it
   * @return both bounds with the sign of the currency
   */
  default String formatted(Locale language) {
    return MoneyText.of(low(), high(), currency(), language);
  }

  /**
   * Returns the author's own keys, those that begin with {@code x-}.
   *
   * @return their values by key in the order of the content, unmodifiable
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one value; not thread-safe. */
  final class Builder extends ImmutableSalaryRange.Builder {
    Builder() {}

    @Override
    public SalaryRange build() {
      SalaryRange range = super.build();
      if (range.low() < 0 || range.low() > range.high()) {
        throw new IllegalArgumentException(
            "salary range of " + range.region() + ": 0 <= low <= high is needed, but low is "
                + range.low() + " and high is " + range.high());
      }
      return range;
    }
  }
}
