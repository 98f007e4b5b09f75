package dev.roadmapkit.pdf.internal.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The plural categories of CLDR, as far as the languages of {@link Words} have them. */
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The categories that a language has words for. */
  static List<Plural> in(Locale language) {
    return isArabic(language) ? List.of(values()) : List.of(ONE, OTHER);
  }

  static Plural of(BigDecimal amount, Locale language) {
    if (isArabic(language)) {
      return arabic(amount);
    }
    return amount.compareTo(BigDecimal.ONE) == 0 ? ONE : OTHER;
  }

  /** The last part of the keys of words. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Plural arabic(BigDecimal amount) {
    if (amount.stripTrailingZeros().scale() > 0) {
      return OTHER;
    }
    int hundreds = amount.remainder(BigDecimal.valueOf(100)).intValueExact();
    if (hundreds >= 3) {
      return hundreds <= 10 ? FEW : MANY;
    }
    return amount.compareTo(BigDecimal.valueOf(100)) >= 0 ? OTHER : values()[hundreds];
  }

  private static boolean isArabic(Locale language) {
    return language.getLanguage().equals("ar");
  }
}
