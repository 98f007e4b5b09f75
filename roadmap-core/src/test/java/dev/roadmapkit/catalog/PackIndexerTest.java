package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.content.PackRow;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackIndexerTest {

  private static final String FILE = """
      format: 1
      id: sample
      version: %s
      language: en
      title: Sample
      steps: [{id: a, title: A, duration: 1 week, learn: L., topics: [{id: t, title: T}]}]
      """;

  @TempDir
  private Path root;

  private Path pack = Path.of("");

  @BeforeEach
  void writeHeader() throws IOException {
    pack = Files.createDirectories(root.resolve("META-INF/roadmaps/roadmapkit"));
    Files.writeString(pack.resolve("pack.yaml"), "format: 1\nid: p\ntitle: P\n");
    Files.createDirectories(pack.resolve("sample"));
  }

  @Test
  void theIndexHasARowForEveryVersionAndTheSameFilesGiveTheSameBytes() throws IOException {
    write("2.0.0-rc.1");
    write("1.10.0");
    write("1.9.0");
    PackIndexer.main(root.toString());
    byte[] first = Files.readAllBytes(pack.resolve("pack.yaml"));

    assertThat(PackIndexer.index(pack).rows())
        .extracting(PackRow::path)
        .containsExactly("sample/1.9.0.yaml", "sample/1.10.0.yaml", "sample/2.0.0-rc.1.yaml");
    assertThat(Files.readAllBytes(pack.resolve("pack.yaml"))).isEqualTo(first);
  }

  @Test
  void theCatalogGivesTheNewestReleaseAndAPreReleaseOnlyWhenAsked() throws IOException {
    write("2.0.0-rc.1");
    write("1.10.0");
    write("1.9.0");
    PackIndexer.index(pack);

    try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
      Catalog catalog = Catalog.bundled(loader);
      assertThat(catalog.roadmap("sample").version()).hasToString("1.10.0");
      assertThat(catalog.entries())
          .extracting(row -> row.version().toString())
          .containsExactly("1.9.0", "1.10.0", "2.0.0-rc.1");
      PackRow newest = catalog.entries().get(2);
      assertThat(catalog.roadmap(RoadmapId.of("sample"), newest.version()).version())
          .isEqualTo(newest.version());
    }
  }

  @Test
  void aFileInTheWrongPlaceIsNamedWithTheRightOne() throws IOException {
    Path file = pack.resolve("sample/2.0.0.yaml");
    Files.writeString(file, FILE.replace("%s", "1.0.0"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackIndexer.index(pack))
        .withMessage(file + " holds roadmap \"sample\" version 1.0.0 and so belongs at"
            + " sample/1.0.0.yaml");
  }

  @Test
  void aFileWithProblemsIsNotIndexed() throws IOException {
    Files.writeString(pack.resolve("sample/1.0.0.yaml"), "format: 1\n");

    assertThatExceptionOfType(ContentException.class).isThrownBy(() -> PackIndexer.index(pack));
  }

  private void write(String version) throws IOException {
    Files.writeString(pack.resolve("sample/" + version + ".yaml"), FILE.replace("%s", version));
  }
}
