package dev.roadmapkit.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --start}, the same wherever a plan is made. */
final class StartOption {

  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "The first day, such as 2026-01-05; without it a plan has weeks but no dates.")
  private Optional<String> start = Optional.empty();

  Optional<LocalDate> date() {
    return start.map(Dates::parse);
  }
}
