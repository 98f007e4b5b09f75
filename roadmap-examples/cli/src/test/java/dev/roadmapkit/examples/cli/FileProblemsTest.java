package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProblemsTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"plan", "show"})
  void namesAMisspeltKey(String command) throws IOException {
    String file = file("typo.yaml", roadmap("1 week").replace("learn:", "lern:"));

    assertThat(CliRun.of(command, file))
        .isEqualTo(new CliRun(
            1,
            "",
            file + ":10:5: error: unknown key \"lern\" in step \"a\" [unknown-key]\n"
                + "  Did you mean \"learn\"?\n"));
  }

  @Test
  void namesABadDuration() throws IOException {
    String file = file("bad.yaml", roadmap("1 wek"));

    assertThat(CliRun.of("plan", file))
        .isEqualTo(new CliRun(
            1,
            "",
            file + ":9:15: error: step \"a\": duration \"1 wek\" has the unknown unit \"wek\":"
                + " use hours, days, weeks, months or years [bad-duration]\n"
                + "  Did you mean \"1 week\"?\n"));
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    String file = file("empty.yaml", "");

    assertThat(CliRun.of("plan", file))
        .isEqualTo(new CliRun(1, "", file + ":1:1: error: the file is empty [empty-file]\n"));
  }

  @Test
  void refusesAFileOfTenMegabytes() throws IOException {
    String file = file("big.yaml", "a".repeat(10_000_000));

    assertThat(CliRun.of("plan", file))
        .isEqualTo(new CliRun(
            1,
            "",
            file + ":1:1: error: the file is larger than the 8,388,608 bytes allowed"
                + " [file-too-large]\n"));
  }

  @Test
  void refusesAFolder() {
    assertThat(CliRun.of("plan", folder.toString()))
        .isEqualTo(
            new CliRun(2, "", "error: \"" + folder + "\" is a folder, not a roadmap file\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.yaml", "nowhere.YML", "nowhere.json", "nowhere/backend"})
  void refusesAMissingFile(String name) {
    assertThat(CliRun.of("plan", name))
        .isEqualTo(new CliRun(2, "", "error: there is no file \"" + name + "\"\n"));
  }

  @Test
  void saysWhatAPlanLacks() throws IOException {
    String file = file("hours.yaml", roadmap("20 hours"));

    assertThat(CliRun.of("plan", file))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: step \"a\" takes 20 hours of study, and roadmap \"sample\" does not say how"
                + " many hours a week: add weeklyEffort to the roadmap, or plan with"
                + " --hours-per-week\n"));
  }

  @Test
  void refusesDatesAfterTheYear9999() throws IOException {
    String file = file("long.yaml", roadmap("80 years"));

    assertThat(CliRun.of("plan", file, "--start", "9950-01-05"))
        .isEqualTo(new CliRun(
            2, "", "error: a plan that starts on 9950-01-05 may end after the year 9999\n"));
    assertThat(CliRun.of("plan", file).exitCode()).isZero();
  }

  @Test
  void refusesMoreThanALifetime() throws IOException {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      steps.append(Samples.step("s" + i, "Step", "11 years"));
    }
    String file = file("for-ever.yaml", Samples.roadmap(steps.toString()));
    String message =
        "the steps of roadmap \"sample\" add up to 100 years or more: check the durations of"
            + " roadmap \"sample\"";

    assertThat(CliRun.of("plan", file)).isEqualTo(new CliRun(2, "", "error: " + message + "\n"));
    assertThat(CliRun.of("show", file).out().replaceAll("\\s+", " "))
        .contains("Planned cannot be planned: " + message + " Steps");
  }

  @Test
  void readsAFileWithoutAnExtensionIfItExists() throws IOException {
    String file = file("roadmap", roadmap("1 week"));

    assertThat(CliRun.of("plan", file).out())
        .startsWith("Sample (sample 1.0.0)\nGuaranteed  1 week (7 days)\n");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String roadmap(String duration) {
    return Samples.roadmap(Samples.step("a", "Step A", duration));
  }
}
