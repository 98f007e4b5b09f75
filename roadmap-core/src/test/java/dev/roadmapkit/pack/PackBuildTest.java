package dev.roadmapkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.Packs;
import dev.roadmapkit.content.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackBuildTest {

  @TempDir
  private Path temp;

  private Path source = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void folders() {
    source = temp.resolve("source");
    output = temp.resolve("output");
  }

  @Test
  void compilesEveryFileAndTheIndexAndLeavesTheSourceAlone() throws IOException {
    Path file = Packs.add(source, "acme", "sample", "1.0.0");
    Path german = Packs.translate(source, "acme", "sample", "1.0.0", "de", "Titel");
    Packs.add(source, "beta", "other", "1.0.0");
    Map<String, String> before = files(source);

    PackBuild.main(source.toString(), output.toString());

    assertThat(files(source)).isEqualTo(before);
    assertThat(files(output).keySet())
        .containsExactly(
            "META-INF/roadmaps/acme/pack.json",
            "META-INF/roadmaps/acme/pack.yaml",
            "META-INF/roadmaps/acme/sample/1.0.0.de.json",
            "META-INF/roadmaps/acme/sample/1.0.0.de.yaml",
            "META-INF/roadmaps/acme/sample/1.0.0.json",
            "META-INF/roadmaps/acme/sample/1.0.0.yaml",
            "META-INF/roadmaps/beta/other/1.0.0.json",
            "META-INF/roadmaps/beta/other/1.0.0.yaml",
            "META-INF/roadmaps/beta/pack.json",
            "META-INF/roadmaps/beta/pack.yaml",
            "META-INF/roadmaps/packs.txt");
    assertThat(files(output).get("META-INF/roadmaps/packs.txt")).isEqualTo("acme\nbeta\n");
    Path json = output.resolve("META-INF/roadmaps/acme/sample/1.0.0.json");
    assertThat(Files.readAllLines(json)).hasSize(1);
    assertThat(ContentReader.create().read(json).orThrow())
        .isEqualTo(ContentReader.create().read(file).orThrow());
    Roadmap roadmap = ContentReader.create().read(json).orThrow();
    assertThat(ContentReader.create()
            .readTranslation(json.resolveSibling("1.0.0.de.json"), roadmap)
            .orThrow())
        .isEqualTo(ContentReader.create().readTranslation(german, roadmap).orThrow());
    assertThat(json.resolveSibling("1.0.0.yaml")).hasSameBinaryContentAs(file);
  }

  @Test
  void aSecondBuildAfterAnEditOfAnUnreleasedVersionIsNoProblem() throws IOException {
    Path file = Packs.add(source, "acme", "sample", "1.0.0");
    assertThat(PackBuild.build(source, output)).isEmpty();
    Map<String, String> first = files(output);
    assertThat(PackBuild.build(source, output)).isEmpty();
    assertThat(files(output)).isEqualTo(first);

    Files.writeString(file, Files.readString(file).replace("title: A", "title: B"));

    assertThat(PackBuild.build(source, output)).isEmpty();
    assertThat(files(output).get("META-INF/roadmaps/acme/sample/1.0.0.json"))
        .contains("\"title\":\"B\"");
  }

  @Test
  void aReleasedVersionThatChangedFailsTheBuildWithoutAStackTrace() throws IOException {
    Path file = Packs.add(source, "acme", "sample", "1.0.0");
    PackIndexer.update(source);
    Files.writeString(file, Files.readString(file).replace("title: A", "title: B"));

    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackBuild.main(source.toString(), output.toString()))
        .withMessage("1 problem in the packs of " + source + ", printed above")
        .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    assertThat(output).doesNotExist();
  }

  @Test
  void saysHowToCallIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(PackBuild::main)
        .withMessage(
            "usage: PackBuild SOURCE OUTPUT (SOURCE holds META-INF/roadmaps, OUTPUT gets" + " it)");
  }

  private static Map<String, String> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      Map<String, String> contents = new TreeMap<>();
      for (Path file : files) {
        String name = root.relativize(file).toString().replace('\\', '/');
        contents.put(name, Files.readString(file));
      }
      return contents;
    }
  }
}
