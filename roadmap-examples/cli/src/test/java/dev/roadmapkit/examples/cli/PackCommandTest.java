package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code roadmap pack}, and {@code roadmap list --pack} over what it wrote. */
class PackCommandTest {

  @TempDir
  private Path root;

  private Path index = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void writeAPack() throws IOException {
    Path pack = root.resolve("META-INF/roadmaps/acme");
    index = pack.resolve("pack.yaml");
    file = pack.resolve("sample/1.0.0.yaml");
    Files.createDirectories(pack.resolve("sample"));
    Files.writeString(index, "format: 1\nid: acme\ntitle: A\n");
    Files.writeString(file, Samples.roadmap(Samples.step("a", "A", "1 week")));
    Files.writeString(
        pack.resolve("sample/1.0.0.de.yaml"),
        "format: 1\nid: sample\nversion: 1.0.0\nlanguage: de\ntitle: Muster\n");
  }

  @Test
  void writesARowForEveryVersionOnce() throws IOException {
    assertThat(CliRun.of("pack", root.toString()))
        .isEqualTo(
            new CliRun(0, "sample 1.0.0, translated to de\n", "1 row written: " + index + "\n"));
    String written = Files.readString(index);
    assertThat(written).contains("path: \"sample/1.0.0.yaml\"");

    assertThat(CliRun.of("pack", root.toString()))
        .isEqualTo(new CliRun(0, "", "0 rows written: " + index + "\n"));
    assertThat(Files.readString(index)).isEqualTo(written);
  }

  @Test
  void refusesAReleasedFileThatChanged() throws IOException {
    CliRun.of("pack", root.toString());
    String written = Files.readString(index);
    Files.writeString(file, Files.readString(file) + "# more\n");

    CliRun run = CliRun.of("pack", root.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("1 problem, nothing was written\n");
    assertThat(run.out().replaceAll("[0-9a-f]{64}", "SHA"))
        .isEqualTo(file + ":1:1: error: roadmap \"sample\" version 1.0.0 is released, but its file"
            + " changed (SHA-256 SHA in pack.yaml, SHA now): restore the file, or write the change as"
            + " a new version file [released-file-changed]\n");
    assertThat(Files.readString(index)).isEqualTo(written);
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.delete(index);

    assertThat(CliRun.of("pack", root.toString()))
        .isEqualTo(new CliRun(
            1,
            index
                + ":1:1: error: the pack has no pack.yaml: write one with the lines \"format: 1\","
                + " \"id: acme\" and \"title: ...\" [missing-pack-index]\n",
            "1 problem, nothing was written\n"));
    assertThat(CliRun.of("pack", root.resolve("META-INF").toString()))
        .isEqualTo(new CliRun(
            1,
            "error: the folder \"" + root.resolve("META-INF")
                + "\" holds no pack: looked for META-INF/roadmaps/<pack-id>/pack.yaml in it"
                + " [no-pack]\n",
            "1 problem, nothing was written\n"));
    assertThat(CliRun.of("pack", index.toString()))
        .isEqualTo(new CliRun(2, "", "error: there is no folder \"" + index + "\"\n"));
  }

  @Test
  void listsPacksBesidesTheBundledOne() {
    CliRun.of("pack", root.toString());

    assertThat(CliRun.of("list", "--pack", root.toString()).out().lines().map(String::strip))
        .hasSizeGreaterThan(2)
        .first()
        .asString()
        .matches("ID +VERSION +TITLE +CATEGORY +LANGUAGES +PACK");
    assertThat(CliRun.of("list", "--pack", root.toString()).out())
        .containsPattern("backend-developer +\\d+\\.\\d+\\.\\d+ .* roadmapkit\n")
        .containsPattern("sample +1\\.0\\.0 +Sample +en de +acme\n");
    assertThat(CliRun.of("list", "--pack", root.toString(), "--search", "samp").out())
        .isEqualTo(
            "ID      VERSION  TITLE   CATEGORY  LANGUAGES\nsample  1.0.0    Sample            en de\n");
    assertThat(CliRun.of("list", "--pack", root.toString(), "--search", "samp", "--format", "json")
            .out())
        .isEqualTo("""
            [
              {
                "id": "sample",
                "version": "1.0.0",
                "title": "Sample",
                "languages": [
                  "en",
                  "de"
                ],
                "pack": "acme"
              }
            ]
            """);
  }

  @Test
  void filtersByCategory() {
    assertThat(CliRun.of("list", "--category", "web development").out())
        .contains("backend-developer");
    assertThat(CliRun.of("list", "--category", "cooking").out())
        .isEqualTo("ID  VERSION  TITLE  CATEGORY\n");
  }

  @Test
  void aPathWithoutPacksIsNamed() {
    Path empty = root.resolve("META-INF");
    Path none = root.resolve("none.jar");

    assertThat(CliRun.of("list", "--pack", empty.toString()))
        .isEqualTo(new CliRun(
            1,
            "",
            "error: the folder \"" + empty
                + "\" holds no pack: looked for META-INF/roadmaps/<pack-id>/pack.json or pack.yaml in"
                + " it\n"));
    assertThat(CliRun.of("list", "--pack", none.toString()))
        .isEqualTo(new CliRun(2, "", "error: there is no file or folder \"" + none + "\"\n"));
  }
}
