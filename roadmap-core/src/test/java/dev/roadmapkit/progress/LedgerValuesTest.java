package dev.roadmapkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-09T18:00:00Z", "2026-01-09T18:59:59.1Z", "2026-01-09T18:00:00.020Z",
        "2024-02-29T00:00:00.123456Z", "1969-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.5Z",
        "0001-01-01T00:00:00.000000001Z", "2026-01-09T18:00:00.Z", "2026-01-09T24:00:00Z",
        "2026-01-09t18:00:00.5z", "2026-01-09T18:00:00+02:00"
      })
  void instantsAreReadAsTheJdkReadsThem(String text) {
    assertThat(LedgerValues.instant("at", text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-09T18:00:00.1234567890Z", "2026-01-09T18:00:00,5Z", "2026-02-29T18:00:00.5Z",
        "2026-01-09T18:00:60.5Z", "2026-01-09T18:00:00.5", "2026-01-09T18:00:00.-5Z"
      })
  void otherTextsAreNone(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerValues.instant("at", text))
        .withMessage("\"" + text + "\" is not an instant: write for example 2026-01-09T18:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT0S",
        "PT1H30M",
        "PT59S",
        "PT90M",
        "PT2H0M5S",
        "PT999999H59M59S",
        "PT1H5S",
        "PT0000000000007S",
        "PT000000000000000007S",
        "P1DT1H",
        "pt5m",
        "PT+5M",
        "PT5.000S"
      })
  void durationsAreReadAsTheJdkReadsThem(String text) {
    assertThat(LedgerValues.spent(text)).isEqualTo(Duration.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PT",
        "P",
        "PTS",
        "PT5",
        "PT5M3",
        "PT5M5M",
        "PT5S3M",
        "PT1H M",
        "T5M",
        "PT5X",
        "PTHM5S",
        "PT99999999999999999999S"
      })
  void otherTextsAreNoDurations(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerValues.spent(text))
        .withMessage("\"" + text + "\" is not a duration: write for example PT1H30M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1000000H", "PT99999999999999H"})
  void longerTimesAreOutOfRange(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerValues.spent(text))
        .withMessage(
            "time spent " + Duration.parse(text) + " is not from 0 to below 1,000,000 hours");
  }
}
