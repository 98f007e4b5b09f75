package dev.roadmapkit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ranges of money as people write them. The signs are our own: what the JDK knows of them depends on its
 * release and on the modules it was built with.
 */
final class MoneyText {

  private static final Map<String, String> SIGNS = Map.ofEntries(
      Map.entry("USD", "$"),
      Map.entry("EUR", "\u20ac"),
      Map.entry("GBP", "\u00a3"),
      Map.entry("INR", "\u20b9"),
      Map.entry("JPY", "\u00a5"),
      Map.entry("CNY", "CN\u00a5"),
      Map.entry("KRW", "\u20a9"),
      Map.entry("ILS", "\u20aa"),
      Map.entry("PHP", "\u20b1"),
      Map.entry("VND", "\u20ab"),
      Map.entry("BRL", "R$"),
      Map.entry("MXN", "MX$"),
      Map.entry("CAD", "CA$"),
      Map.entry("AUD", "A$"),
      Map.entry("NZD", "NZ$"),
      Map.entry("HKD", "HK$"));

  /** Where a plain dollar sign is another dollar, or a peso. */
  private static final Map<String, String> OWN_DOLLARS =
      Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD", "HK", "HKD", "MX", "MXN");

  /** Where Spanish has commas between thousands, and the sign before the amount. */
  private static final Set<String> COMMA_SPANISH =
      Set.of("MX", "US", "PR", "GT", "HN", "NI", "SV", "PA", "DO", "PE", "419");

  /** Languages that are read in India, whatever their region. */
  private static final Set<String> INDIAN =
      Set.of("as", "bn", "gu", "hi", "kn", "ml", "mr", "or", "pa", "ta", "te");

  private static final long LAKH = 100_000;
  private static final long CRORE = 100 * LAKH;
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final String sign;
  private final Locale language;
  private final boolean indian;

  private MoneyText(Currency currency, Locale language) {
    this.sign = sign(currency.getCurrencyCode(), language.getCountry());
    this.indian = currency.getCurrencyCode().equals("INR")
        && (language.getCountry().equals("IN") || INDIAN.contains(language.getLanguage()));
    this.language = language;
  }

  /** Both bounds, with the sign that readers of the language know, where they expect it. */
  static String of(long low, long high, Currency currency, Locale language) {
    return new MoneyText(currency, language).range(low, high);
  }

  private String range(long low, long high) {
    if (indian && language.getCountry().equals("IN") && isShort(low) && isShort(high)) {
      return sign + shortened(low) + "\u2013" + sign + shortened(high);
    }
    if (isGerman() || isSpanish()) {
      return grouped(low) + "\u2013" + grouped(high) + NO_BREAK_SPACE + sign;
    }
    String first =
        Character.isLetter(sign.codePointBefore(sign.length())) ? sign + NO_BREAK_SPACE : sign;
    return first + grouped(low) + "\u2013" + first + grouped(high);
  }

  private static String sign(String code, String country) {
    String own = OWN_DOLLARS.getOrDefault(country, "USD");
    if (code.equals(own)) {
      return "$";
    }
    return code.equals("USD") ? "US$" : SIGNS.getOrDefault(code, code);
  }

  /** India counts in lakh and crore; two decimals are read at a glance. */
  private static boolean isShort(long amount) {
    return amount >= LAKH && amount % ((amount >= CRORE ? CRORE : LAKH) / 100) == 0;
  }

  private static String shortened(long amount) {
    boolean crore = amount >= CRORE;
    BigDecimal count = BigDecimal.valueOf(amount / ((crore ? CRORE : LAKH) / 100), 2);
    BigDecimal stripped = count.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped) + (crore ? "Cr" : "L");
  }

  /** Thousands, or thousands and then hundreds (lakh, crore) as India groups. */
  private String grouped(long amount) {
    StringBuilder text = new StringBuilder(Long.toString(amount));
    if (isSpanish() && text.length() == 4) {
      return text.toString();
    }
    int group = indian ? 2 : 3;
    for (int at = text.length() - 3; at > 0; at -= group) {
      text.insert(at, separator());
    }
    return text.toString();
  }

  private char separator() {
    if (isGerman()) {
      boolean swiss =
          language.getCountry().equals("CH") || language.getCountry().equals("LI");
      return swiss ? '\u2019' : '.';
    }
    return isSpanish() ? '.' : ',';
  }

  private boolean isGerman() {
    return language.getLanguage().equals("de");
  }

  private boolean isSpanish() {
    return language.getLanguage().equals("es") && !COMMA_SPANISH.contains(language.getCountry());
  }
}
