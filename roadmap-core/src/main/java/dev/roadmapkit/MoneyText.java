package dev.roadmapkit;

import java.util.Currency;
import java.util.Locale;

/** Amounts of money as people write them. */
final class MoneyText {

  private MoneyText() {}

  /** The sign that readers of this language know, and the grouping that users of the currency do. */
  static String of(long amount, Currency currency, Locale language) {
    String sign = currency.getSymbol(language);
    String space = Character.isLetter(sign.charAt(sign.length() - 1)) ? "\u00a0" : "";
    return sign + space + grouped(amount, currency.getCurrencyCode().equals("INR"));
  }

  /** Thousands, or thousands and then hundreds (lakh, crore) as India groups. */
  private static String grouped(long amount, boolean indian) {
    StringBuilder text = new StringBuilder(Long.toString(amount));
    int group = indian ? 2 : 3;
    for (int at = text.length() - 3; at > 0; at -= group) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
