package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCalendarTest {

  private static final String[] PLAN = {
    "plan", "backend-developer", "--start", "2026-01-05", "--format", "ics"
  };

  @Test
  void isReadByAnotherLibrary() throws IOException, ParserException {
    Calendar calendar = read(CliRun.of(PLAN).out());

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(events(calendar).map(PlanCalendarTest::line))
        .containsExactly(
            "backend-developer/programming-fundamentals@roadmapkit 2026-01-05 2026-03-02"
                + " Learn Programming Fundamentals",
            "backend-developer/server-development@roadmapkit 2026-02-16 2026-04-27"
                + " Learn Server Development",
            "backend-developer/databases@roadmapkit 2026-03-30 2026-06-08"
                + " Learn Databases (SQL & NoSQL)",
            "backend-developer/authentication-security@roadmapkit 2026-04-27 2026-07-06"
                + " Learn Authentication & Security",
            "backend-developer/api-design@roadmapkit 2026-05-18 2026-08-03"
                + " Learn API Design & Integration",
            "backend-developer/projects-deployment@roadmapkit 2026-06-08 2026-09-14"
                + " Build Projects & Deploy");
    assertThat(events(calendar).map(event -> event.getDescription().getValue()))
        .first()
        .isEqualTo("6-8 weeks, starts 2026-01-05, ends 2026-02-15 to 2026-03-01");
  }

  @ParameterizedTest
  @CsvSource({"ar-EG, Pacific/Apia", "th-TH-u-ca-buddhist, America/Sao_Paulo", "ja-JP, Asia/Tokyo"})
  void isTheSameInEveryLocaleAndZone(String locale, String zone) {
    CliRun expected = CliRun.of(PLAN);
    Locale locales = Locale.getDefault();
    TimeZone zones = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(CliRun.of(PLAN)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locales);
      TimeZone.setDefault(zones);
    }
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text.replace("\n", "\r\n")));
  }

  private static Stream<VEvent> events(Calendar calendar) {
    List<VEvent> events = calendar.getComponents("VEVENT");
    return events.stream();
  }

  private static String line(VEvent event) {
    return event.getUid().orElseThrow().getValue() + " "
        + event.getDateTimeStart().getDate() + " " + event.getDateTimeEnd().getDate() + " "
        + event.getSummary().getValue();
  }
}
