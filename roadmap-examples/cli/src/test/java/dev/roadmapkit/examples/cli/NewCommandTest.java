package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {

  @TempDir
  Path folder;

  @Test
  void writesAFileThatLintsCleanAndCanBePlanned() throws IOException {
    String file = folder.resolve("git.yaml").toString();

    assertThat(CliRun.of("new", "git-basics", "-o", file))
        .isEqualTo(new CliRun(0, "Wrote " + file + "\n", ""));
    Golden.assertMatches("new.yaml", Files.readString(Path.of(file)));
    assertThat(CliRun.of("lint", file))
        .isEqualTo(new CliRun(0, "", "1 file: 0 errors, 0 warnings\n"));
    assertThat(CliRun.of("plan", file).out()).startsWith("Git Basics (git-basics 1.0.0)\n");
  }

  @Test
  void neverReplacesAFile() throws IOException {
    String file = Samples.file(folder, "a.yaml", "mine");

    assertThat(CliRun.of("new", "git-basics", "-o", file))
        .isEqualTo(new CliRun(2, "", "error: cannot write \"" + file + "\": it exists already\n"));
    assertThat(Files.readString(Path.of(file))).isEqualTo("mine");
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Path file = folder.resolve("none").resolve("a.yaml");

    assertThat(CliRun.of("new", "a", "-o", file.toString()))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: cannot write \"" + file + "\": there is no folder \"" + file.getParent()
                + "\"\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "Git Basics, git-basics",
    "Größe & Maß_1, grosse-mass-1",
    "-a--b-, a-b",
    "İstanbul, istanbul",
    "C++, c",
  })
  void suggestsAnIdThatIsRight(String id, String suggestion) {
    assertThat(CliRun.of("new", "--", id))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: \"" + id + "\" is not a roadmap id: use a-z and 0-9, words joined by single"
                + " hyphens\n  Did you mean \"" + suggestion + "\"?\n"));
  }

  @Test
  void suggestsNothingWhereNothingIsLeft() {
    assertThat(CliRun.of("new", "日本"))
        .isEqualTo(
            new CliRun(
                2,
                "",
                "error: \"日本\" is not a roadmap id: use a-z and 0-9, words joined by single hyphens\n"));
  }
}
