package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner is told besides what was asked for, and ways out. */
class ProgressHintsTest {

  private static final String OLDER = "--roadmap backend-developer@2025.1.0";
  private static final String AT = "--at 2026-01-05T18:30:00Z";
  private static final Path PACK = Path.of("../custom-pack/src/main/resources");

  @TempDir
  private Path folder;

  /** Runs a command for the file ada.json of the folder; "PACK" is the example of a pack. */
  private CliRun ada(String commandLine) {
    Path pack = Path.of(System.getProperty("basedir", "")).resolve(PACK).normalize();
    String[] args = Stream.concat(
            Stream.of("progress", folder.resolve("ada.json").toString()),
            Stream.of(commandLine.split(" ", -1)))
        .map(arg -> arg.equals("PACK") ? pack.toString() : arg)
        .toArray(String[]::new);
    CliRun run = CliRun.of(args);
    return new CliRun(run.exitCode(), known(run.out(), pack), known(run.err(), pack));
  }

  private String known(String text, Path pack) {
    return text.replace(folder + folder.getFileSystem().getSeparator(), "")
        .replace(pack.toString(), "PACK");
  }

  private static CliRun prints(String text) {
    return new CliRun(0, text, "");
  }

  private static CliRun usage(String text) {
    return new CliRun(2, "", text);
  }

  @Test
  void aRoadmapOfAPackIsFollowedWhereThePackIsNamed() {
    assertThat(ada("done paths --roadmap command-line-basics@1.0.0 --pack PACK " + AT))
        .isEqualTo(prints("""
        Welcome to "Command Line Basics"! Your progress is kept in ada.json
        Done: "Absolute and relative paths" in "Find Your Way Around"
        command-line-basics 1.0.0: 0.00 % -> 16.67 %
        """));
    assertThat(ada("next")).isEqualTo(usage("""
        error: the catalog has no roadmap "command-line-basics"
          If it is in a file or a pack, name that: --roadmap FILE or --pack PATH
        """));
    assertThat(ada("next --pack PACK")).isEqualTo(prints("""
        Take "List and read files" next: you have begun "Find Your Way Around".

        When it is done: roadmap progress ada.json done listing --pack PACK
        """));
    assertThat(ada("status --today 2026-01-06 --pack PACK")).isEqualTo(prints("""
        Command Line Basics (command-line-basics 1.0.0)

        #  Step                  Progress                 Done  Topics
        1  Find Your Way Around  ██████··············  33.33 %  1 of 3
        2  Join Commands         ····················   0.00 %  0 of 3

           Total                 ███·················  16.67 %  1 of 6

        █ done   ▒ begun   · open

        Missing for 100 %: 5 topics
        Last activity: 2026-01-05, 1 day ago

        note: version 1.1.0 of the roadmap is there; "migrate --to 1.1.0" takes your
              progress along
        """));
    assertThat(ada("migrate --to latest --pack PACK").out()).endsWith("\nWrote ada.json\n");
  }

  @Test
  void aStepThatIsBegunShowsAndIsNext() {
    assertThat(ada("start databases " + AT + " " + OLDER)).isEqualTo(prints("""
        Welcome to "Backend Developer Roadmap 2025"! Your progress is kept in ada.json
        Begun: the step "Learn Databases (SQL & NoSQL)"
        backend-developer 2025.1.0: 0.00 %
        """));
    assertThat(ada("status --today 2026-01-06")).isEqualTo(prints("""
        Backend Developer Roadmap 2025 (backend-developer 2025.1.0)

        #  Step                             Progress                Done   Topics
        1  Learn Programming Fundamentals   ····················  0.00 %   0 of 7
        2  Learn Server Development         ····················  0.00 %  0 of 12
        3  Learn Databases (SQL & NoSQL)    ▒···················  0.00 %  0 of 10
        4  Learn Authentication & Security  ····················  0.00 %  0 of 11
        5  Learn API Design & Integration   ····················  0.00 %   0 of 8
        6  Build Projects & Deploy          ····················  0.00 %   0 of 8

           Total                            ▒···················  0.00 %  0 of 56

        █ done   ▒ begun   · open

        Missing for 100 %: 56 topics
        Last activity: 2026-01-05, 1 day ago
        "language" is not chosen: every option counts; --choose language=nodejs|python

        note: version 2026.1.0 of the roadmap is there; "migrate --to 2026.1.0" takes
              your progress along
        """));
    ada("done programming-fundamentals server-development");
    assertThat(ada("next").out()).startsWith("""
        Take "Storing, retrieving and managing data" next: you have begun "Learn
        Databases (SQL & NoSQL)".
        """);
  }

  @Test
  void whatWasNeverMarkedIsNotReopened() throws IOException {
    ada("done variables " + AT + " " + OLDER);
    String before = Files.readString(folder.resolve("ada.json"));

    assertThat(ada("reopen loops databases cs50x")).isEqualTo(prints("""
        Nothing to reopen: "Control flow: loops" in "Learn Programming Fundamentals"
        Nothing to reopen: the step "Learn Databases (SQL & NoSQL)"
        Nothing to reopen: "CS50’s Introduction to Computer Science", a resource of "Learn Programming Fundamentals": only topics count
        backend-developer 2025.1.0: 1.79 %
        """));
    assertThat(Files.readString(folder.resolve("ada.json"))).isEqualTo(before);
    assertThat(ada("reopen loops variables")).isEqualTo(prints("""
        Nothing to reopen: "Control flow: loops" in "Learn Programming Fundamentals"
        Reopened: "Variables and types" in "Learn Programming Fundamentals"
        backend-developer 2025.1.0: 1.79 % -> 0.00 %
        """));
  }

  @Test
  void aTopicDoneThroughItsStepIsReopened() {
    ada("done programming-fundamentals " + AT + " " + OLDER);

    assertThat(ada("reopen loops " + AT)).isEqualTo(prints("""
        Reopened: "Control flow: loops" in "Learn Programming Fundamentals"
        backend-developer 2025.1.0: 12.50 % -> 10.71 %
        """));
  }

  @Test
  void anIdOfANewerVersionIsToldWithTheWayThere() {
    assertThat(ada("done sql-reading zzz " + OLDER)).isEqualTo(usage("""
        error: roadmap "backend-developer" 2025.1.0 has no step, topic or resource "sql-reading"
          Version 2026.1.0 has it; "migrate --to 2026.1.0" takes your progress along
        error: roadmap "backend-developer" 2025.1.0 has no step, topic or resource "zzz"
        Nothing was written
        """));
  }

  @Test
  void controlCharactersAreNamed() {
    assertThat(ada("done a\u001b[2J\u0007\u009b\rb " + OLDER)).isEqualTo(usage("""
        error: roadmap "backend-developer" 2025.1.0 has no step, topic or resource "a\\u001b[2J\\u0007\\u009b\\u000db"
        Nothing was written
        """));
  }

  @Test
  void theLongestTimeSpentIsNamed() {
    for (String spent : List.of("1000000h", "60000000m", "PT1000000H")) {
      assertThat(ada("done loops --spent " + spent + " " + OLDER)).isEqualTo(usage("""
          error: time spent PT1000000H is not from 0 to below 1,000,000 hours
          """));
    }
    assertThat(ada("done loops --spent pt999999h59m " + AT + " " + OLDER).exitCode())
        .isZero();
  }

  /** No clock comes to it, but a file from elsewhere may have it. */
  @Test
  void aMarkAtTheEndOfTimeCanBeTakenOut() throws IOException {
    ada("done variables " + AT + " " + OLDER);
    String good = Files.readString(folder.resolve("ada.json"));
    ada("done loops --at 9999-12-31T23:59:59.999999999Z");

    assertThat(ada("reopen loops " + AT)).isEqualTo(usage("""
        error: item "loops" has a mark at 9999-12-31T23:59:59.999999999Z, the last instant there is: no mark can follow it; take that mark out wherever the ledger is kept, in a file the line with its item and this instant
        """));
    String all = Files.readString(folder.resolve("ada.json"));
    Files.writeString(
        folder.resolve("ada.json"), all.replaceAll(",\n[^\n]*\"loops\"[^\n]*9999-12-31[^\n]*", ""));
    assertThat(Files.readString(folder.resolve("ada.json"))).isEqualTo(good);
    assertThat(ada("done loops " + AT).exitCode()).isZero();
  }

  @Test
  void theStatusForProgramsListsTopicsToo() throws IOException {
    ada("done loops " + AT + " " + OLDER);

    CliRun run = ada("status --topics --format json --choose language=nodejs");

    assertThat(run.err()).isEmpty();
    Golden.assertMatches("progress-status-topics.json", run.out());
  }

  @Test
  void marksWithoutAVersionAreCarriedOver() throws IOException {
    Files.writeString(folder.resolve("ada.json"), """
        {"format":1,"roadmap":"backend-developer","marks":[\
        {"item":"sql-basics","state":"done","at":"2026-01-05T08:00:00Z"}]}""");

    assertThat(ada("status --today 2026-01-06").out()).endsWith("""

        note: "sql-basics" was marked before version 2026.1.0, which has other ids for
              that; "migrate --to 2026.1.0" carries the marks over
        """);
    assertThat(ada("done loops " + AT)).isEqualTo(prints("""
        Done: "Control flow: loops" in "Learn Programming Fundamentals"
        backend-developer 2026.1.0: 0.00 % -> 1.75 %
        note: "sql-basics" was marked before version 2026.1.0, which has other ids for
              that; "migrate --to 2026.1.0" carries the marks over
        """));
    assertThat(ada("migrate --to 2026.1.0 --today 2026-01-06").out()).startsWith("""
        backend-developer 2026.1.0 -> 2026.1.0: 1.75 % -> 5.26 %
        2 items with marks: 1 kept, 1 split

        Split:
          sql-basics (done) -> sql-reading (done), sql-writing (done)
        """);
    assertThat(ada("migrate --to 2026.1.0"))
        .isEqualTo(prints("Nothing to do, ada.json is up to date\n"));
    assertThat(ada("status --today 2026-01-06").out()).doesNotContain("note:", "sql-basics");
  }

  @Test
  void fromAVersionThatNobodyHasOlderMarksAreCarriedAtOnce() throws IOException {
    ada("done sql-basics " + OLDER + " " + AT);
    Files.writeString(folder.resolve("other.json"), """
        {"format": 1, "roadmap": "backend-developer", "version": "2030.1.0", "marks": []}""");
    ada("merge " + folder.resolve("other.json") + " -o " + folder.resolve("ada.json"));

    assertThat(ada("migrate --to 2026.1.0")).isEqualTo(prints("""
        backend-developer 2030.1.0 -> 2026.1.0, back to the older version: 3.51 %
        Marks from before 2026.1.0 were carried over to it
        All marks are kept

        Wrote ada.json
        """));
    assertThat(ada("migrate --to 2026.1.0"))
        .isEqualTo(prints("Nothing to do, ada.json is up to date\n"));
  }

  @Test
  void aFileWithoutAVersionMayGoToAnOlderOne() throws IOException {
    Files.writeString(folder.resolve("ada.json"), """
        {"format":1,"roadmap":"backend-developer","marks":[\
        {"item":"sql-basics","state":"done","at":"2026-01-05T08:00:00Z"}]}""");

    assertThat(ada("migrate --to 2025.1.0 --today 2026-01-06")).isEqualTo(prints("""
        backend-developer 2025.1.0 -> 2025.1.0: 1.79 % -> 1.79 %
        1 item with marks: 1 kept

        Plan: 26-36 weeks, as before
        Ends: 2026-07-04 to 2026-09-10, as before

        Wrote ada.json
        """));
  }
}
