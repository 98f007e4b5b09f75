package dev.roadmapkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

  @Test
  void weeksAreWrittenWithBothEndsOrAsOne() {
    assertThat(new WeekRange(7, 16)).hasToString("weeks 7-16");
    assertThat(new WeekRange(7, 7)).hasToString("week 7");
    assertThat(WeekRange.parse("weeks 7–16")).isEqualTo(new WeekRange(7, 16));
    assertThat(WeekRange.parse("week 7-7")).isEqualTo(new WeekRange(7, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7-16",
        "weeks",
        "weeks 7 - 16",
        "Weeks 7",
        "weeks 7-",
        "weeks 1234567890",
        "weeks ٧",
        "weeks 7-16 "
      })
  void anythingElseIsNoRangeOfWeeks(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeekRange.parse(text))
        .withMessage("\"" + text + "\" is not a range of weeks: write for example \"weeks 7-16\"");
  }

  @Test
  void weeksBeginWithOneAndRunForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeekRange(0, 1))
        .withMessage("weeks 0-1: 1 <= first <= last is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeekRange.parse("weeks 8-7"))
        .withMessage("weeks 8-7: 1 <= first <= last is needed");
  }

  @Test
  void datesAreWrittenWithBothEndsOrAsOne() {
    LocalDate july = LocalDate.of(2026, 7, 5);
    LocalDate september = LocalDate.of(2026, 9, 13);

    assertThat(new DateRange(july, september)).hasToString("2026-07-05 to 2026-09-13");
    assertThat(new DateRange(july, july)).hasToString("2026-07-05");
    assertThat(DateRange.parse("2026-07-05")).isEqualTo(new DateRange(july, july));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(september, july))
        .withMessage("2026-07-05 is before 2026-09-13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.parse("2026-09-13 to 2026-07-05"))
        .withMessage("2026-07-05 is before 2026-09-13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-02-30",
        "2026-07-05 - 2026-09-13",
        "2026-07-05 to ",
        " to ",
        "05.07.2026",
        "2026-07-05  to 2026-09-13"
      })
  void anythingElseIsNoRangeOfDates(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.parse(text))
        .withMessage("\"" + text
            + "\" is not a range of dates: write for example \"2026-07-05 to 2026-09-13\"");
  }

  @Test
  void anyRangeIsReadBackFromWhatItWrites() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      int first = 1 + random.nextInt(100_000);
      WeekRange weeks = new WeekRange(first, first + random.nextInt(3));
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000);
      DateRange dates = new DateRange(day, day.plusDays(random.nextInt(3)));

      assertThat(WeekRange.parse(weeks.toString())).isEqualTo(weeks);
      assertThat(DateRange.parse(dates.toString())).isEqualTo(dates);
    }
  }
}
