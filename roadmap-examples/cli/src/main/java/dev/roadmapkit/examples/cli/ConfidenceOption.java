package dev.roadmapkit.examples.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option {@code --confidence}: the probability of which the date is wanted. */
final class ConfidenceOption {

  private static final Pattern PERCENT = Pattern.compile("([1-9][0-9]?) ?%?");

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "Also says by when the plan is finished with this probability, a percentage"
          + " from 1 to 99.")
  private Optional<String> confidence = Optional.empty();

  Optional<Integer> percent() {
    return confidence.map(ConfidenceOption::parse);
  }

  private static int parse(String text) {
    if (!PERCENT.matcher(text).matches()) {
      throw CliException.usage(
          "\"" + text + "\" is not a confidence: write a percentage from 1 to 99, for example 80");
    }
    return Integer.parseInt(text.replaceAll("[ %]", ""));
  }
}
