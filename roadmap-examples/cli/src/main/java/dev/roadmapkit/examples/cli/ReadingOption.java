package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option {@code --reading}: what a forecast takes a range such as "6-8 weeks" to say. */
final class ReadingOption {

  private static final List<String> WORDS =
      Stream.of(Reading.values()).map(ReadingOption::word).toList();

  @Option(
      names = "--reading",
      paramLabel = "READING",
      description = "What \"likely\" takes a range to say: limits (the default), or p10-p90, where"
          + " one learner in ten takes less and one in ten more.")
  private String reading = word(Reading.LIMITS);

  Reading reading() {
    String chosen = Words.oneOf(WORDS, "reading", reading);
    return chosen.equals(word(Reading.LIMITS)) ? Reading.LIMITS : Reading.P10_P90;
  }

  private static String word(Reading reading) {
    return reading.toString().toLowerCase(Locale.ROOT);
  }
}
