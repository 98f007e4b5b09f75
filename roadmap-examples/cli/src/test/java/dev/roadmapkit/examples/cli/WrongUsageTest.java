package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

  private static final String TRY_PLAN = "Try 'roadmap plan --help'";
  private static final String TRY_LIST = "Try 'roadmap list'";

  private static final String LOCALE =
      "  Is the locale of the terminal UTF-8? If not, try LC_ALL=C.UTF-8\n";

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrong(String commandLine, String message) {
    assertThat(CliRun.of(commandLine.split(" ", -1))).isEqualTo(new CliRun(2, "", message));
  }

  private static List<Arguments> mistakes() {
    return List.of(
        mistake(
            "pln x",
            "error: unknown command \"pln\"",
            "  Did you mean \"plan\"?",
            "Try 'roadmap --help'"),
        mistake("plan", "error: missing required parameter: 'ID|FILE'", TRY_PLAN),
        mistake("plan a b", "error: one argument too many: \"b\"", TRY_PLAN),
        mistake(
            "plan a --strat x",
            "error: unknown option \"--strat\"",
            "  Did you mean \"--start\" or \"--study-days\"?",
            TRY_PLAN),
        mistake(
            "plan a --start",
            "error: missing required parameter for option '--start' (DATE)",
            TRY_PLAN),
        mistake(
            "pdf a", "error: missing required option: '--output=FILE'", "Try 'roadmap pdf --help'"),
        mistake(
            "lint", "error: missing required parameter: 'FILE|DIR'", "Try 'roadmap lint --help'"),
        mistake(
            "lint pom.xml --format xml",
            "error: \"xml\" is not a format: write text, json or sarif"),
        mistake(
            "lint pom.xml --off text-lenght",
            "error: there is no lint rule \"text-lenght\"",
            "  Did you mean \"text-length\"?"),
        mistake("lint pom.xml --off zzz", "error: there is no lint rule \"zzz\""),
        mistake(
            "lint pom.xml --severity text-lenght=info",
            "error: there is no lint rule \"text-lenght\"",
            "  Did you mean \"text-length\"?"),
        mistake(
            "lint pom.xml --severity text-length",
            "error: \"text-length\" is not a severity: write RULE=LEVEL, for example"
                + " text-length=warning"),
        mistake(
            "lint pom.xml --severity text-length=fatal",
            "error: \"fatal\" is not a severity: write error, warning or info"),
        mistake(
            "lint pom.xml --today soon",
            "error: \"soon\" is not a date: write year-month-day, for example 2026-01-05"),
        mistake("list --format xml", "error: \"xml\" is not a format: write text or json"),
        mistake(
            "plan a --format x",
            "error: \"x\" is not a format: write text, json, markdown, csv or ics"),
        mistake("pdf a -o x --paper a5", "error: \"a5\" is not a paper size: write a4 or letter"),
        mistake("plan zzz", "error: the catalog has no roadmap \"zzz\"", TRY_LIST),
        mistake(
            "show backend-develper",
            "error: the catalog has no roadmap \"backend-develper\"",
            "  Did you mean \"backend-developer\"?"));
  }

  private static Arguments mistake(String commandLine, String... lines) {
    return Arguments.of(commandLine, String.join("\n", lines) + "\n");
  }

  @Test
  void asksForACommand() {
    String message =
        "error: a command is needed: list, show, plan, why, pdf, new, lint, compat, translations, pack,"
            + " schema or progress";
    assertThat(CliRun.of()).isEqualTo(new CliRun(2, "", message + "\nTry 'roadmap --help'\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-01",
        "2026-02-30",
        "05.01.2026",
        "today",
        "0000-01-01",
        "+12026-01-01",
        "٢٠٢٦-٠١-٠٥",
        ""
      })
  void refusesWhatIsNoDate(String start) {
    CliRun run = CliRun.of("plan", "backend-developer", "--start", start);

    assertThat(run)
        .isEqualTo(new CliRun(
            2,
            "",
            "error: \"" + start
                + "\" is not a date: write year-month-day, for example 2026-01-05\n"));
  }

  @Test
  void refusesAnEmptyArgument() {
    assertThat(CliRun.of("plan", ""))
        .isEqualTo(new CliRun(2, "", "error: the catalog has no roadmap \"\"\n" + TRY_LIST + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "plan, there is no file \"\uFFFD.yaml\"",
    "show, there is no file \"\uFFFD.yaml\"",
    "lint, there is no file or folder \"\uFFFD.yaml\"",
  })
  void saysThatTheLocaleMayBeWhyANameIsUnreadable(String command, String message) {
    assertThat(CliRun.of(command, "\uFFFD.yaml"))
        .isEqualTo(new CliRun(2, "", "error: " + message + "\n" + LOCALE));
  }

  @Test
  void saysThatTheLocaleMayBeWhyAnIdIsUnreadable() {
    assertThat(CliRun.of("plan", "caf\uFFFD\uFFFD"))
        .isEqualTo(
            new CliRun(2, "", "error: the catalog has no roadmap \"caf\uFFFD\uFFFD\"\n" + LOCALE));
  }

  @Test
  void readsNoArgumentsFromFiles() {
    assertThat(CliRun.of("plan", "@pom.xml").err())
        .isEqualTo("error: the catalog has no roadmap \"@pom.xml\"\n" + TRY_LIST + "\n");
  }

  @Test
  void takesOptionWordsInEitherCase() {
    assertThat(CliRun.of("list", "--format", "TEXT").exitCode()).isZero();
  }
}
