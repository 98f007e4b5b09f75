package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.content.ContentSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class GoldenOutputTest {

  private static final String BUNDLED =
      "META-INF/roadmaps/roadmapkit/backend-developer/2025.1.0.yaml";

  @ParameterizedTest
  @CsvSource({
    "help.txt, --help",
    "list-help.txt, list --help",
    "show-help.txt, show --help",
    "plan-help.txt, plan --help",
    "pdf-help.txt, pdf --help",
    "lint-help.txt, lint --help",
    "compat-help.txt, compat --help",
    "pack-help.txt, pack --help",
    "schema-help.txt, schema --help",
    "translations-help.txt, translations --help",
    "new-help.txt, new --help",
    "list.txt, list",
    "list.json, list --format json",
    "show.txt, show backend-developer",
    "plan.txt, plan backend-developer",
    "plan.json, plan backend-developer --format json",
    "plan.md, plan backend-developer --format markdown",
    "plan-dated.txt, plan backend-developer --start 2026-01-05",
    "plan-dated.json, plan backend-developer --start 2026-01-05 --format json",
    "plan-dated.md, plan backend-developer --start 2026-01-05 --format markdown",
  })
  void printsWhatTheFileHolds(String golden, String commandLine) throws IOException {
    CliRun run = CliRun.of(commandLine.split(" ", -1));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertMatches(golden, run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "60, plan-60.txt, plan backend-developer",
    "60, plan-dated-60.txt, plan backend-developer --start 2026-01-05",
    "100, plan-100.txt, plan backend-developer",
    "100, plan-dated-100.txt, plan backend-developer --start 2026-01-05",
  })
  void fitsTheTerminal(int columns, String golden, String commandLine) throws IOException {
    Map<String, String> environment = Map.of("COLUMNS", String.valueOf(columns));
    CliRun run = CliRun.with(environment, Ansi.OFF, Catalog::bundled, commandLine.split(" ", -1));

    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= columns);
    Golden.assertMatches(golden, run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan backend-developer",
        "plan backend-developer --start 2026-01-05",
        "show backend-developer"
      })
  void takesEightyColumnsWhereNothingElseIsKnown(String commandLine) {
    String[] args = commandLine.split(" ", -1);
    CliRun run = CliRun.of(args);

    // Addresses are never broken.
    assertThat(run.out().lines())
        .allMatch(line -> TextWidth.of(line) <= 80 || line.contains("https://"));
    for (String columns : List.of("", "80", "wide", "-1")) {
      assertThat(CliRun.with(Map.of("COLUMNS", columns), Ansi.OFF, Catalog::bundled, args))
          .isEqualTo(run);
    }
  }

  @ParameterizedTest
  @CsvSource({"plan-note.txt, text", "plan-note.json, json", "plan-note.md, markdown"})
  void notesAStatedDurationThatDoesNotMatchTheSteps(
      String golden, String format, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("backend.yaml");
    try (InputStream in =
        Objects.requireNonNull(Catalog.class.getClassLoader().getResourceAsStream(BUNDLED))) {
      Files.copy(in, file);
    }
    CliRun run = CliRun.of("plan", file.toString(), "--format", format);

    assertThat(run.err()).isEmpty();
    Golden.assertMatches(golden, run.out());
  }

  @Test
  void lintsTheBundledFileWithAWarningAndNoError(@TempDir Path folder) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Catalog.class.getClassLoader().getResourceAsStream(BUNDLED))) {
      Files.copy(in, folder.resolve("backend.yaml"));
    }
    CliRun run = CliRun.of("lint", folder.resolve("backend.yaml").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("1 file: 0 errors, 1 warning\n");
    Golden.assertMatches("lint.txt", run.out().replace(folder.toString(), "FOLDER"));
  }

  @Test
  void printsTheSchemaOfTheLibrary() {
    assertThat(CliRun.of("schema")).isEqualTo(new CliRun(0, ContentSchema.json(), ""));
  }
}
