package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

  private static final String CLEAN = Samples.roadmap(Samples.step("a", "Step A", "1 week"))
      + "x-lint-ignore: [missing-summary, step-without-resource]\n";

  @TempDir
  Path folder;

  @Test
  void walksAFolderInOrderAndPassesOverWhatIsNoRoadmap() throws IOException {
    Samples.file(folder, "z.yml", "");
    Samples.file(folder, "b/1.0.0.yaml", "");
    Samples.file(folder, "b/1.0.0-rc.1.json", "");
    Samples.file(folder, "a.yaml", CLEAN);
    Samples.file(folder, "pack.yaml", "not a roadmap");
    Samples.file(folder, "pack.json", "not a roadmap");
    Samples.file(folder, "roadmap-1.schema.json", "not a roadmap");
    Samples.file(folder, "a.json", "a compiled twin");
    Samples.file(folder, "target/classes/a.yaml", "a copy");
    Samples.file(folder, "build/a.yaml", "a copy");
    Samples.file(folder, "node_modules/a.yaml", "not ours");
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
  void checksATranslationWithTheRoadmapThatItLiesBeside() throws IOException {
    Samples.file(folder, "my.yaml", CLEAN);
    String german = Samples.file(
        folder,
        "my.de.yaml",
        "format: 1\nid: sample\nversion: 1.0.0\nlanguage: de\ntitel: Muster\n");
    CliRun run = new CliRun(
        1,
        german + ":5:1: error: unknown key \"titel\" in translation \"sample\" [unknown-key]\n"
            + "  Did you mean \"title\"?\n",
        "2 files: 1 error, 0 warnings\n");

    assertThat(CliRun.of("lint", german)).isEqualTo(run);
    assertThat(CliRun.of("lint", folder.toString())).isEqualTo(run);
  }

  @Test
  void namesATranslationWithoutALanguageTagOnce() throws IOException {
    Samples.file(folder, "my.yaml", CLEAN);
    String head = "format: 1\nid: sample\nversion: 1.0.0\n";
    String brazil =
        Samples.file(folder, "my.pt_BR.yaml", head + "language: pt-BR\ntitle: Exemplo\n");
    String german =
        Samples.file(folder, "my.german.yaml", head + "language: de\ntitle: Beispiel\n");
    String other = Samples.file(folder, "my.other.yaml", CLEAN);
    String typo = Samples.file(folder, "my.typo.yaml", CLEAN.replace("title: Sample", "titel: S"));

    assertThat(CliRun.of("lint", folder.toString()))
        .isEqualTo(new CliRun(
            1,
            german
                + ":1:1: error: this is named like a translation of \"my.yaml\", but \"german\" is"
                + " no language tag: write one such as de or pt-BR [translation-name]\n"
                + brazil + ":1:1: error: this is named like a translation of \"my.yaml\", but"
                + " \"pt_BR\" is no language tag: write one such as de or pt-BR [translation-name]\n"
                + "  Did you mean \"my.pt-BR.yaml\"?\n"
                + typo + ":5:1: error: unknown key \"titel\" in roadmap \"sample\" [unknown-key]\n"
                + "  Did you mean \"title\"?\n",
            "5 files: 3 errors, 0 warnings\n"));
    assertThat(CliRun.of("lint", other))
        .isEqualTo(new CliRun(0, "", "1 file: 0 errors, 0 warnings\n"));
  }

  @Test
  void checksTheLanguagesOfTranslationsInAnyFormat() throws IOException {
    Samples.file(
        folder,
        "my.yaml",
        CLEAN.replace("missing-summary,", "missing-summary, stated-duration-mismatch,"));
    String german = "format: 1\nid: sample\nversion: 1.0.0\nlanguage: de\ntitle: Beispiel\n";
    String first = Samples.file(folder, "my.de.yaml", german);
    String second = Samples.file(folder, "my.de.yml", german);
    String french = Samples.file(folder, "my.fr.yaml", german);

    assertThat(CliRun.of("lint", folder.toString()))
        .isEqualTo(new CliRun(
            1,
            folder.resolve("my.yaml")
                + ":12:34: info: \"x-lint-ignore\" names \"stated-duration-mismatch\", but that finds"
                + " nothing here: leave it out [useless-lint-ignore]\n"
                + second + ":4:11: error: there is a translation into \"de\" already: " + first
                + " [translation-mismatch]\n"
                + french
                + ":4:11: error: the language is \"de\", but the name of the file says \"fr\""
                + " [translation-mismatch]\n",
            "4 files: 2 errors, 0 warnings, 1 info\n"));
  }

  @Test
  void tellsOfTranslationsOnce() throws IOException {
    Samples.file(folder, "my.yaml", CLEAN);
    String german = Samples.file(
        folder,
        "my.de.yaml",
        "format: 1\nid: sample\nversion: 1.0.0\nlanguage: de\nsteps: {a: {title: A, learn: L}}\n");

    assertThat(CliRun.of("lint", folder.toString()))
        .isEqualTo(new CliRun(
            0,
            german + ":1:1: info: \"title\" is not translated and is shown as \"Sample\""
                + " [untranslated]\n"
                + german + ":5:12: info: \"steps.a.topics.a-topic.title\" is not translated and is"
                + " shown as \"A topic\" [untranslated]\n",
            "2 files: 0 errors, 0 warnings, 2 infos\n"));
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

  @Test
  void printsFindingsAsJson() throws IOException {
    String file = Samples.file(
        folder, "a.yaml", CLEAN.replace("title: Sample", "statedDuration: 1 year\ntitle: Samples"));
    String bad = Samples.file(folder, "b.yaml", CLEAN.replace("title: Sample", "titel: Sample"));

    CliRun run = CliRun.of("lint", file, bad, "--format", "json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo("""
        [
          {
            "file": "%s",
            "line": 5,
            "column": 17,
            "severity": "warning",
            "rule": "stated-duration-mismatch",
            "message": "the stated duration \\"1 year\\" (52.2 weeks) does not match the steps, which \
        add up to 1 week (0.0 years)",
            "path": "statedDuration"
          },
          {
            "file": "%s",
            "line": 5,
            "column": 1,
            "severity": "error",
            "rule": "unknown-key",
            "message": "unknown key \\"titel\\" in roadmap \\"sample\\"",
            "suggestion": "title",
            "path": "titel"
          }
        ]
        """.formatted(file.replace("\\", "\\\\"), bad.replace("\\", "\\\\")));
    assertThat(run.err()).isEqualTo("2 files: 1 error, 1 warning\n");
  }

  @Test
  void printsFindingsForCodeHosts() throws IOException {
    String file = Samples.file(folder, "a.yaml", "");

    CliRun run = CliRun.of("lint", file, "--format", "sarif");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("{\n  \"$schema\": ")
        .contains("\"ruleId\": \"empty-file\"", "\"uri\": \"file:///", "/a.yaml\"")
        .endsWith("}\n");
    assertThat(run.err()).isEqualTo("1 file: 1 error, 0 warnings\n");
  }

  @Test
  void printsAnEmptyListOfACleanFile() throws IOException {
    String file = Samples.file(folder, "a.yaml", CLEAN);

    assertThat(CliRun.of("lint", file, "--format", "json").out()).isEqualTo("[]\n");
  }

  @Test
  void changesSeveritiesAndTurnsRulesOff() throws IOException {
    String file = Samples.file(
        folder, "a.yaml", CLEAN.replace("title: Sample", "title: Sample\nstatedDuration: 1 year"));
    String mismatch = "the stated duration \"1 year\" (52.2 weeks) does not match the steps, which"
        + " add up to 1 week (0.0 years) [stated-duration-mismatch]\n";

    assertThat(CliRun.of(
            "lint",
            file,
            "--severity",
            "stated-duration-mismatch=error",
            "--off",
            "missing-summary"))
        .isEqualTo(
            new CliRun(1, file + ":6:17: error: " + mismatch, "1 file: 1 error, 0 warnings\n"));
    assertThat(CliRun.of("lint", file, "--off", "stated-duration-mismatch", "--off", "long-step"))
        .isEqualTo(new CliRun(0, "", "1 file: 0 errors, 0 warnings\n"));
  }

  @Test
  void countsAgesFromTheDayGiven() throws IOException {
    String resource = "resources: [{id: r, title: Site, url: \"https://a.example\", free: true,"
        + " license: MIT, lastVerified: 2025-11-01}]";
    String file = Samples.file(
        folder,
        "a.yaml",
        CLEAN.replace(", step-without-resource", "").replace("learn:", resource + "\n    learn:"));

    assertThat(CliRun.of("lint", file, "--today", "2026-11-01"))
        .isEqualTo(new CliRun(0, "", "1 file: 0 errors, 0 warnings\n"));
    assertThat(CliRun.of("lint", file, "--today", "2026-11-02").out())
        .isEqualTo(file + ":10:104: warning: resource \"r\" was last verified on 2025-11-01, more"
            + " than a year before today, 2026-11-02: open its address and write down the day"
            + " [last-verified-old]\n");
  }
}
