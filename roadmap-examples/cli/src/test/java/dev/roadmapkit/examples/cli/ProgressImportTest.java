package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** {@code roadmap progress FILE import}: from a PDF that was ticked into a file of progress. */
class ProgressImportTest {

  private static final String AT = " --at 2026-02-01T10:00:00Z";

  private static final String TICKED = "/V /Yes /DV /Off>>";
  private static final String NOTE = "/V (Ask \\001[31m Ada\\rtomorrow)>>";

  @TempDir
  private Path folder;

  @BeforeEach
  void tick() throws IOException {
    write("ticked.pdf", "backend-developer", "2026.1.0", "topic:variables", "topic:http-protocol");
    write("older.pdf", "backend-developer", "2025.1.0", "topic:variables", "topic:sql-basics");
    write("chosen.pdf", "backend-developer", "2026.1.0", "option:language/python");
    write(
        "both.pdf",
        "backend-developer",
        "2026.1.0",
        "option:language/python",
        "option:language/nodejs");
    write("other.pdf", "git-basics", "1.0.0", "topic:commit");
    write("gone.pdf", "backend-developer", "2024.1.0", "topic:variables");
    write("misspelt.pdf", "backend-developer", "2026.1.0", "topic:variabels");
    Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n");
  }

  @Test
  void beginsAFileAndAddsNothingTheSecondTime() {
    assertThat(run("ada.json import ticked.pdf" + AT)).isEqualTo(prints("""
        Welcome to "Backend Developer Roadmap 2026"! Your progress is kept in ada.json
        Done: "Variables and types" in "Learn Programming Fundamentals"
        Done: "The HTTP protocol" in "Learn Server Development"
        backend-developer 2026.1.0: 0.00 % -> 3.51 %
        """));
    assertThat(run("ada.json import ticked.pdf --at 2026-03-01T10:00:00Z")).isEqualTo(prints("""
        2 changes of ticked.pdf were there already
        backend-developer 2026.1.0: 3.51 %
        """));
  }

  @Test
  void carriesAnOlderChecklistOver() {
    run("ada.json import ticked.pdf" + AT);
    assertThat(run("ada.json import older.pdf" + AT)).isEqualTo(prints("""
        Done: "SQL queries" in "Learn Databases (SQL & NoSQL)"
        1 change of older.pdf was there already
        Carried over from 2025.1.0 to 2026.1.0
        backend-developer 2026.1.0: 3.51 % -> 7.02 %
        """));
  }

  @Test
  void takesAnOlderFileAlong() {
    run("ada.json import older.pdf" + AT);
    assertThat(run("ada.json import ticked.pdf" + AT)).isEqualTo(prints("""
        Done: "The HTTP protocol" in "Learn Server Development"
        1 change of ticked.pdf was there already
        Carried over from 2025.1.0 to 2026.1.0
        backend-developer 2026.1.0: 5.26 % -> 7.02 %
        """));
  }

  @Test
  void saysWhatWasChosen() {
    run("ada.json import ticked.pdf" + AT);
    assertThat(run("ada.json import chosen.pdf" + AT)).isEqualTo(prints("""
        No topic was ticked or unticked in chosen.pdf since it was drawn
        Chosen, and not kept in the file: give it with every command, as --choose language=python
        backend-developer 2026.1.0: 3.51 %
        """));
    assertThat(run("ada.json import both.pdf" + AT)).isEqualTo(prints("""
        No topic was ticked or unticked in both.pdf since it was drawn
        Not chosen: more than one option of "language" is ticked
        backend-developer 2026.1.0: 3.51 %
        """));
  }

  @Test
  void readsAChecklistThatItDrew() throws IOException {
    assertThat(run("ada.json import drawn.pdf").exitCode()).isEqualTo(2);
    CliRun drawn =
        CliRun.of("pdf", "backend-developer", "-o", folder.resolve("drawn.pdf").toString());
    assertThat(drawn.exitCode()).isZero();
    assertThat(run("ada.json import drawn.pdf" + AT)).isEqualTo(prints("""
        Welcome to "Backend Developer Roadmap 2026"! Your progress is kept in ada.json
        No topic was ticked or unticked in drawn.pdf since it was drawn
        backend-developer 2026.1.0: 0.00 %
        """));
  }

  @Test
  void showsNotesAndTakesThemAlong() throws IOException {
    write("noted.pdf", "backend-developer", "2026.1.0", "note:server-development", "note:gone");
    assertThat(run("ada.json import noted.pdf" + AT)).isEqualTo(prints("""
        Welcome to "Backend Developer Roadmap 2026"! Your progress is kept in ada.json
        No topic was ticked or unticked in noted.pdf since it was drawn
        Note on the step "Learn Server Development":
          Ask  [31m Ada
          tomorrow
        Note on gone:
          Ask  [31m Ada
          tomorrow
        backend-developer 2026.1.0: 0.00 %
        """));
    CliRun drawn = pdf("backend-developer --notes-from noted.pdf -o next.pdf");
    assertThat(drawn.out()).startsWith("Wrote next.pdf (");
    assertThat(drawn.err()).isEqualTo("""
        warning: the note on step "gone" is left out: roadmap "backend-developer" 2026.1.0 has no \
        such step. It says: Ask \\u0001[31m Ada
        tomorrow
        """);
    assertThat(run("ada.json import next.pdf" + AT).out())
        .contains("""
        Note on the step "Learn Server Development":
          Ask  [31m Ada
          tomorrow
        """)
        .doesNotContain("Note on gone");
  }

  @Test
  void refusesNotesOfAnotherRoadmap() {
    assertThat(pdf("backend-developer --notes-from other.pdf -o next.pdf"))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: \"other.pdf\" is a checklist of roadmap \"git-basics\", not"
                + " \"backend-developer\"\n"));
    assertThat(pdf("--all --notes-from other.pdf -o all"))
        .isEqualTo(new CliRun(
            2, "", "error: --notes-from is of one roadmap: name that in place of --all\n"));
    assertThat(folder.resolve("next.pdf")).doesNotExist();
  }

  @Test
  void refusesAChecklistOfAnotherRoadmap() {
    run("ada.json import ticked.pdf" + AT);
    assertThat(run("ada.json import other.pdf" + AT)).isEqualTo(new CliRun(1, "", """
        error: "other.pdf" is a checklist of roadmap "git-basics", and "ada.json" is progress on \
        roadmap "backend-developer"
          To begin a file for it, name one that is not there yet
        """));
  }

  @Test
  void refusesWhatIsNoChecklist() {
    assertThat(run("ada.json import broken.pdf" + AT)).isEqualTo(new CliRun(1, "", """
        broken.pdf:1:1: error: the file is cut off or damaged, it has no end: save or copy it again \
        [damaged-pdf]
        """));
    assertThat(run("ada.json import none.pdf" + AT))
        .isEqualTo(new CliRun(2, "", "error: there is no file \"none.pdf\"\n"));
    assertThat(folder.resolve("ada.json")).doesNotExist();
  }

  @Test
  void keepsWhatItCannotPlace() {
    assertThat(run("ada.json import gone.pdf" + AT)).isEqualTo(new CliRun(2, "", """
        error: the catalog has no version 2024.1.0 of roadmap "backend-developer": it has 2025.1.0, \
        2026.1.0
          If it is in a file or a pack, name that: --roadmap FILE or --pack PATH
        """));
    run("ada.json import ticked.pdf" + AT);
    run("ada.json reopen variables --at 2026-02-02T10:00:00Z");
    assertThat(run("ada.json import gone.pdf --at 2026-02-03T10:00:00Z"))
        .isEqualTo(new CliRun(0, """
            Done: "Variables and types" in "Learn Programming Fundamentals"
            backend-developer 2026.1.0: 1.75 % -> 3.51 %
            """, """
            warning: there is no version 2024.1.0 of roadmap "backend-developer" at hand: all marks \
            are kept, and none was carried over to a newer version [missing-version]
            """));
    assertThat(run("ada.json import misspelt.pdf" + AT)).isEqualTo(new CliRun(0, """
        backend-developer 2026.1.0: 3.51 %
        """, """
        warning: roadmap "backend-developer" 2026.1.0 has no topic "variabels": its mark is kept \
        and does not count [unknown-topic]
          Did you mean "variables"?
        """));
  }

  private CliRun run(String commandLine) {
    return cli("progress " + commandLine);
  }

  private CliRun pdf(String commandLine) {
    return cli("pdf " + commandLine);
  }

  private CliRun cli(String commandLine) {
    String[] args = Arrays.stream(commandLine.split(" ", -1))
        .map(arg -> arg.matches("\\S+\\.(json|pdf)") ? folder.resolve(arg).toString() : arg)
        .toArray(String[]::new);
    CliRun run = CliRun.with(Map.of(), Ansi.OFF, Catalog::bundled, args);
    return new CliRun(run.exitCode(), inFolder(run.out()), inFolder(run.err()));
  }

  private String inFolder(String text) {
    return text.replace(folder + folder.getFileSystem().getSeparator(), "");
  }

  private static CliRun prints(String text) {
    return new CliRun(0, text, "");
  }

  /** The least that a checklist is, with all its boxes ticked. */
  private void write(String file, String roadmap, String version, String... boxes)
      throws IOException {
    String xmp = "<x xmlns:r=\"urn:roadmapkit:checklist:\"><r:roadmap>" + roadmap
        + "</r:roadmap><r:version>" + version + "</r:version></x>";
    Map<Integer, String> objects = new LinkedHashMap<>();
    objects.put(
        1,
        "<</Metadata 2 0 R /AcroForm <</Fields ["
            + String.join(
                " ",
                Arrays.stream(boxes)
                    .map(
                        name -> "<</T (" + name + ") " + (name.startsWith("note:") ? NOTE : TICKED))
                    .toList())
            + "]>> >>");
    objects.put(2, "<</Length " + xmp.length() + ">> stream\n" + xmp + "\nendstream");
    StringBuilder text = new StringBuilder("%PDF-1.7\n");
    objects.forEach((number, object) ->
        text.append(number).append(" 0 obj ").append(object).append(" endobj\n"));
    text.append("trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    Files.write(folder.resolve(file), List.of(text.toString()), StandardCharsets.ISO_8859_1);
  }
}
