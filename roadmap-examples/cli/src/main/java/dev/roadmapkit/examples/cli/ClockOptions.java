package dev.roadmapkit.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options {@code --at} and {@code --today} in the place of the clock, for a command and all below
 * it: with them a run gives the same again at any time.
 */
final class ClockOptions {

  @Option(
      names = "--at",
      scope = ScopeType.INHERIT,
      paramLabel = "INSTANT",
      description = "The instant that counts as now, such as 2026-01-05T18:30:00Z or …+01:00.")
  private Optional<String> at = Optional.empty();

  @Option(
      names = "--today",
      scope = ScopeType.INHERIT,
      paramLabel = "DATE",
      description = "The day that counts as today; by default that of --at, else today in UTC.")
  private Optional<String> today = Optional.empty();

  /** Whole seconds are enough by default: marks of one file keep their order all the same. */
  Instant instant() {
    return given().orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  LocalDate today() {
    return givenDay().orElseGet(() -> day(Instant.now()));
  }

  /** The day that counts as today, unless the clock has to tell. */
  Optional<LocalDate> givenDay() {
    return today.map(Dates::parse).or(() -> given().map(ClockOptions::day));
  }

  /** What to say of an instant that is more than a day ahead. */
  Optional<String> warning() {
    LocalDate day = today.map(Dates::parse).orElseGet(() -> day(Instant.now()));
    return given().filter(instant -> day(instant).isAfter(day.plusDays(1))).map(instant -> {
      String ahead = Words.count((int) ChronoUnit.DAYS.between(day, day(instant)), "day");
      return "warning: " + instant + " is " + ahead + " ahead of today, " + day
          + "; it was kept, as clocks may disagree";
    });
  }

  private Optional<Instant> given() {
    return at.map(ClockOptions::parse);
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw CliException.usage("\"" + text
          + "\" is not an instant: write date, time and offset, for example 2026-01-05T18:30:00Z");
    }
  }
}
