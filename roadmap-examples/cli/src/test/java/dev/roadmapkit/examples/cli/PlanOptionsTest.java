package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** The options of {@code plan} and {@code why} with a roadmap of branches, a choice and hours. */
class PlanOptionsTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void copyTheRoadmap() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream("branches.yaml"))) {
      Files.copy(in, folder.resolve("branches.yaml"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan-open.txt          | plan FILE",
        "plan-open.json         | plan FILE --format json",
        "plan-open-dated.txt    | plan FILE --confidence 80 --start 2026-01-05",
        "plan-deadline.ics      | plan FILE --choose language=java --start 2026-01-05"
            + " --today 2026-01-02 --deadline 2026-04-01 --format ics",
        "why-hours.txt          | why FILE long-branch --choose language=java --hours-per-week 5"
            + " --study-days mon,thu --start 2026-01-05",
        "plan-choose.txt        | plan FILE --choose language=java",
        "plan-unlimited.txt     | plan FILE --choose language=java --parallel unlimited",
        "plan-parallel.txt      | plan FILE --choose language=java --parallel 2 --start 2026-01-05"
            + " --include extra --deadline 2026-03-20 --confidence 80",
        "plan-parallel.md       | plan FILE --choose language=java --parallel 2 --start 2026-01-05"
            + " --include extra --deadline 2026-03-20 --confidence 80 --format markdown",
        "plan-parallel.json     | plan FILE --choose language=java --parallel 2 --start 2026-01-05"
            + " --include extra --deadline 2026-03-20 --confidence 80 --format json",
        "plan-pace.txt          | plan FILE --choose language=python --pace 2 --confidence 95%",
        "plan-hours.txt         | plan FILE --choose language=python --hours-per-week 7.5",
        "plan-calendar.txt      | plan FILE --choose language=python --start 2026-01-05"
            + " --study-days mon,Wednesday,FRI --break 2026-01-12..2026-01-25 --break 2026-03-02",
        "plan-feasible.txt      | plan FILE --choose language=python --start 2026-01-05"
            + " --deadline 2026-12-31",
        "plan-infeasible.txt    | plan FILE --choose language=python --start 2026-01-05"
            + " --deadline 2026-02-01",
        "plan-tracked.txt       | plan backend-developer --progress LEDGER --today 2026-03-10"
            + " --deadline 2026-09-01",
        "plan-tracked.json      | plan backend-developer --progress LEDGER --today 2026-03-10"
            + " --format json",
        "plan.csv               | plan FILE --choose language=java --parallel unlimited"
            + " --format csv",
        "plan-tracked.csv       | plan backend-developer --progress LEDGER --today 2026-03-10"
            + " --format csv",
        "plan.ics               | plan FILE --choose language=java --start 2026-01-05"
            + " --today 2026-01-02 --format ics",
        "why.txt                | why FILE hours-branch --choose language=java --parallel 2"
            + " --start 2026-01-05 --break 2026-02-16..2026-02-22 --pace 1.25",
        "why.json               | why FILE hours-branch --choose language=java --parallel 2"
            + " --start 2026-01-05 --break 2026-02-16..2026-02-22 --pace 1.25 --format json",
        "why-tracked.txt        | why backend-developer databases --progress LEDGER"
            + " --today 2026-03-10",
        "why-break.txt          | why backend-developer server-development --start 2026-01-05"
            + " --break 2026-02-16..2026-03-01",
        "why-break.json         | why backend-developer server-development --start 2026-01-05"
            + " --break 2026-02-16..2026-03-01 --format json",
        "plan-reading.txt       | plan backend-developer --start 2026-01-05 --deadline 2026-09-01"
            + " --confidence 80 --reading P10-P90",
        "plan-reading.json      | plan FILE --choose language=python --reading p10-p90"
            + " --format json",
        "why-help.txt           | why --help",
      })
  void printsWhatTheFileHolds(String golden, String commandLine) throws IOException {
    CliRun run = run(Map.of(), commandLine);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertMatches(golden, run.out());
  }

  @ParameterizedTest
  @CsvSource({"60", "80", "100"})
  void fitsTheTerminal(int columns) {
    CliRun run = run(
        Map.of("COLUMNS", String.valueOf(columns)),
        "plan FILE --choose language=java --parallel 2 --start 2026-01-05 --include extra"
            + " --deadline 2026-03-20 --confidence 80");

    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= columns);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--parallel 0 | 0 steps at once: at least 1 is needed to get anywhere",
        "--parallel many | \"many\" is not a number of steps at once: write 1 or more, or unlimited",
        "--include hours-brunch | roadmap \"branches\" has no step \"hours-brunch\". Did you mean"
            + " \"hours-branch\"?",
        "--include Extra! | step id \"Extra!\" is not a slug: use a-z and 0-9, words joined by single"
            + " hyphens",
        "--choose language=jav | choice \"language\" has no option \"jav\". Did you mean \"java\"?",
        "--choose langage=java | roadmap \"branches\" has no choice \"langage\". Did you mean"
            + " \"language\"?",
        "--choose java | \"java\" is not a choice: write CHOICE=OPTION with their ids, for example"
            + " language=python",
        "--pace fast | \"fast\" is not a pace: write for example \"1.25\" for a quarter faster",
        "--pace 0 | pace 0 is not from 0.01 to 100; 1 is the pace of the content",
        "--pace 1000 | pace 1000 is not from 0.01 to 100; 1 is the pace of the content",
        "--pace 0.55555 | pace 0.55555 has more than four decimal places; a pace is from 0.01 to 100",
        "--hours-per-week -3 | -3 hours a week: more than 0 are needed to get anywhere, and a week has"
            + " 168",
        "--pace 1 --hours-per-week 8 | --pace and --hours-per-week exclude each other",
        "--hours-per-week 0 | 0 hours a week: more than 0 are needed to get anywhere, and a week has"
            + " 168",
        "--hours-per-week 169 | 169 hours a week: more than 0 are needed to get anywhere, and a week"
            + " has 168",
        "--hours-per-week few | \"few\" is not a number of hours a week: write for example 10 or 7.5",
        "--break holiday | \"holiday\" is not a break: write for example 2026-07-01..2026-07-14",
        "--break +99999-01-01 | \"+99999-01-01\" is not a break: write for example"
            + " 2026-07-01..2026-07-14",
        "--break 2026-07-14..2026-07-01 | the break 2026-07-14..2026-07-01 ends before it begins",
        "--break 2026-07-01 | study days and breaks need a start date: give it with --start",
        "--study-days MON | study days and breaks need a start date: give it with --start",
        "--study-days MON,Funday | \"Funday\" is not a day of the week: write MON, TUE, WED, THU, FRI,"
            + " SAT or SUN, several with commas between them",
        "--deadline soon | \"soon\" is not a date: write year-month-day, for example 2026-01-05",
        "--deadline 2026-07-01 | the deadline 2026-07-01 needs a start date: give it with --start",
        "--deadline 2026-07-01 --start 2026-08-01 | the deadline 2026-07-01 is before the start of the"
            + " plan on 2026-08-01",
        "--confidence 0.8 | \"0.8\" is not a confidence: write a percentage from 1 to 99, for example"
            + " 80",
        "--confidence 100 | \"100\" is not a confidence: write a percentage from 1 to 99, for example"
            + " 80",
        "--reading p10 | \"p10\" is not a reading: write limits or p10-p90",
        "--progress LEDGER --today now | \"now\" is not a date: write year-month-day, for example"
            + " 2026-01-05",
        "--progress LEDGER | \"ada.json\" is progress on roadmap \"backend-developer\", not"
            + " \"branches\"",
        "--format ics | a calendar needs a start date: give it with --start",
        "--format pdf | \"pdf\" is not a format: write text, json, markdown, csv or ics",
      })
  void saysWhatIsWrong(String options, String message) {
    assertThat(run(Map.of(), "plan FILE " + options))
        .isEqualTo(new CliRun(2, "", "error: " + message + "\n"));
  }

  @Test
  void saysWhatIsWrongWithThePlan() throws IOException {
    assertThat(sample("--format text", Samples.step("a", "A", "1 week") + "    optional: true\n"))
        .isEqualTo(usage("roadmap \"sample\" has no step to plan: all its steps are optional:"
            + " include some with --include"));
    assertThat(sample("--hours-per-week 5", Samples.step("a", "A", "1 week")))
        .isEqualTo(usage("step \"a\" takes 1 week, and roadmap \"sample\" does not say for how many"
            + " hours a week: add weeklyEffort to the roadmap, or plan with --pace in place of"
            + " --hours-per-week"));
    assertThat(sample("--pace 0.5", Samples.step("a", "A", "51 years")))
        .isEqualTo(usage("step \"a\" takes 100 years or more at pace 0.5: check the pace"));
  }

  @Test
  void saysWhichStepsThereAreToAskAbout() {
    assertThat(run(Map.of(), "why FILE extra")).isEqualTo(new CliRun(2, "", """
                error: the plan has no step "extra"
                  It is optional: plan it with --include extra
                """));
    assertThat(run(Map.of(), "why FILE short-branch --choose language=python"))
        .isEqualTo(new CliRun(2, "", """
                error: the plan has no step "short-branch". Did you mean "hours-branch"?
                  Its option is not chosen: plan it with --choose language=java
                """));
    assertThat(run(Map.of(), "why FILE finnish"))
        .isEqualTo(usage("the plan has no step \"finnish\". Did you mean \"finish\"?"));
    assertThat(run(Map.of(), "why FILE")).isEqualTo(new CliRun(2, "", """
                error: missing required parameter: 'STEP'
                Try 'roadmap why --help'
                """));
  }

  @Test
  void saysThatTodayMattersToProgressOnly() {
    CliRun run = run(Map.of(), "plan FILE --today 2026-01-02");

    assertThat(run.err()).isEqualTo("note: --today changes nothing without --progress\n");
    assertThat(run.out()).isEqualTo(run(Map.of(), "plan FILE").out());
  }

  @Test
  void plansProgressAtTheVersionThatItFollows() {
    assertThat(run(Map.of(), "plan backend-developer@2026.1.0 --progress LEDGER"))
        .isEqualTo(new CliRun(2, "", """
                error: "ada.json" follows version 2025.1.0 of roadmap "backend-developer", not 2026.1.0
                  To go over to another version: roadmap progress ada.json migrate --to VERSION
                """));
    assertThat(
            run(Map.of(), "plan backend-developer@2025.1.0 --progress LEDGER --today 2026-03-10"))
        .isEqualTo(run(Map.of(), "plan backend-developer --progress LEDGER --today 2026-03-10"));
  }

  @Test
  void saysWhatAMigrationDoesToThePlan() {
    run(Map.of(), "plan backend-developer --progress LEDGER");

    assertThat(run(Map.of(), "progress LEDGER migrate --to 2026.1.0 --today 2026-03-10")
            .out())
        .endsWith("""

                Plan: 25-46 weeks, as before
                Ends: 2026-06-23 to 2026-11-21, as before

                Wrote ada.json
                """);
  }

  @Test
  void saysWhatAMigrationChangesInThePlan() throws IOException {
    String from = Samples.step("a", "A", "1 week");
    String to = from + Samples.step("b", "B", "1-2 weeks");
    Files.writeString(folder.resolve("old.yaml"), Samples.roadmap(from));
    Files.writeString(
        folder.resolve("new.yaml"),
        Samples.roadmap(to).replace("version: 1.0.0", "version: 1.1.0"));
    inFolder("progress sam.json start a --roadmap old.yaml --at 2026-01-05T10:00:00Z");
    Path copy = Files.copy(folder.resolve("sam.json"), folder.resolve("copy.json"));

    assertThat(inFolder("progress sam.json migrate --to new.yaml --roadmap old.yaml")
            .out())
        .endsWith("\nPlan: 1 week -> 2-3 weeks\n\nWrote sam.json\n");
    assertThat(copy).exists();
    assertThat(inFolder("progress copy.json migrate --to new.yaml --roadmap old.yaml"
                + " --today 2026-01-05")
            .out())
        .endsWith("""

                Plan: 1 week -> 2-3 weeks
                Ends: 2026-01-11 -> 2026-01-18 to 2026-01-25

                Wrote copy.json
                """);
  }

  private CliRun sample(String options, String steps) throws IOException {
    Files.writeString(folder.resolve("sample.yaml"), Samples.roadmap(steps));
    return inFolder("plan sample.yaml " + options);
  }

  private static CliRun usage(String message) {
    return new CliRun(2, "", "error: " + message + "\n");
  }

  /** FILE stands for the roadmap of branches, LEDGER for a file of progress of two months. */
  private CliRun run(Map<String, String> environment, String commandLine) {
    if (commandLine.contains("LEDGER") && !Files.exists(folder.resolve("ada.json"))) {
      inFolder("progress ada.json start programming-fundamentals --at 2026-01-05T10:00:00Z"
          + " --roadmap backend-developer@2025.1.0");
      inFolder("progress ada.json done programming-fundamentals --at 2026-02-25T10:00:00Z");
      inFolder("progress ada.json start server-development --at 2026-02-27T10:00:00Z");
    }
    return inFolder(
        environment, commandLine.replace("FILE", "branches.yaml").replace("LEDGER", "ada.json"));
  }

  private CliRun inFolder(String commandLine) {
    return inFolder(Map.of(), commandLine);
  }

  /** Runs a command line in which a name with .json or .yaml is a file in the folder. */
  private CliRun inFolder(Map<String, String> environment, String commandLine) {
    List<String> args = new ArrayList<>();
    for (String arg : commandLine.split(" ", -1)) {
      args.add(arg.matches("\\S+\\.(json|yaml)") ? folder.resolve(arg).toString() : arg);
    }
    CliRun run = CliRun.with(environment, Ansi.OFF, Catalog::bundled, args.toArray(String[]::new));
    String prefix = folder + folder.getFileSystem().getSeparator();
    return new CliRun(run.exitCode(), run.out().replace(prefix, ""), run.err().replace(prefix, ""));
  }
}
