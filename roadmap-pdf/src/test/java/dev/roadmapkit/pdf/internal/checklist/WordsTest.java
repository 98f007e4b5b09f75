package dev.roadmapkit.pdf.internal.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.WeekRange;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What checklists say in their own words, in all languages that have these. */
class WordsTest {

  private static final Pattern PLURAL =
      Pattern.compile("(hours|days|weeks|months|years|topics)\\.(\\w+)");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "ar"})
  void haveTheKeysOfEnglishAndTheirPlaces(String language) throws IOException {
    Properties english = texts("en");
    Properties texts = texts(language);
    Set<String> expected = new TreeSet<>();
    for (String key : ofAllRegions(english)) {
      String unit = PLURAL.matcher(key).replaceFirst("$1.");
      if (unit.equals(key)) {
        expected.add(key);
        assertThat(places(texts, key)).as(key).isEqualTo(places(english, key));
      } else {
        Plural.in(Locale.forLanguageTag(language)).forEach(form -> expected.add(unit + form));
        assertThat(places(texts, unit + "other")).isEqualTo(places(english, unit + "other"));
      }
    }
    assertThat(ofAllRegions(texts)).isEqualTo(expected);
    assertThat(texts.values()).noneMatch(text -> text.toString().isEmpty());
  }

  @Test
  void areThereInTheLanguagesThatAreNamed() throws IOException {
    for (String language : Words.LANGUAGES) {
      assertThat(texts(language)).as(language).isNotEmpty();
    }
    assertThat(Words.LANGUAGES).containsExactlyInAnyOrder("en", "de", "es", "ar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "ar"})
  void ofARegionReplaceOthersWithTheirPlaces(String language) throws IOException {
    Properties texts = texts(language);
    Set<String> regions = new TreeSet<>();
    texts.stringPropertyNames().stream().filter(key -> key.contains("@")).forEach(key -> {
      String all = key.substring(0, key.indexOf('@'));
      if (!all.equals("like")) {
        assertThat(texts).as(key).containsKey(all);
        regions.add(key.substring(key.indexOf('@') + 1));
      }
    });
    assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("like@")))
        .allSatisfy(key -> assertThat(regions).contains(texts.getProperty(key)));
  }

  @Test
  void haveAKeyForEverySaying() throws IOException {
    assertThat(texts("en").stringPropertyNames())
        .containsAll(Arrays.stream(Saying.values())
            .map(saying -> saying.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1 week | 1 week",
        "en | 1-2 weeks | 1–2 weeks",
        "en | 1.5 hours | 1.5 hours",
        "de | 1 month | 1 Monat",
        "de | 1.5-2 months | 1,5–2 Monate",
        "es | 1 year | 1 año",
        "es | 2 days | 2 días",
        "ar | 1 week | أسبوع واحد",
        "ar | 2 weeks | أسبوعان",
        "ar | 1-2 weeks | 1–2 أسبوع",
        "ar | 2-3 weeks | 2–3 أسابيع",
        "ar | 6-11 weeks | 6–11 أسبوعا",
        "ar | 99-100 hours | 99–100 ساعة",
        "ar | 103 days | 103 أيام",
        "ar | 101 days | 101 يوم",
        "ar | 1.5 months | 1.5 شهر",
      })
  void wordAmounts(String language, String duration, String expected) {
    assertThat(words(language).duration(DurationRange.parse(duration))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2026-01-05 | 2026-01-05 | 5 Jan 2026",
        "de | 2026-01-05 | 2026-01-05 | 5. Jan. 2026",
        "de | 2026-01-05 | 2026-01-09 | 5.–9. Jan. 2026",
        "de | 2026-02-16 | 2026-03-02 | 16. Feb. – 2. März 2026",
        "de | 2025-12-30 | 2026-01-02 | 30. Dez. 2025 – 2. Jan. 2026",
        "es | 2026-01-05 | 2026-01-05 | 5 ene 2026",
        "es | 2026-02-16 | 2026-03-02 | 16 feb – 2 mar 2026",
        "ar | 2026-01-05 | 2026-01-05 | 5 يناير 2026",
        "ar | 2026-01-05 | 2026-01-09 | 5–9 يناير 2026",
        "en-IN | 2026-01-05 | 2026-01-09 | 5–9 Jan 2026",
        "en-US | 2026-01-05 | 2026-01-05 | Jan 5, 2026",
        "en-US | 2026-01-05 | 2026-01-09 | Jan 5–9, 2026",
        "en-US | 2026-02-16 | 2026-03-02 | Feb 16 – Mar 2, 2026",
        "en-CA | 2025-12-30 | 2026-01-02 | Dec 30, 2025 – Jan 2, 2026",
        "de-AT | 2026-01-05 | 2026-01-05 | 5. Jän. 2026",
      })
  void wordDates(String language, LocalDate from, LocalDate to, String expected) {
    assertThat(words(language).dates(new DateRange(from, to))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"en-IN, en", "de-AT, de", "ar-EG, ar", "fr, en", "und, en"})
  void comeInTheLanguageOrElseInEnglish(String wanted, String language) {
    assertThat(words(wanted).language()).isEqualTo(Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 8.0 | 50%",
        "de | 8,0 | 50 %",
        "de-CH | 8.0 | 50%",
        "de-LI | 8.0 | 50%",
        "es | 8,0 | 50 %",
        "es-AR | 8,0 | 50 %",
        "es-MX | 8.0 | 50 %",
        "es-PE | 8.0 | 50 %",
        "fr-CA | 8.0 | 50%",
      })
  void wordNumbersAsTheRegionDoes(String readers, String number, String percent) {
    assertThat(words(readers).number(new BigDecimal("8.0"))).isEqualTo(number);
    assertThat(words(readers).text(Saying.PERCENT, 50)).isEqualTo(percent);
  }

  @Test
  void wordWeeks() {
    assertThat(words("de").weeks(new WeekRange(7, 16))).isEqualTo("Wochen 7–16");
    assertThat(words("ar").weeks(new WeekRange(7, 7))).isEqualTo("الأسبوع 7");
  }

  private static Words words(String language) {
    return Words.in(Locale.forLanguageTag(language));
  }

  private static Set<String> ofAllRegions(Properties texts) {
    return texts.stringPropertyNames().stream()
        .filter(key -> !key.contains("@"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(Properties texts, String key) {
    return PLACE
        .matcher(texts.getProperty(key, ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader in = new InputStreamReader(
        Words.class.getResourceAsStream("words_" + language + ".properties"), UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
