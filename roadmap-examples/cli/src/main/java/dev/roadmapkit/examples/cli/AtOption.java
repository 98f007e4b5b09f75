package dev.roadmapkit.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --at}: when something happened. */
final class AtOption {

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "When, such as 2026-01-05T18:30:00Z or …+01:00; now by default.")
  private Optional<String> at = Optional.empty();

  /** Whole seconds are enough by default: marks of one file keep their order all the same. */
  Instant instant() {
    return at.map(AtOption::parse).orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
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
