package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderFilesTest {

  private static final ContentReader READER = ContentReader.create();

  @TempDir
  private Path folder;

  @Test
  void aMissingFileIsAProblem() {
    Path file = folder.resolve("missing.yaml");

    assertThat(READER.read(file).problems())
        .extracting(Problem::toString)
        .containsExactly(file + ":1:1: error: there is no such file [unreadable-file]");
  }

  @Test
  void aFolderIsAProblem() {
    assertThat(READER.read(folder).problems())
        .extracting(Problem::toString)
        .containsExactly(
            folder + ":1:1: error: this is a directory, not a roadmap file [unreadable-file]");
  }

  @Test
  void aFileOfTheClassPathIsReadByItsName() {
    ClassLoader loader = ContentReaderFilesTest.class.getClassLoader();

    assertThat(READER.readResource(loader, "corpus/good/minimal.yaml").orThrow())
        .isEqualTo(
            READER.read(Path.of("src/test/resources/corpus/good/minimal.yaml")).orThrow());
    assertThat(READER.readResource(loader, "corpus/good/every-key.json").problems())
        .isEmpty();
    assertThat(READER.readResource(loader, "corpus/bad/syntax-tab.yaml").problems())
        .extracting(Problem::toString)
        .containsExactly("corpus/bad/syntax-tab.yaml:14:1: error: not readable as YAML: a tab"
            + " stands where only spaces may: indent with spaces [syntax]\n"
            + "  \ttitle: Authentication\n  ^");
  }

  @Test
  void aFileThatIsNotOnTheClassPathIsAProblem() {
    ClassLoader loader = ContentReaderFilesTest.class.getClassLoader();

    assertThat(READER.readResource(loader, "corpus/none.yaml").problems())
        .extracting(Problem::toString)
        .containsExactly("corpus/none.yaml:1:1: error: there is no such file on the class path"
            + " [unreadable-file]");
  }

  @Test
  void aResourceThatCannotBeReadIsAProblem() {
    ClassLoader broken = new ClassLoader(null) {
      @Override
      public InputStream getResourceAsStream(String name) {
        return new SequenceInputStream(Collections.emptyEnumeration()) {
          @Override
          public byte[] readNBytes(int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
      }
    };

    assertThat(READER.readResource(broken, "f.yaml").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "f.yaml:1:1: error: the file cannot be read: the disk is gone [unreadable-file]");
  }

  @Test
  void aLongKeyIsCutShortInAPath() {
    String text = "x-" + "k".repeat(100) + ": {a: *b}";

    assertThat(READER.read(text, "f.yaml").problems())
        .filteredOn(problem -> problem.rule().equals("yaml-alias"))
        .extracting(Problem::path)
        .containsExactly("x-" + "k".repeat(58) + "….a");
  }

  @Test
  void aFileThatEndsInJsonIsReadAsJson() throws IOException {
    Path file = folder.resolve("roadmap.JSON");
    Files.writeString(file, "format: 1\n");

    assertThat(READER.read(file).problems()).extracting(Problem::rule).containsExactly("syntax");
  }

  @Test
  void allProblemsAreThrownTogetherWhereARoadmapIsNeeded() {
    ReadResult<Roadmap> result = READER.read("format: 2\nid: A\n", "f.yaml");

    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(result::orThrow)
        .withMessage("""
            f.yaml:1:1: error: roadmap "A" has no "steps" [missing-field]
            f.yaml:1:1: error: roadmap "A" has no "version" [missing-field]
            f.yaml:1:1: error: roadmap "A" has no "language" [missing-field]
            f.yaml:1:1: error: roadmap "A" has no "title" [missing-field]
            f.yaml:1:9: error: roadmap "A": content format 2 is unknown: this library reads format 1 [unknown-format]
            f.yaml:2:5: error: roadmap id "A" is not a slug: use a-z and 0-9, words joined by single hyphens [bad-id]
              Did you mean "a"?""")
        .satisfies(e -> assertThat(e.problems()).isEqualTo(result.problems()));
  }

  @Test
  void aPartOfTheRoadmapIsFoundInTheFile() {
    ReadResult<Roadmap> result =
        READER.read(Path.of("src/test/resources/corpus/good/minimal.yaml"));
    String file = "src/test/resources/corpus/good/minimal.yaml".replace('/', File.separatorChar);

    assertThat(result.locate("steps[0].topics[0].title")).isEqualTo(new Location(file, 7, 83));
    assertThat(result.locate("steps[0].topics[9].title")).isEqualTo(new Location(file, 7, 67));
    assertThat(result.locate("")).isEqualTo(new Location(file, 1, 1));
  }
}
