package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

  private static final String CLEAN = Samples.roadmap(Samples.step("a", "Step A", "1 week"));

  @TempDir
  Path folder;

  @Test
  void walksAFolderInOrderAndPassesOverWhatIsNoRoadmap() throws IOException {
    Samples.file(folder, "z.yml", "");
    Samples.file(folder, "b/1.0.0.yaml", "");
    Samples.file(folder, "b/1.0.0-rc.1.json", "");
    Samples.file(folder, "a.yaml", CLEAN);
    Samples.file(folder, "pack.yaml", "not a roadmap");
    Samples.file(folder, "b/1.0.0.de.yaml", "a translation");
    Samples.file(folder, "b/1.0.0-rc.1.pt-BR.yaml", "a translation");
    Samples.file(folder, ".github/ci.yaml", "not a roadmap");
    Samples.file(folder, "README.md", "not a roadmap");

    CliRun run = CliRun.of("lint", folder.toString());

    assertThat(run.out().replace(folder.toString(), "F").replace(File.separator, "/"))
        .isEqualTo("""
            F/b/1.0.0-rc.1.json:1:1: error: the file is empty [empty-file]
            F/b/1.0.0.yaml:1:1: error: the file is empty [empty-file]
            F/z.yml:1:1: error: the file is empty [empty-file]
            """);
    assertThat(run.err()).isEqualTo("4 files: 3 errors, 0 warnings\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void countsAFileOnce() throws IOException {
    String file = Samples.file(folder, "a.yaml", CLEAN);

    assertThat(CliRun.of("lint", file, folder.toString(), file))
        .isEqualTo(new CliRun(0, "", "1 file: 0 errors, 0 warnings\n"));
  }

  @Test
  void refusesAFolderWithoutRoadmaps() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(CliRun.of("lint", empty.toString()))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: the folder \"" + empty + "\" has no roadmap file (*.yaml, *.yml or *.json)\n"));
  }

  @Test
  void refusesAPathThatDoesNotExistBeforeAnythingIsChecked() throws IOException {
    String file = Samples.file(folder, "bad.yaml", "");

    assertThat(CliRun.of("lint", file, "nowhere.yaml"))
        .isEqualTo(new CliRun(2, "", "error: there is no file or folder \"nowhere.yaml\"\n"));
  }
}
