package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No locale of the machine changes a byte. */
class EveryLocaleTest {

  private final ChecklistRenderer renderer = ChecklistRenderer.builder().build();

  @Test
  void aSmallChecklistIsTheSameUnderEveryLocale() throws IOException {
    Schedule schedule = Fixtures.small(
        "Kilo \u0628\u064a\u062a 12", "I *like* 1.5 \u05d0. [x](https://example.org)");
    assertThat(differing(schedule, Arrays.asList(Locale.getAvailableLocales()), renderer))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "ar"})
  void theBundledChecklistIsTheSameUnderLocalesThatChangeDigitsLettersOrBreaks(String language)
      throws IOException {
    Schedule schedule = Fixtures.backendIn(language);
    List<Locale> locales = List.of(
        Locale.forLanguageTag("ar-EG-u-nu-arab"),
        Locale.forLanguageTag("fa"),
        Locale.forLanguageTag("hi-IN-u-nu-deva"),
        Locale.forLanguageTag("tr"),
        Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
    assertThat(differing(schedule, locales, ChecklistRenderer.builder().build()))
        .isEmpty();
  }

  private List<Locale> differing(Schedule schedule, List<Locale> locales, ChecklistRenderer other)
      throws IOException {
    byte[] expected = Fixtures.draw(renderer, schedule);
    Locale kept = Locale.getDefault();
    List<Locale> differing = new ArrayList<>();
    try {
      for (Locale locale : locales) {
        Locale.setDefault(locale);
        byte[] drawn = Fixtures.draw(other, schedule);
        if (!Arrays.equals(drawn, expected)) {
          differing.add(locale);
        }
      }
    } finally {
      Locale.setDefault(kept);
    }
    return differing;
  }
}
