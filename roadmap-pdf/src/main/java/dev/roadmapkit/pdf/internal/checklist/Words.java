package dev.roadmapkit.pdf.internal.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.PlanNote.Amount;
import dev.roadmapkit.schedule.WeekRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a checklist says in words of its own, in one language: labels, amounts and dates. All of it comes
 * from {@code words_<language>.properties}: what the JDK knows of languages changes with its releases, and the
 * bytes of a document would change with it. Where a region writes otherwise than most, its words are under the
 * key and {@code @} and the region.
 */
final class Words {

  /** Those that have a file. */
  static final Set<String> LANGUAGES = Set.of("ar", "de", "en", "es");

  private final Locale readers;
  private final Locale language;
  private final Properties texts;
  private final String region;

  private Words(Locale readers, Locale language, Properties texts) {
    this.readers = readers;
    this.language = language;
    this.texts = texts;
    this.region = texts.getProperty("like@" + language.getCountry(), language.getCountry());
  }

  /** Returns the words for readers of a language and region, or English ones if there are none. */
  static Words in(Locale readers) {
    Locale language = LANGUAGES.contains(readers.getLanguage()) ? readers : Locale.ENGLISH;
    return new Words(readers, language, read(language.getLanguage()));
  }

  private static Properties read(String language) {
    String file = "words_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The language of the words. */
  Locale language() {
    return Locale.forLanguageTag(language.getLanguage());
  }

  /** "$80,000–$135,000". */
  String money(SalaryRange range) {
    return range.formatted(readers);
  }

  /** What a key says, with values in the places that its words leave for them. */
  String text(Saying key, Object... values) {
    return filled(key.name().toLowerCase(Locale.ROOT), values);
  }

  /** "6–8 weeks". */
  String duration(DurationRange range) {
    return amount(range.min(), range.max(), range.unit().toString());
  }

  /** "6.0–8.3 months". */
  String amount(Amount amount) {
    return amount(amount.min(), amount.max(), amount.unit().toString());
  }

  /** "26–36 weeks". */
  String weeks(int min, int max) {
    return amount(BigDecimal.valueOf(min), BigDecimal.valueOf(max), "weeks");
  }

  /** "7 topics". */
  String topics(long count) {
    return amount(BigDecimal.valueOf(count), BigDecimal.valueOf(count), "topics");
  }

  /** "Weeks 7–16". */
  String weeks(WeekRange range) {
    return range.first() == range.last()
        ? text(Saying.WEEK, range.first())
        : text(Saying.WEEKS, range.first() + "\u2013" + range.last());
  }

  /** "Jan". */
  String month(LocalDate date) {
    return filled("month." + date.getMonthValue());
  }

  /** "5 Jan". */
  String dayMonth(LocalDate date) {
    return dated("day_month", date);
  }

  String date(LocalDate date) {
    return dated("date", date);
  }

  /** "16 Feb – 2 Mar 2026": what both dates share is said once. */
  String dates(DateRange range) {
    LocalDate from = range.earliest();
    LocalDate to = range.latest();
    if (from.equals(to)) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return filled("from_to", date(from), date(to));
    }
    return from.getMonth() == to.getMonth()
        ? filled("days_from_to", dated("day", from), dated("to_date", to))
        : filled("from_to", dated("day_month", from), date(to));
  }

  /** "if you chose Node.js", or nothing. */
  String condition(Map<ChoiceId, OptionId> when, Roadmap roadmap) {
    String titles = roadmap.options(when).stream()
        .map(ChoiceOption::title)
        .collect(Collectors.joining(text(Saying.AND)));
    return titles.isEmpty() ? "" : text(Saying.IF_CHOSEN, titles);
  }

  String kind(ResourceKind kind) {
    return filled("kind." + kind);
  }

  /** One line of plain text, whatever white space the author used. */
  static String plain(String text) {
    String stripped = text.strip();
    return isEven(stripped) ? stripped : stripped.replaceAll("\\s+", " ");
  }

  /** Whether all white space is single spaces, as in nearly all texts. */
  private static boolean isEven(String text) {
    return !text.contains("  ") && text.chars().noneMatch(c -> c >= '\t' && c <= '\r');
  }

  /** "8.0". */
  String number(BigDecimal number) {
    return number.toPlainString().replace(".", filled("decimal"));
  }

  /**
   * A range is worded as its greatest amount is, but with both numbers: some languages have a word for
   * two of a kind that needs none.
   */
  private String amount(BigDecimal min, BigDecimal max, String unit) {
    String key = unit + "." + Plural.of(max, language);
    if (min.compareTo(max) == 0) {
      return filled(key, number(min));
    }
    boolean numbered = filled(key).contains("{0}");
    return filled(numbered ? key : unit + "." + Plural.OTHER, number(min) + "\u2013" + number(max));
  }

  private String dated(String pattern, LocalDate date) {
    String month = filled("month." + date.getMonthValue());
    return filled(pattern, date.getDayOfMonth(), month, date.getYear());
  }

  private String filled(String key, Object... values) {
    String text = texts.getProperty(key + "@" + region, texts.getProperty(key));
    if (text == null) {
      throw new IllegalStateException("the words of " + language + " lack " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
