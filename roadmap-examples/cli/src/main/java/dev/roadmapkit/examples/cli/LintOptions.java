package dev.roadmapkit.examples.cli;

import dev.roadmapkit.lint.LintRule;
import dev.roadmapkit.lint.Linter;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Severity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say what the linter looks for. */
final class LintOptions {

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that the age of links is counted from; today by default.")
  private Optional<String> today = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL",
      description = "Makes the findings of a rule an error, a warning or an info; may be repeated.")
  private List<String> severities = new ArrayList<>();

  @Option(names = "--off", paramLabel = "RULE", description = "Turns a rule off; may be repeated.")
  private List<String> off = new ArrayList<>();

  Linter linter() {
    Linter.Builder builder = Linter.builder()
        .today(today.map(Dates::parse).orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
    severities.forEach(severity -> setSeverity(severity, builder));
    off.forEach(rule -> builder.off(known(rule)));
    return builder.build();
  }

  private static void setSeverity(String argument, Linter.Builder builder) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      throw CliException.usage("\"" + argument
          + "\" is not a severity: write RULE=LEVEL, for example text-length=warning");
    }
    List<String> levels = Stream.of(Severity.values()).map(Severity::toString).toList();
    String level = Words.oneOf(levels, "severity", argument.substring(equals + 1));
    builder.severity(
        known(argument.substring(0, equals)), Severity.valueOf(level.toUpperCase(Locale.ROOT)));
  }

  private static String known(String rule) {
    if (LintRule.named(rule).isPresent()) {
      return rule;
    }
    List<String> keys = LintRule.all().stream().map(LintRule::key).toList();
    throw CliException.usage(
        "there is no lint rule \"" + rule + "\"", Nearest.to(rule, keys).map(Words::suggestion));
  }
}
