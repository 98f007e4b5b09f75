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
        .isEqualTo(new CliRun(
            0,
            "sample 1.0.0, translated to de\n",
            file.resolveSibling("1.0.0.de.yaml")
                + ":1:1: warning: the translation is released as it is, de: 1 of 4 done (25 %):"
                + " mend it, then release it again; roadmap translations lists what it lacks"
                + " [incomplete-translation]\n1 row written: " + index + "\n"));
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
    assertThat(run.out().replaceAll("[0-9a-f]{12}…", "SHA"))
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
        .isEqualTo("""
            ID      VERSION  TITLE   CATEGORY  LANGUAGES
            sample  1.0.0    Sample            en de
              title "Sample"
            """);
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
                "pack": "acme",
                "matches": [
                  {
                    "kind": "title",
                    "id": "sample",
                    "text": "Sample"
                  }
                ]
              }
            ]
            """);
  }

  @Test
  void filtersByCategory() {
    assertThat(CliRun.of("list", "--category", "web development").out())
        .contains("backend-developer");
    assertThat(CliRun.of("list", "--category", "cooking"))
        .isEqualTo(new CliRun(0, "", "no roadmap in the category \"cooking\" was found\n"));
    assertThat(CliRun.of("list", "--search", "zzz"))
        .isEqualTo(new CliRun(0, "", "no roadmap has \"zzz\"\n"));
    assertThat(CliRun.of("list", "--search", "zzz", "--category", "cooking", "--format", "json"))
        .isEqualTo(new CliRun(0, "[]\n", "no roadmap in the category \"cooking\" has \"zzz\"\n"));
  }

  @Test
  void showsAsManyMatchesAsALineHolds() {
    assertThat(CliRun.of("list", "--search", "json").out().lines().skip(2))
        .singleElement()
        .satisfies(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(80))
        .asString()
        .matches("  [a-z]+( term)? \".*\"( and \\d+ more)?");
  }

  @Test
  void otherCommandsOpenWhatListListsInAnyVersion() throws IOException {
    String text = Files.readString(file);
    Files.writeString(
        file.resolveSibling("1.1.0.yaml"), text.replace("version: 1.0.0", "version: 1.1.0"));
    CliRun.of("pack", root.toString());
    String pack = root.toString();

    assertThat(CliRun.of("plan", "sample", "--pack", pack).out())
        .startsWith("Sample (sample 1.1.0)\n");
    assertThat(CliRun.of("plan", "sample@1.0.0", "--pack", pack).out())
        .startsWith("Sample (sample 1.0.0)\n");
    assertThat(CliRun.of("show", "sample@~1.0", "--pack", pack, "--lang", "de").out())
        .startsWith("Muster\n");
    assertThat(CliRun.of("translations", "sample@1.0.0", "--pack", pack).out())
        .startsWith("sample 1.0.0, translated from en\n  de: 1 of 4 done");
    assertThat(CliRun.of("pdf", "sample@1.0.0", "--pack", pack, "-o", root + "/p.pdf")
            .exitCode())
        .isZero();
    assertThat(CliRun.of("compat", "sample@1.0.0", "sample@^1.0", "--pack", pack))
        .isEqualTo(
            new CliRun(0, "sample 1.0.0 -> 1.1.0\n", "0 changes, owed: none, claimed: minor\n"));
  }

  @Test
  void aVersionThatIsNotThereIsAnsweredWithThoseThatAre() {
    CliRun.of("pack", root.toString());
    String pack = root.toString();

    assertThat(CliRun.of("show", "sample@1.0.1", "--pack", pack)).isEqualTo(new CliRun(2, "", """
            error: the catalog has no version 1.0.1 of roadmap "sample": it has 1.0.0
            """));
    assertThat(CliRun.of("show", "sampel@1.0.0", "--pack", pack)).isEqualTo(new CliRun(2, "", """
            error: the catalog has no roadmap "sampel"
              Did you mean "sample@1.0.0"?
            """));
    assertThat(CliRun.of("show", "sample@1.0", "--pack", pack)).isEqualTo(new CliRun(2, "", """
            error: "1.0" is not a range of versions: write "^1.0" for every compatible version, or\
             three numbers for one version
            """));
    assertThat(CliRun.of("show", "sample", "--pack", pack + "/none"))
        .isEqualTo(new CliRun(2, "", "error: there is no file or folder \"" + pack + "/none\"\n"));
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
