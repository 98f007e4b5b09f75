package dev.roadmapkit.lint.rule;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The currency of a country, by its English name or ISO 3166 code, as far as the JDK knows it. */
final class RegionCurrencies {

  /** Names that the JDK does not have, or that it has in some versions only. */
  private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
      Map.entry("uk", "GB"),
      Map.entry("great britain", "GB"),
      Map.entry("england", "GB"),
      Map.entry("scotland", "GB"),
      Map.entry("wales", "GB"),
      Map.entry("northern ireland", "GB"),
      Map.entry("united states of america", "US"),
      Map.entry("the netherlands", "NL"),
      Map.entry("holland", "NL"),
      Map.entry("czech republic", "CZ"),
      Map.entry("turkey", "TR"),
      Map.entry("türkiye", "TR"),
      Map.entry("korea", "KR"),
      Map.entry("hong kong", "HK"),
      Map.entry("uae", "AE"));

  /** Regions that are more than one country. */
  private static final Map<String, String> EURO = Map.of(
      "europe", "EUR",
      "eu", "EUR",
      "european union", "EUR",
      "eurozone", "EUR",
      "euro zone", "EUR",
      "euro area", "EUR");

  private static final Map<String, Currency> BY_NAME = byName();

  private RegionCurrencies() {}

  /** Empty for a region that is not known. */
  static Optional<Currency> of(String region) {
    return Optional.ofNullable(BY_NAME.get(normal(region)));
  }

  private static Map<String, Currency> byName() {
    Map<String, Currency> currencies = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = country(code);
      currency(code).ifPresent(currency -> {
        currencies.put(normal(code), currency);
        currencies.put(normal(country.getISO3Country()), currency);
        currencies.put(normal(country.getDisplayCountry(Locale.ENGLISH)), currency);
      });
    }
    OTHER_NAMES.forEach(
        (name, code) -> currency(code).ifPresent(currency -> currencies.put(name, currency)));
    EURO.forEach((name, code) -> currencies.put(name, Currency.getInstance(code)));
    return Map.copyOf(currencies);
  }

  private static Optional<Currency> currency(String code) {
    try {
      return Optional.ofNullable(Currency.getInstance(country(code)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Locale country(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  private static String normal(String name) {
    return name.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
  }
}
