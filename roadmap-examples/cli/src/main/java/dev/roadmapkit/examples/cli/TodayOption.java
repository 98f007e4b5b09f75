package dev.roadmapkit.examples.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --today}, for commands that say how long ago something was. */
final class TodayOption {

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that \"days ago\" is counted from; today in UTC by default.")
  private Optional<String> today = Optional.empty();

  LocalDate date() {
    return today.map(Dates::parse).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }
}
