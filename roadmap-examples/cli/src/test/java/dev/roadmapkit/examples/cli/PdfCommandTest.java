package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class PdfCommandTest {

  @TempDir
  Path folder;

  @Test
  void writesAFileAndSaysSo() throws IOException {
    Path file = folder.resolve("backend.pdf");

    CliRun run = CliRun.of("pdf", "backend-developer", "-o", file.toString(), "--paper", "letter");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo("Wrote " + file + " (" + (Files.size(file) + 500) / 1000 + " KB)\n");
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F', '-');
    assertThat(files()).containsExactly("backend.pdf");
  }

  @Test
  void writesToStandardOutput() {
    CliRun run = CliRun.of("pdf", "backend-developer", "-o", "-", "--start", "2026-01-05");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("%PDF-").endsWith("%%EOF\n");
  }

  @Test
  void followsTheRegionOfTheLanguage() {
    CliRun english = CliRun.of("pdf", "backend-developer", "-o", "-");

    assertThat(CliRun.of("pdf", "backend-developer", "-o", "-", "--lang", "en-GB"))
        .isEqualTo(english);
    assertThat(
            CliRun.of("pdf", "backend-developer", "-o", "-", "--lang", "en-IN").out())
        .isNotEqualTo(english.out());
  }

  @Test
  void saysWhereThereAreNoLabelsInTheLanguageOfARoadmap() throws IOException {
    String french = Samples.file(
        folder,
        "french.yaml",
        Samples.roadmap(Samples.step("a", "Étape", "1 week"))
            .replace("language: en", "language: fr"));

    CliRun run = CliRun.of("pdf", french, "-o", folder.resolve("f.pdf").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo("note: there are no labels in \"fr\", so these are in English\n");
  }

  @Test
  void drawsTheWholeCatalogIntoAFolder() throws IOException {
    Path all = folder.resolve("all");

    CliRun run = CliRun.of("pdf", "--all", "-o", all.toString(), "--density", "compact");

    Path file = all.resolve("backend-developer.pdf");
    assertThat(run)
        .isEqualTo(
            new CliRun(0, "Wrote " + file + " (" + (Files.size(file) + 500) / 1000 + " KB)\n", ""));
    try (Stream<Path> files = Files.list(all)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void drawsTheRestOfACatalogWhereOneRoadmapCannotBeDrawn() throws IOException {
    Path pack = folder.resolve("META-INF/roadmaps/acme");
    Files.createDirectories(pack.resolve("odd"));
    Files.writeString(pack.resolve("pack.yaml"), "format: 1\nid: acme\ntitle: Acme\n");
    Samples.file(
        pack.resolve("odd"),
        "1.0.0.yaml",
        Samples.roadmap(Samples.step("a", "Step 𓀀", "1 week")).replace("id: sample", "id: odd"));
    CliRun.of("pack", folder.toString());
    Path all = folder.resolve("all");

    CliRun run = CliRun.of("pdf", "--all", "-o", all.toString(), "--pack", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("""
            odd 1.0.0 is not drawn:
            error: no font has the character "𓀀" (U+13000 EGYPTIAN HIEROGLYPH A001) in "Step 𓀀"
              Write the text without it, or choose another language with --lang; 'roadmap plan' prints any text
            """);
    assertThat(run.out()).startsWith("Wrote " + all.resolve("backend-developer.pdf"));
  }

  @Test
  void drawsAllInOneLanguageWithWhatIsChosen() {
    Path all = folder.resolve("all");
    assertThat(CliRun.of(
            "pdf", "--all", "-o", all.toString(), "--lang", "de", "--choose", "nothing=here"))
        .matches(run -> run.out().startsWith("Wrote " + all.resolve("backend-developer.de.pdf")))
        .matches(run -> run.exitCode() == 0
            && run.err().equals("note: no roadmap has a choice \"nothing\" to make\n"));
  }

  @Test
  void saysWhatAPdfIsFor() {
    Path pdf = folder.resolve("ticked.PDF");
    CliRun.of("pdf", "backend-developer", "-o", pdf.toString());
    assertThat(CliRun.of("plan", pdf.toString()))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: \"" + pdf + "\" is a PDF, not a roadmap file\n"
                + "  To take back what was ticked in it: roadmap progress FILE import " + pdf
                + "\n"));
  }

  @Test
  void showsOnATerminalHowFarItIs() {
    CliRun run = CliRun.with(
        Map.of(),
        Ansi.ON,
        Catalog::bundled,
        "pdf",
        "--all",
        "-o",
        folder.resolve("all").toString());

    assertThat(run.err())
        .isEqualTo("\r\u001b[2K························ 1 of 1  backend-developer\r\r\u001b[2K");
  }

  @Test
  void refusesAllWithOneRoadmapOrTheProgressOfOne() {
    assertThat(CliRun.of("pdf", "backend-developer", "--all", "-o", "x"))
        .isEqualTo(new CliRun(
            2, "", "error: --all draws every roadmap: leave out \"backend-developer\"\n"));
    assertThat(CliRun.of("pdf", "--all", "--progress", "ada.json", "-o", "x"))
        .isEqualTo(new CliRun(
            2, "", "error: --progress is of one roadmap: name that in place of --all\n"));
    assertThat(CliRun.of("pdf", "-o", "x"))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: what shall be drawn? Name a roadmap, or write --all -o FOLDER for all of"
                + " them\n"));
  }

  @Test
  void refusesAFileAsTheFolderOfAll() throws IOException {
    Path file = Files.createFile(folder.resolve("x"));

    assertThat(CliRun.of("pdf", "--all", "-o", file.toString()))
        .isEqualTo(
            new CliRun(2, "", "error: cannot write into \"" + file + "\": it is no folder\n"));
  }

  @Test
  void refusesAFolderThatDoesNotExist() {
    Path file = folder.resolve("nowhere").resolve("x.pdf");

    assertThat(pdf(file.toString()))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: cannot write \"" + file + "\": there is no folder \"" + file.getParent()
                + "\"\n"));
  }

  @Test
  void refusesAFolderAsTheFile() {
    assertThat(pdf(folder.toString()))
        .isEqualTo(new CliRun(2, "", "error: cannot write \"" + folder + "\": it is a folder\n"));
  }

  @Test
  void refusesAnEmptyName() {
    assertThat(pdf("")).isEqualTo(new CliRun(2, "", "error: cannot write \"\": it has no name\n"));
  }

  @Test
  void leavesNoFileWhereTheRoadmapHasProblems() throws IOException {
    String bad = Samples.file(folder, "bad.yaml", "");

    CliRun run = CliRun.of("pdf", bad, "-o", folder.resolve("bad.pdf").toString());

    assertThat(run)
        .isEqualTo(new CliRun(1, "", bad + ":1:1: error: the file is empty [empty-file]\n"));
    assertThat(files()).containsExactly("bad.yaml");
  }

  @Test
  void namesACharacterThatNoFontHas() throws IOException {
    String file =
        Samples.file(folder, "a.yaml", Samples.roadmap(Samples.step("a", "Step 𓀀", "1 week")));

    CliRun run = CliRun.of("pdf", file, "-o", folder.resolve("a.pdf").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: ").contains("U+13000").doesNotContain("internal");
    assertThat(files()).containsExactly("a.yaml");
  }

  @Test
  void refusesToReplaceTheRoadmapItself() throws IOException {
    String content = Samples.roadmap(Samples.step("a", "Step A", "1 week"));
    String file = Samples.file(folder, "my.yaml", content);
    String other = folder.resolve("other").resolve("..").resolve("my.yaml").toString();
    Files.createDirectory(folder.resolve("other"));

    for (String output : List.of(file, other)) {
      assertThat(CliRun.of("pdf", file, "-o", output)).isEqualTo(refused(output));
    }
    assertThat(folder.resolve("my.yaml")).hasContent(content);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesToReplaceTheRoadmapThroughALink() throws IOException {
    String content = Samples.roadmap(Samples.step("a", "Step A", "1 week"));
    String file = Samples.file(folder, "my.yaml", content);
    String symbolic =
        Files.createSymbolicLink(folder.resolve("s.pdf"), Path.of("my.yaml")).toString();
    String hard = Files.createLink(folder.resolve("h.pdf"), Path.of(file)).toString();

    assertThat(CliRun.of("pdf", file, "-o", symbolic)).isEqualTo(refused(symbolic));
    assertThat(CliRun.of("pdf", symbolic, "-o", file)).isEqualTo(refused(file));
    assertThat(CliRun.of("pdf", file, "-o", hard)).isEqualTo(refused(hard));
    assertThat(folder.resolve("my.yaml")).hasContent(content);
  }

  @Test
  void replacesAnyOtherFile() throws IOException {
    String file =
        Samples.file(folder, "my.yaml", Samples.roadmap(Samples.step("a", "Step A", "1 week")));
    String old = Samples.file(folder, "old.pdf", "old");

    assertThat(CliRun.of("pdf", file, "-o", old).exitCode()).isZero();
    assertThat(Files.readAllBytes(Path.of(old))).startsWith('%', 'P', 'D', 'F', '-');
  }

  @Test
  void drawsArabic() throws IOException {
    Path output = folder.resolve("ar.pdf");
    assertThat(CliRun.of("pdf", "backend-developer", "--lang", "ar", "-o", output.toString())
            .exitCode())
        .isZero();
    assertThat(Files.readAllBytes(output)).startsWith('%', 'P', 'D', 'F', '-');
  }

  @Test
  void namesAWayOutForTextThatNoFontHas() throws IOException {
    String file =
        Samples.file(folder, "my.yaml", Samples.roadmap(Samples.step("a", "Step A", "1 week")));
    Samples.file(
        folder,
        "my.ja.yaml",
        "format: 1\nid: sample\nversion: 1.0.0\nlanguage: ja\ntitle: \u7d75\n");

    assertThat(CliRun.of(
            "pdf", file, "--lang", "ja", "-o", folder.resolve("my.pdf").toString()))
        .isEqualTo(new CliRun(1, "", """
            error: no font has the character "\u7d75" (U+7D75 CJK UNIFIED IDEOGRAPHS 7D75) in\
             "\u7d75"
              Write the text without it, or choose another language with --lang; 'roadmap plan' prints any text
            """));
  }

  @Test
  void drawsInEveryLook() throws IOException {
    byte[] usual = drawn();
    assertThat(drawn("--theme", "light", "--density", "full")).isEqualTo(usual);
    assertThat(drawn("--theme", "DARK")).isNotEqualTo(usual);
    assertThat(drawn("--theme", "print")).isNotEqualTo(usual);
    assertThat(drawn("--density", "compact")).hasSizeLessThan(usual.length);
    assertThat(drawn("--no-form")).hasSizeLessThan(usual.length);
  }

  @Test
  void drawsThePlanOfALearner() throws IOException {
    String ledger = folder.resolve("ada.json").toString();
    CliRun begun = CliRun.of(
        "progress",
        ledger,
        "start",
        "loops",
        "--at",
        "2026-01-06T18:30:00Z",
        "--roadmap",
        "backend-developer");
    byte[] usual = drawn("--start", "2026-01-05");
    byte[] tracked = drawn(
        "--start",
        "2026-01-05",
        "--deadline",
        "2026-09-01",
        "--break",
        "2026-04-06..2026-04-19",
        "--choose",
        "language=python",
        "--progress",
        ledger,
        "--today",
        "2026-02-01");
    assertThat(begun.exitCode()).isZero();
    assertThat(tracked).isNotEqualTo(usual);
  }

  @Test
  void saysWhichWordsAnOptionTakes() {
    String file = folder.resolve("x.pdf").toString();
    assertThat(CliRun.of("pdf", "backend-developer", "-o", file, "--theme", "drak"))
        .isEqualTo(
            new CliRun(2, "", "error: \"drak\" is not a theme: write light, dark or print\n"));
    assertThat(CliRun.of("pdf", "backend-developer", "-o", file, "--density", "tight"))
        .isEqualTo(new CliRun(2, "", "error: \"tight\" is not a density: write full or compact\n"));
  }

  private byte[] drawn(String... options) throws IOException {
    Path file = folder.resolve("drawn.pdf");
    List<String> command =
        new ArrayList<>(List.of("pdf", "backend-developer", "-o", file.toString()));
    command.addAll(List.of(options));
    CliRun run = CliRun.of(command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Files.readAllBytes(file);
  }

  private static CliRun refused(String output) {
    return new CliRun(
        2, "", "error: cannot write \"" + output + "\": it is the roadmap file itself\n");
  }

  private static CliRun pdf(String output) {
    return CliRun.of("pdf", "backend-developer", "-o", output);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
