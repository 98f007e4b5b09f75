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
    assertThat(ada("done navigation --roadmap command-line-basics@1.0.0 --pack PACK " + AT))
        .isEqualTo(prints("""
            """));
    assertThat(ada("next")).isEqualTo(usage("""
        error: the catalog has no roadmap "command-line-basics"
          If it is in a file or a pack, name that: --roadmap FILE or --pack PATH
        """));
    assertThat(ada("next --pack PACK")).isEqualTo(prints("""
        """));
    assertThat(ada("status --today 2026-01-06 --pack PACK")).isEqualTo(prints("""
        """));
    assertThat(ada("migrate --to latest --pack PACK").out()).endsWith("\nWrote ada.json\n");
  }

  @Test
  void aStepThatIsBegunShowsAndIsNext() {
    assertThat(ada("start databases " + AT + " " + OLDER)).isEqualTo(prints("""
        """));
    assertThat(ada("status --today 2026-01-06")).isEqualTo(prints("""
        """));
    assertThat(ada("next")).isEqualTo(prints("""
        """));
  }

  @Test
  void whatWasNeverMarkedIsNotReopened() throws IOException {
    ada("done variables " + AT + " " + OLDER);
    String before = Files.readString(folder.resolve("ada.json"));

    assertThat(ada("reopen loops databases cs50x")).isEqualTo(prints("""
        """));
    assertThat(Files.readString(folder.resolve("ada.json"))).isEqualTo(before);
    assertThat(ada("reopen loops variables")).isEqualTo(prints("""
        """));
  }

  @Test
  void aTopicDoneThroughItsStepIsReopened() {
    ada("done programming-fundamentals " + AT + " " + OLDER);

    assertThat(ada("reopen loops " + AT)).isEqualTo(prints("""
        """));
  }

  @Test
  void anIdOfANewerVersionIsToldWithTheWayThere() {
    assertThat(ada("done sql-reading zzz " + OLDER)).isEqualTo(usage("""
        """));
  }

  @Test
  void controlCharactersAreNamed() {
    assertThat(ada("done a\u001b[2J\u0007\u009b\r\tb " + OLDER)).isEqualTo(usage("""
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
}
