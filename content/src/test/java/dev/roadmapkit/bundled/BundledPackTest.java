package dev.roadmapkit.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.pack.PackCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledPackTest {

  private static final Path SOURCES = Path.of("src/main/resources");
  private static final Path PACK = Path.of("META-INF/roadmaps/roadmapkit");
  private static final Path BUILT = Path.of("target/classes").resolve(PACK);

  /** Readable, released files unchanged, and every version claims what it owes to the one before. */
  @Test
  void thePackMayBeReleased() {
    assertThat(PackCheck.of(SOURCES)).isEmpty();
  }

  /** {@code roadmap pack content/src/main/resources} writes the rows, and from then on they bind. */
  @Test
  void everyVersionHasACommittedRow() throws IOException {
    try (InputStream in = Files.newInputStream(SOURCES.resolve(PACK).resolve("pack.yaml"))) {
      assertThat(PackIndex.read(in, "pack.yaml").orThrow().rows())
          .extracting(PackRow::path)
          .containsExactlyElementsOf(roadmapFiles());
    }
  }

  @Test
  void everyFileIsBuiltWithItsHashAndAsTheAuthorWroteIt() throws Exception {
    List<PackRow> rows = index("pack.yaml").rows();

    assertThat(rows).extracting(PackRow::path).containsExactlyElementsOf(roadmapFiles());
    for (PackRow row : rows) {
      assertThat(row.sha256()).isEqualTo(sha256(SOURCES.resolve(PACK).resolve(row.path())));
      assertThat(BUILT.resolve(row.path()))
          .hasSameBinaryContentAs(SOURCES.resolve(PACK).resolve(row.path()));
    }
  }

  @Test
  void whatIsCompiledEqualsItsSource() throws IOException {
    PackIndex compiled = index("pack.json");

    assertThat(compiled).isEqualTo(index("pack.yaml").compiled());
    assertThat(compiled.rows()).isNotEmpty();
    for (PackRow row : index("pack.yaml").rows()) {
      assertThat(read(row.compiled())).isEqualTo(read(row));
    }
    for (CatalogEntry entry : Catalog.bundled().entries()) {
      Path source = BUILT.resolve(entry.id() + "/" + entry.version() + ".yaml");
      assertThat(Catalog.bundled().roadmap(entry))
          .isEqualTo(ContentReader.create().readWithTranslations(source).orThrow());
    }
  }

  private static Roadmap read(PackRow row) {
    return ContentReader.create()
        .readWithTranslations(BUILT.resolve(row.path()))
        .orThrow();
  }

  private static PackIndex index(String name) throws IOException {
    try (InputStream in = Files.newInputStream(BUILT.resolve(name))) {
      return PackIndex.read(in, name).orThrow();
    }
  }

  /** All but the translations, whose names have a language before the extension. */
  private static List<String> roadmapFiles() throws IOException {
    Path pack = SOURCES.resolve(PACK);
    try (Stream<Path> files = Files.walk(pack)) {
      return files
          .map(file -> pack.relativize(file).toString())
          .filter(name -> name.matches("[^/]+/\\d+\\.\\d+\\.\\d+\\.yaml"))
          .sorted()
          .toList();
    }
  }

  private static String sha256(Path file) throws IOException, GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(hash);
  }
}
