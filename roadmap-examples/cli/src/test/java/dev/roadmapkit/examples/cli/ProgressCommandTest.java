package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class ProgressCommandTest {

  private static final String OLDER = " --roadmap backend-developer@2025.1.0";
  private static final String BEGUN = "--at 2026-01-05T18:30:00Z";

  @TempDir
  private Path folder;

  /** Runs a command line in which a name with .json or .yaml is a file in the folder. */
  private CliRun run(String commandLine) {
    return run(Map.of(), commandLine);
  }

  private CliRun run(Map<String, String> environment, String commandLine) {
    String[] args = Arrays.stream(("progress " + commandLine).split(" ", -1))
        .map(arg -> arg.matches("\\S+\\.(json|yaml)") ? folder.resolve(arg).toString() : arg)
        .map(arg -> arg.replace('_', ' '))
        .toArray(String[]::new);
    CliRun run = CliRun.with(environment, Ansi.OFF, Catalog::bundled, args);
    return new CliRun(run.exitCode(), inFolder(run.out()), inFolder(run.err()));
  }

  private String inFolder(String text) {
    return text.replace(folder + folder.getFileSystem().getSeparator(), "");
  }

  private void runs(String... commandLines) {
    for (String commandLine : commandLines) {
      assertThat(run(commandLine).err()).isEmpty();
    }
  }

  /** A learner of the older version who has been there for three days. */
  private void ada() {
    runs(
        "ada.json done variables functions " + BEGUN + OLDER,
        "ada.json start loops --at 2026-01-06T18:30:00Z --spent 45m --note nearly",
        "ada.json done problem-solving --at 2026-01-07T18:30:00Z --spent 2h",
        "ada.json skip databases --at 2026-01-07T18:31:00Z",
        "ada.json done jwt-tokens --at 2026-01-07T19:31:00+01:00 --spent PT1M");
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static CliRun usage(String... lines) {
    return new CliRun(2, "", String.join("\n", lines) + "\n");
  }

  private static CliRun prints(String text) {
    return new CliRun(0, text, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done", "start", "skip", "reopen", "status", "next", "merge", "migrate", "import", "export"
      })
  void explainsEachCommand(String command) throws IOException {
    Golden.assertMatches(
        "progress-" + command + "-help.txt", run(command + " --help").out());
    assertThat(run("ada.json " + command + " --help")).isEqualTo(run(command + " --help"));
  }

  @Test
  void explainsItself() throws IOException {
    Golden.assertMatches("progress-help.txt", run("--help").out());
  }

  @ParameterizedTest
  @CsvSource({
    "progress-status.txt, ada.json status --today 2026-01-09",
    "progress-status-topics.txt, ada.json status --today 2026-01-09 --topics --choose language=python",
    "progress-status.json, ada.json status --format json",
    "progress-next.txt, ada.json next",
    "progress-migrate.txt, ada.json migrate --to 2026.1.0",
    "progress-recalculate.txt, ada.json migrate --to 2026.1.0 --recalculate --choose language=nodejs",
    "progress.csv, ada.json export --format csv",
    "progress-xapi.json, ada.json export --format xapi",
  })
  void printsWhatTheFileHolds(String golden, String commandLine) throws IOException {
    ada();
    CliRun run = run(commandLine);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertMatches(golden, run.out());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void fitsTheTerminal(int columns) throws IOException {
    ada();
    Map<String, String> environment = Map.of("COLUMNS", String.valueOf(columns));
    CliRun run = run(environment, "ada.json status --today 2026-01-09 --topics");

    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= columns);
    if (columns == 60) {
      Golden.assertMatches("progress-status-60.txt", run.out());
    }
  }

  @Test
  void beginsAFile() throws IOException {
    assertThat(run("ada.json done variables --roadmap backend-developer " + BEGUN))
        .isEqualTo(prints("""
            Welcome to "Backend Developer Roadmap 2026"! Your progress is kept in ada.json
            Done: "Variables and types" in "Learn Programming Fundamentals"
            backend-developer 2026.1.0: 0.00 % -> 1.75 %
            """));
    assertThat(text("ada.json")).isEqualTo("""
        {
          "format": 1,
          "roadmap": "backend-developer",
          "version": "2026.1.0",
          "marks": [
            {"item": "variables", "state": "done", "at": "2026-01-05T18:30:00Z", "cause": "marked", "version": "2026.1.0"}
          ]
        }
        """);
    assertThat(files()).containsExactly(".ada.json.lock", ".threads.lock", "ada.json");
  }

  @Test
  void marksStepsAndResourcesToo() throws IOException {
    runs("ada.json start variables " + BEGUN + OLDER);
    String before = text("ada.json");

    assertThat(
            run("ada.json done programming-fundamentals cs50x --choose language=python " + BEGUN))
        .isEqualTo(prints("""
            Done: the step "Learn Programming Fundamentals"
            Done: "CS50’s Introduction to Computer Science", a resource of "Learn Programming Fundamentals": only topics count
            backend-developer 2025.1.0: 0.00 % -> 12.73 %
            """));
    assertThat(text("ada.json.bak")).isEqualTo(before);
    assertThat(run("ada.json reopen programming-fundamentals " + BEGUN)).isEqualTo(prints("""
        Reopened: the step "Learn Programming Fundamentals"; topics keep marks of their own
        backend-developer 2025.1.0: 12.50 % -> 0.00 %
        """));
  }

  @Test
  void unknownIdsAreRefusedTogetherAndNothingIsWritten() throws IOException {
    CliRun refused = usage(
        "error: roadmap \"backend-developer\" 2026.1.0 has no step, topic or resource \"Varibles\"",
        "  Did you mean \"variables\"?",
        "error: roadmap \"backend-developer\" 2026.1.0 has no step, topic or resource \"zzz\"",
        "Nothing was written");

    assertThat(run("ada.json done functions Varibles zzz --roadmap backend-developer"))
        .isEqualTo(refused);
    assertThat(files()).isEmpty();
  }

  @Test
  void anIdThatIsGivenTwiceCountsOnce() throws IOException {
    assertThat(run("ada.json done loops loops --spent 1h " + BEGUN + OLDER)).isEqualTo(prints("""
        Welcome to "Backend Developer Roadmap 2025"! Your progress is kept in ada.json
        Done: "Control flow: loops" in "Learn Programming Fundamentals"
        backend-developer 2025.1.0: 0.00 % -> 1.79 %
        """));
  }

  @Test
  void whereAllIsSkippedThereIsNothingToPraise() throws IOException {
    Samples.file(folder, "own.yaml", Samples.roadmap(Samples.step("a", "Step A", "1 week")));

    assertThat(run("ada.json skip a --roadmap own.yaml " + BEGUN)).isEqualTo(prints("""
        Welcome to "Sample"! Your progress is kept in ada.json
        Skipped: the step "Step A"
        sample 1.0.0: nothing is left to do, all topics are skipped
        """));
    assertThat(run("ada.json next --roadmap own.yaml"))
        .isEqualTo(prints("Nothing is left to do: all topics of \"Sample\" are skipped.\n"));
    assertThat(run("ada.json status --roadmap own.yaml --today 2026-01-06")).isEqualTo(prints("""
        Sample (sample 1.0.0)

        #  Step    Progress                 Done  Topics
        1  Step A  ····················  skipped       -

           Total   ····················  skipped       -

        █ done   ▒ begun   · open

        Nothing is left to do: all topics are skipped
        Skipped: 1 topic
        Last activity: 2026-01-05, 1 day ago
        """));
  }

  @Test
  void anInstantThatIsFarAheadIsKeptWithAWarning() throws IOException {
    runs(
        "ada.json done variables --today 2026-01-04 " + BEGUN + OLDER,
        "ada.json done functions --today 2030-12-31 --at 2031-01-01T23:59:59Z");

    assertThat(run("ada.json done loops --at 2031-01-02T00:30:00+01:00 --today 2030-12-30"))
        .isEqualTo(new CliRun(
            0,
            """
            Done: "Control flow: loops" in "Learn Programming Fundamentals"
            backend-developer 2025.1.0: 3.57 % -> 5.36 %
            """,
            "warning: 2031-01-01T23:30:00Z is 2 days ahead of today, 2030-12-30; it was kept, as clocks"
                + " may disagree\n"));
    assertThat(text("ada.json")).contains("2031-01-01T23:30:00Z");
    assertThat(run("ada.json done arrays --at 9998-01-01T00:00:00Z").err())
        .startsWith("warning: 9998-01-01T00:00:00Z is ")
        .endsWith("; it was kept, as clocks may disagree\n");
  }

  @Test
  void everyCommandTakesWhatStandsForTheClock() {
    ada();
    String clock = " --at 2026-01-08T12:00:00Z --today 2026-01-09";

    for (String command :
        List.of("next", "status", "export --format csv", "migrate --to 2025.1.0", "done arrays")) {
      runs("ada.json " + command + clock, "ada.json" + clock + " " + command);
    }
    runs("merge ada.json ada.json -o both.json" + clock);
    assertThat(run("ada.json status --at 2026-01-11T12:00:00Z").out())
        .contains("\nLast activity: 2026-01-08, 3 days ago\n");
  }

  @Test
  void aDamagedFileIsToldWithTheVersionBefore() throws IOException {
    ada();
    Files.writeString(folder.resolve("ada.json"), "");

    for (String command : List.of("status", "next", "done variables", "migrate --to 2026.1.0")) {
      assertThat(run("ada.json " + command)).isEqualTo(new CliRun(1, "", """
          ada.json:1:1: error: the file is empty [empty-file]
          ada.json:1:1: info: the version before the last change is good, with 5 marks: to go back to it, copy "ada.json.bak" over this file [last-good]
          """));
    }
    Files.delete(folder.resolve("ada.json"));
    assertThat(run("ada.json status"))
        .isEqualTo(usage(
            "error: there is no file \"ada.json\"",
            "  The version before its last change is \"ada.json.bak\": to go back to it, copy it to"
                + " \"ada.json\""));
  }

  @Test
  void aFileThatIsReadOnlyIsNotReplaced() throws IOException {
    ada();
    String before = text("ada.json");
    Files.setPosixFilePermissions(
        folder.resolve("ada.json"), PosixFilePermissions.fromString("r--r--r--"));

    assertThat(run("ada.json done arrays"))
        .isEqualTo(usage("error: \"ada.json\" cannot be written, what was in it before is still"
            + " there: \"ada.json\" is read-only; make it writable, then try again"));
    assertThat(text("ada.json")).isEqualTo(before);
    assertThat(run("ada.json next").exitCode()).isZero();
  }

  @Test
  void aDamagedFileIsLeftAsItIs() throws IOException {
    ada();
    String cut = text("ada.json").substring(0, 100);
    Files.writeString(folder.resolve("bad.json"), cut);
    CliRun refused = new CliRun(1, "", """
        bad.json:6:12: error: the file ends too soon: it was cut off here [syntax]
              {"item"
                     ^
        """);

    for (String command : List.of(
        "bad.json done variables",
        "bad.json status",
        "bad.json next",
        "bad.json migrate --to 2026.1.0",
        "bad.json export --format csv",
        "merge ada.json bad.json -o both.json",
        "merge ada.json ada.json -o bad.json")) {
      assertThat(run(command)).isEqualTo(refused);
    }
    assertThat(text("bad.json")).isEqualTo(cut);
    assertThat(files())
        .containsExactly(".ada.json.lock", ".threads.lock", "ada.json", "ada.json.bak", "bad.json");
  }

  @Test
  void mergesWhateverWayItIsWritten() throws IOException {
    ada();
    Files.copy(folder.resolve("ada.json"), folder.resolve("phone.json"));
    runs(
        "ada.json done arrays --at 2026-01-08T08:00:00Z",
        "phone.json done objects --at 2026-01-08T09:00:00Z");

    assertThat(run("merge ada.json phone.json -o both.json")).isEqualTo(prints("""
        Wrote both.json
          ada.json    7 marks
          phone.json  7 marks
          both.json   8 marks
        """));
    runs(
        "phone.json merge ada.json -o second.json",
        "ada.json merge phone.json both.json -o third.json",
        "merge ada.json phone.json -o ada.json");
    for (String file : List.of("second.json", "third.json", "ada.json")) {
      assertThat(text(file)).isEqualTo(text("both.json"));
    }
  }

  @Test
  void mergingKeepsWhatTheOutputHad() throws IOException {
    ada();
    runs("both.json done arrays " + BEGUN + OLDER);

    assertThat(run("merge ada.json ada.json -o both.json").out())
        .endsWith("  both.json  7 marks\n");
    assertThat(text("both.json")).contains("\"arrays\"");
  }

  @Test
  void goesBackAndForthBetweenVersions() {
    ada();
    runs("ada.json migrate --to 2026.1.0");

    assertThat(run("ada.json migrate --to 2026.1.0"))
        .isEqualTo(prints("Nothing to do, ada.json is up to date\n"));
    runs("ada.json done python-framework version-control " + BEGUN);
    assertThat(run("ada.json migrate --to 2025.1.0")).isEqualTo(prints("""
        backend-developer 2026.1.0 -> 2025.1.0, back to the older version: 13.04 % -> 8.70 %
        All marks are kept; those on what this version does not have wait for the newer one:
          python-framework (done)
          version-control (done)

        Wrote ada.json
        """));
  }

  @Test
  void goesBackFromAVersionThatTheCatalogDoesNotHave() throws IOException {
    runs("ada.json done variables --roadmap backend-developer " + BEGUN);
    Files.writeString(folder.resolve("ada.json"), text("ada.json").replace("2026.1.0", "2027.1.0"));

    assertThat(run("ada.json migrate --to 2026.1.0")).isEqualTo(prints("""
        backend-developer 2027.1.0 -> 2026.1.0, back to the older version: 1.75 %
        All marks are kept

        Wrote ada.json
        """));
  }

  @Test
  void recalculatesAFileThatIsUpToDate() {
    runs("ada.json done sign-up " + BEGUN + OLDER, "ada.json migrate --to latest");

    assertThat(run("ada.json status").out()).contains("   1.75 %  1 of 57\n");
    assertThat(run("ada.json migrate --to latest --recalculate").out())
        .startsWith("backend-developer 2026.1.0 -> 2026.1.0: 1.75 % -> 0.00 %\n")
        .endsWith("\n\nWrote ada.json\n");
    assertThat(run("ada.json migrate --to latest --recalculate"))
        .isEqualTo(prints("Nothing to do, ada.json is up to date\n"));
    assertThat(run("ada.json migrate --to latest"))
        .isEqualTo(prints("Nothing to do, ada.json is up to date\n"));
  }

  @Test
  void aStepCanBeTakenBackAfterGoingOver() {
    runs("ada.json done databases " + BEGUN + OLDER, "ada.json migrate --to latest");

    assertThat(run("ada.json reopen databases " + BEGUN)).isEqualTo(prints("""
        Reopened: the step "Learn Databases (SQL & NoSQL)"; topics keep marks of their own
        backend-developer 2026.1.0: 19.30 % -> 0.00 %
        """));
  }

  @Test
  void aStepCanBeTakenBackWhereAnotherDeviceHasGoneOver() throws IOException {
    runs("phone.json done databases " + BEGUN + OLDER);
    Files.copy(folder.resolve("phone.json"), folder.resolve("laptop.json"));
    runs(
        "laptop.json migrate --to latest",
        "phone.json reopen databases --at 2026-01-06T08:00:00Z",
        "merge phone.json laptop.json -o both.json");

    assertThat(run("both.json status").out()).contains("  0.00 %  0 of 57\n");
  }

  @Test
  void namesTheVersionThatHasAnId() {
    assertThat(run("ada.json done sql-reading " + BEGUN + OLDER))
        .isEqualTo(usage(
            "error: roadmap \"backend-developer\" 2025.1.0 has no step, topic or resource"
                + " \"sql-reading\"",
            "  Version 2026.1.0 has it; \"migrate --to 2026.1.0\" takes your progress along",
            "Nothing was written"));
  }

  @Test
  void followsARoadmapFile() throws IOException {
    Samples.file(folder, "own.yaml", Samples.roadmap(Samples.step("a", "Step A", "1 week")));
    runs("ada.json start a-topic --roadmap own.yaml " + BEGUN);

    assertThat(run("ada.json next"))
        .isEqualTo(usage(
            "error: the catalog has no roadmap \"sample\"",
            "  If it is in a file or a pack, name that: --roadmap FILE or --pack PATH"));
    assertThat(run("ada.json next --roadmap own.yaml")).isEqualTo(prints("""
        Go on with "A topic" in "Step A": you have begun it.

        When it is done: roadmap progress ada.json done a-topic --roadmap own.yaml
        """));
    assertThat(run("ada.json done a-topic --roadmap own.yaml " + BEGUN)).isEqualTo(prints("""
        Done: "A topic" in "Step A"
        sample 1.0.0: 0.00 % -> 100.00 %
        """));
    assertThat(run("ada.json next --roadmap own.yaml"))
        .isEqualTo(prints("Nothing is missing: \"Sample\" is done. Well done!\n"));
    assertThat(run("ada.json next --roadmap backend-developer"))
        .isEqualTo(usage(
            "error: \"ada.json\" is progress on roadmap \"sample\", not \"backend-developer\""));
  }

  @Test
  void refusesFilesOfAnotherRoadmapOrVersion() throws IOException {
    ada();
    Samples.file(folder, "own.yaml", Samples.roadmap(Samples.step("a", "Step A", "1 week")));
    runs("eve.json start a-topic --roadmap own.yaml " + BEGUN);

    assertThat(run("merge ada.json eve.json -o both.json"))
        .isEqualTo(usage(
            "error: \"eve.json\" is progress on roadmap \"sample\", \"ada.json\" on roadmap"
                + " \"backend-developer\"",
            "  Only files of one roadmap can be merged"));
    assertThat(run("ada.json migrate --to own.yaml"))
        .isEqualTo(usage(
            "error: \"ada.json\" is progress on roadmap \"backend-developer\", not \"sample\""));
    assertThat(run("ada.json status --roadmap backend-developer@2026.1.0"))
        .isEqualTo(usage(
            "error: \"ada.json\" follows version 2025.1.0 of roadmap \"backend-developer\", not 2026.1.0",
            "  To go over to another version: roadmap progress ada.json migrate --to VERSION"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status | a file of progress is needed: roadmap progress FILE status",
        "done x | a file of progress is needed: roadmap progress FILE done ID...",
        "no.json next | there is no file \"no.json\"~  To begin it: roadmap progress no.json start"
            + " ID --roadmap ROADMAP",
        "no.json done x | there is no file \"no.json\"~  To begin it, name the roadmap: --roadmap ID",
        "no/no.json done variables --roadmap backend-developer | cannot write \"no/no.json\": there is"
            + " no folder \"no\"",
        ". status | \".\" is a folder, not a file of progress",
        "ada.json done a b --spent 1h | --spent is for one ID: with 2 the time would count for each of"
            + " them",
        "ada.json done loops --spent 1x | \"1x\" is not a time spent: write hours and minutes, for"
            + " example 45m, 2h or 1h30m",
        "ada.json done loops --spent 999999h --at 2026-01-01T00:00:00Z --note _ | the note is blank:"
            + " leave it out",
        "ada.json done loops --at 2026-01-01 | \"2026-01-01\" is not an instant: write date, time and"
            + " offset, for example 2026-01-05T18:30:00Z",
        "ada.json status --format xml | \"xml\" is not a format: write text or json",
        "ada.json status --today now | \"now\" is not a date: write year-month-day, for example"
            + " 2026-01-05",
        "ada.json status --choose python | \"python\" is not a choice: write CHOICE=OPTION with their"
            + " ids, for example language=python",
        "ada.json status --choose Language=x | \"Language=x\" is not a choice: write CHOICE=OPTION with"
            + " their ids, for example language=python",
        "ada.json status --choose language=pyton | choice \"language\" has no option \"pyton\"~  Did you"
            + " mean \"python\"?",
        "ada.json status --choose language=cobol | choice \"language\" has no option \"cobol\": it has"
            + " nodejs, python",
        "ada.json next --choose cloud=aws | roadmap \"backend-developer\" 2025.1.0 has no choice"
            + " \"cloud\": it has language",
        "ada.json next --choose lang=python | roadmap \"backend-developer\" 2025.1.0 has no choice"
            + " \"lang\"~  Did you mean \"language\"?",
        "ada.json next --choose a=b --choose a=c | choice \"a\" is chosen twice",
        "merge ada.json -o b.json | merging takes at least two files: roadmap progress merge A B -o C",
        "ada.json migrate --to 2026.2.0 | the catalog has no version 2026.2.0 of roadmap"
            + " \"backend-developer\": it has 2025.1.0, 2026.1.0~  If it is in a file or a"
            + " pack, name that: --to FILE or --pack PATH",
        "ada.json export --format xls | \"xls\" is not a format: write xapi or csv",
        "ada.json export --format xapi --base x | \"x\" is not an absolute address: write for example"
            + " https://school.example/roadmaps/",
        "ada.json export --format xapi --base http://a | \"http://a\" cannot begin the addresses of activities: write"
            + " for example \"https://school.example/roadmaps/\", with \"/\" at its end",
        "ada.json export --format xapi --actor a@ | \"a@\" is not a mail address: write for example"
            + " \"ada@example.org\", without \"mailto:\"",
        "ada.json | a command is needed: done, start, skip, reopen, status, next, merge, migrate,"
            + " import or export~Try 'roadmap progress --help'",
        "ada.json dnoe x | unknown command \"dnoe\"~  Did you mean \"done\"?~Try 'roadmap progress"
            + " --help'",
        "ada.json done | missing required parameter: 'ID'~Try 'roadmap progress done --help'",
        "ada.json next x | one argument too many: \"x\"~Try 'roadmap progress next --help'",
      })
  void saysWhatIsWrong(String commandLine, String message) throws IOException {
    ada();
    String before = text("ada.json");

    assertThat(run(commandLine)).isEqualTo(usage("error: " + message.replace('~', '\n')));
    assertThat(text("ada.json")).isEqualTo(before);
  }

  /** A laptop at the newer version and a phone that is still at the older one. */
  private void laptopAndPhone() {
    runs(
        "laptop.json done variables --roadmap backend-developer " + BEGUN,
        "phone.json done sql-basics python-django sign-up log-in real-databases " + BEGUN + OLDER);
  }

  @Test
  void mergingCarriesMarksOnAnOlderVersionOver() throws IOException {
    laptopAndPhone();

    assertThat(run("merge laptop.json phone.json -o both.json")).isEqualTo(prints("""
        Wrote both.json
          laptop.json    1 mark
          phone.json    5 marks
          both.json    10 marks
        Carried over from 2025.1.0 to 2026.1.0: phone.json
        """));
    assertThat(run("both.json status").out()).contains("   8.77 %  5 of 57\n");
    runs("merge phone.json laptop.json -o second.json", "merge phone.json both.json -o both.json");
    assertThat(text("second.json")).isEqualTo(text("both.json"));
    assertThat(run("both.json migrate --to 2026.1.0"))
        .isEqualTo(prints("Nothing to do, both.json is up to date\n"));
  }

  @Test
  void mergingNamesAVersionThatTheCatalogDoesNotHave() throws IOException {
    laptopAndPhone();
    Files.writeString(
        folder.resolve("phone.json"), text("phone.json").replace("2025.1.0", "2024.1.0"));
    runs("tablet.json done variables --roadmap backend-developer " + BEGUN);
    Files.writeString(
        folder.resolve("tablet.json"), text("tablet.json").replace("2026.1.0", "2027.1.0"));

    assertThat(run("merge laptop.json phone.json -o both.json")).isEqualTo(prints("""
        Wrote both.json
          laptop.json   1 mark
          phone.json   5 marks
          both.json    6 marks
        The catalog has no version 2024.1.0 of roadmap "backend-developer":
          the marks of phone.json are kept, but were not carried over to 2026.1.0
          If it is in a file, merge again with --roadmap FILE
        """));
    assertThat(text("both.json")).contains("sql-basics");
    assertThat(run("merge laptop.json tablet.json -o newer.json")).isEqualTo(prints("""
        Wrote newer.json
          laptop.json   1 mark
          tablet.json   1 mark
          newer.json   2 marks
        The catalog has no version 2027.1.0 of roadmap "backend-developer":
          the marks of laptop.json are kept, but were not carried over to 2027.1.0
          If it is in a file, merge again with --roadmap FILE
        """));
  }

  @Test
  void mergingTakesVersionsFromFiles() throws IOException {
    Samples.file(folder, "own.yaml", Samples.roadmap(Samples.step("a", "Step A", "1 week")));
    Files.writeString(folder.resolve("own2.yaml"), text("own.yaml").replace("1.0.0", "2.0.0"));
    runs(
        "phone.json done a --roadmap own.yaml " + BEGUN,
        "laptop.json start a-topic --roadmap own2.yaml " + BEGUN);

    assertThat(
            run("merge phone.json laptop.json -o both.json --roadmap own.yaml --roadmap own2.yaml"))
        .isEqualTo(prints("""
            Wrote both.json
              phone.json    1 mark
              laptop.json   1 mark
              both.json    4 marks
            Carried over from 1.0.0 to 2.0.0: phone.json
            """));
    runs("third.json done variables --roadmap backend-developer " + BEGUN);
    assertThat(run("merge third.json third.json -o fourth.json --roadmap own.yaml"))
        .isEqualTo(
            usage("error: this is about roadmap \"backend-developer\", and --roadmap names one of"
                + " \"sample\""));
  }

  @Test
  void saysWhatBecameOfAnIdOfAnOlderVersion() {
    String what = "error: roadmap \"backend-developer\" 2026.1.0 has no step, topic or resource ";

    assertThat(run("ada.json done sql-basics python-django log-in real-databases --roadmap"
            + " backend-developer"))
        .isEqualTo(usage(
            what + "\"sql-basics\": it was split into \"sql-reading\" and \"sql-writing\" in"
                + " 2026.1.0",
            what + "\"python-django\": it was renamed to \"python-framework\" in 2026.1.0",
            what + "\"log-in\": it was merged into \"sign-up-and-log-in\" in 2026.1.0",
            what + "\"real-databases\": it was retired in 2026.1.0",
            "Nothing was written"));
  }

  @Test
  void forwardBackAndForwardCountsWhatIsThere() {
    runs(
        "ada.json done version-control automated-tests --roadmap backend-developer " + BEGUN,
        "ada.json migrate --to 2025.1.0");

    assertThat(run("ada.json migrate --to latest").out())
        .startsWith("""
            backend-developer 2025.1.0 -> 2026.1.0: 0.00 % -> 3.51 %
            2 items with marks: 2 kept

            New work, if you like:
              ai-assistants: Learning with an AI assistant
            """)
        .doesNotContain("version-control", "automated-tests");
  }

  @Test
  void statusTellsOfMarksThatCountNowhere() throws IOException {
    runs(
        "ada.json done version-control automated-tests --roadmap backend-developer " + BEGUN,
        "ada.json migrate --to 2025.1.0");

    assertThat(run("ada.json status --today 2026-01-09").out()).contains("""
        Last activity: 2026-01-05, 4 days ago
        2 marks on ids this version does not have: "automated-tests", "version-control"
        """);
    assertThat(run("ada.json status --format json").out()).endsWith("""
          "choices": {},
          "unknownMarks": [
            {
              "id": "automated-tests",
              "marks": 1
            },
            {
              "id": "version-control",
              "marks": 1
            }
          ]
        }
        """);
    Files.writeString(
        folder.resolve("ada.json"),
        text("ada.json")
            .replaceAll(",\n[^\n]*version-control[^\n]*\n", "\n")
            .replace("automated-tests", "old-topic"));
    assertThat(run("ada.json status").out())
        .contains("\n1 mark on an id this version does not have: \"old-topic\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "backend-developer@2026.1.0", "backend-developer@latest"})
  void goesOverToAVersionHoweverItIsNamed(String version) {
    runs("ada.json done variables " + BEGUN + OLDER);

    assertThat(run("ada.json migrate --to " + version).out())
        .startsWith("backend-developer 2025.1.0 -> 2026.1.0: 1.79 % -> 1.75 %\n")
        .endsWith("\n\nWrote ada.json\n");
    assertThat(run("ada.json migrate --to other@" + "2026.1.0"))
        .isEqualTo(usage(
            "error: \"ada.json\" is progress on roadmap \"backend-developer\", not \"other\""));
  }

  @Test
  void repeatsTheChoiceAndSaysWhatItLeavesOut() {
    assertThat(run("ada.json done python-framework --roadmap backend-developer --choose"
            + " language=nodejs " + BEGUN))
        .isEqualTo(prints("""
            Welcome to "Backend Developer Roadmap 2026"! Your progress is kept in ada.json
            Done: "Python with Django or FastAPI" in "Learn Server Development"; not in your choice, so it does not count
            backend-developer 2026.1.0: 0.00 %
            """));
    assertThat(run("ada.json next --choose language=nodejs").out())
        .endsWith("roadmap progress ada.json done variables --choose language=nodejs\n");
    assertThat(run("ada.json status --topics --choose language=nodejs").out())
        .doesNotContain("python-framework", "[x]");
  }
}
