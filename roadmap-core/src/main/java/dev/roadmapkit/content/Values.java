package dev.roadmapkit.content;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grammars of single values; each parser's exception says what to write instead. */
final class Values {

  static final DurationRange ANY_DURATION = DurationRange.of(1, 1, DurationUnit.WEEKS);

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

  private static final int LONGEST_LANGUAGE = 3;

  private Values() {}

  static DurationRange effort(String text) {
    DurationRange range = DurationRange.parse(text);
    if (!range.isEffort()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not an effort: write hours, for example \"6-10 hours\"");
    }
    return range;
  }

  static DurationRange weeklyEffort(String text) {
    DurationRange range = effort(text);
    if (range.maxSeconds() > DurationUnit.WEEKS.seconds()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is more than the 168 hours that a week has");
    }
    return range;
  }

  /** An id of whatever kind. */
  static String slug(String text) {
    try {
      return StepId.of(text).value();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "id \"" + text + "\" is not a slug: use a-z and 0-9, words joined by single hyphens", e);
    }
  }

  static URI url(String text) {
    try {
      URI uri = new URI(text);
      boolean http =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (http && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // The message below says the same in words an author knows.
    }
    throw new IllegalArgumentException("\"" + Hints.excerpt(text)
        + "\" is not a web address: write it whole, from https:// on and without spaces");
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      String way = DATE.matcher(text).matches()
          ? "there is no such day"
          : "write year-month-day, for example 2025-11-02";
      throw new IllegalArgumentException(
          "\"" + Hints.excerpt(text) + "\" is not a date: " + way, e);
    }
  }

  static Locale language(String text) {
    boolean bare = text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    return bare ? new Locale(text) : anyLanguage(text);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  // The builder is strict, and several times as slow.
  private static Locale anyLanguage(String text) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(text).build();
      // Longer ones are well-formed, but no such language is registered: they are names.
      if (language.getLanguage().length() <= LONGEST_LANGUAGE) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      throw notLanguage(text, e);
    }
    throw notLanguage(text, null);
  }

  private static IllegalArgumentException notLanguage(String text, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "\"" + Hints.excerpt(text) + "\" is not a BCP 47 language: write for example en or pt-BR",
        cause);
  }

  static Currency currency(String text) {
    try {
      return Currency.getInstance(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + Hints.excerpt(text)
              + "\" is not an ISO 4217 currency: write for example USD or EUR",
          e);
    }
  }

  static BigDecimal score(String text) {
    if (DECIMAL.matcher(text).matches()) {
      BigDecimal score = new BigDecimal(text);
      if (score.compareTo(BigDecimal.TEN) <= 0) {
        return score;
      }
    }
    throw new IllegalArgumentException(Hints.excerpt(text) + " is not a score from 0.0 to 10.0");
  }

  static long wholeNumber(String text) {
    if (WHOLE.matcher(text).matches()) {
      return Long.parseLong(text);
    }
    throw new IllegalArgumentException(
        Hints.excerpt(text) + " is not a whole number without separators, for example 80000");
  }

  static int year(String text) {
    long year = wholeNumber(text);
    if (year < 1900 || year > 9999) {
      throw new IllegalArgumentException(text + " is not a year from 1900 to 9999");
    }
    return (int) year;
  }

  /** A word of an enum, which {@code toString} gives. */
  static <E extends Enum<E>> E word(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text) && constant.toString().equals(text)) {
        return constant;
      }
    }
    StringBuilder words = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      words.append(words.isEmpty() ? "" : ", ").append(constant.name().toLowerCase(Locale.ROOT));
    }
    throw new IllegalArgumentException("\"" + Hints.excerpt(text) + "\" is none of " + words);
  }
}
