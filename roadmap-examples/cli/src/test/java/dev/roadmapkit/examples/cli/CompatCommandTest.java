package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompatCommandTest {

  private static final String OLD =
      Samples.roadmap(Samples.step("a", "A", "1 week"), Samples.step("b", "B", "1 week"));

  @TempDir
  private Path folder;

  private String older = "";

  @BeforeEach
  void writeTheOldVersion() throws IOException {
    older = Samples.file(folder, "1.0.0.yaml", OLD);
  }

  @Test
  void aVersionThatClaimsEnoughMayBeReleased() throws IOException {
    String newer = Samples.file(
        folder,
        "1.1.0.yaml",
        OLD.replace("version: 1.0.0", "version: 1.1.0").replace("1 week", "2 weeks"));
    CliRun run = CliRun.of("compat", older, newer);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("2 changes, owed: minor, claimed: minor\n");
    assertThat(run.out()).startsWith("sample 1.0.0 -> 1.1.0\n  minor: ");
  }

  @Test
  void aVersionThatClaimsTooLittleMayNot() throws IOException {
    String newer = Samples.file(
        folder,
        "1.0.1.yaml",
        Samples.roadmap(Samples.step("a", "A", "1 week")).replace("1.0.0", "1.0.1"));
    CliRun run = CliRun.of("compat", older, newer);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("2 changes, owed: major, claimed: patch\n");
    assertThat(run.out())
        .contains("version-too-low", "at least 2.0.0 is owed")
        .contains("step \"b\" vanished: add to changes");
  }

  @Test
  void twoRoadmapsAreNeeded() {
    CliRun run = CliRun.of("compat", older);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("missing required parameter: 'NEW'");
  }
}
