package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackIndexTest {

  private static final String SHA = "0123456789abcdef".repeat(4);
  private static final PackIndex INDEX = new PackIndex(
      "no",
      "A \"title\" with \\ and\ttab, # and: é🎉 \r\n end",
      Optional.of("CC-BY-4.0"),
      List.of(
          row("12", "1.0.0-1a+b", Optional.of("~"), List.of("ar", "no", "pt-BR")),
          row("true", "2.0.0", Optional.empty(), List.of())),
      Map.of("x-team", new ExtensionValue.Text("no")));

  @Test
  void isReadBackFromTheYamlItWrites() throws IOException {
    assertThat(read(INDEX.toYaml(), "pack.yaml").orThrow()).isEqualTo(INDEX);
  }

  @Test
  void isReadBackFromTheJsonItWritesWhichStandsOnOneLine() throws IOException {
    assertThat(read(INDEX.compiled().toJson(), "pack.json").orThrow()).isEqualTo(INDEX.compiled());
    assertThat(INDEX.toJson().lines()).hasSize(1);
    assertThat(INDEX.compiled().rows())
        .extracting(PackRow::path)
        .containsExactly("12/1.json", "true/1.json");
  }

  @Test
  void namesTheFilesOfTranslations() {
    PackRow row = INDEX.rows().get(0);

    assertThat(row.path(Locale.forLanguageTag("pt-BR"))).isEqualTo("12/1.pt-BR.yaml");
    assertThat(row.compiled().path(Locale.forLanguageTag("ar"))).isEqualTo("12/1.ar.json");
  }

  @Test
  void replacesTheRowsOfAFileAndKeepsTheRestOfIt() {
    String file = """
        # Ours.
        format: 1
        id: p # short
        roadmaps:
        # Old.
          - {id: a,
        version: 1}
        - id: b

        title: P
        x-a: [1]
        """.replace("version", " version");
    PackIndex index = new PackIndex(
        "p",
        "P",
        Optional.empty(),
        List.of(row("a", "1.0.0", Optional.of("C"), List.of("de", "es"))),
        Map.of());
    String written = """
        # Ours.
        format: 1
        id: p # short
        title: P
        x-a: [1]
        # Written by "roadmap pack"; do not edit.
        roadmaps:
          - id: "a"
            version: 1.0.0
            title: "no"
            category: "C"
            language: "en"
            translations: ["de", "es"]
            path: "a/1.yaml"
            sha256: "%s"
        """.replace("%s", SHA);

    assertThat(index.toYaml(file)).isEqualTo(written);
    assertThat(index.toYaml(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.yaml",
        "a/../b.yaml",
        "a/..yaml",
        "/a.yaml",
        "a//b.yaml",
        "a/",
        "C:\\\\a.yaml",
        "a.yaml/..",
        "file:a.yaml",
        "a%2fb.yaml",
        ".",
        "a.class"
      })
  void aPathCannotLeaveThePackAndNamesContent(String path) throws IOException {
    String row = "{id: a, version: 1.0.0, title: A, sha256: " + SHA + ", path: \"" + path + "\"}";

    assertThat(problems("title: P\nroadmaps: [" + row + "]"))
        .isEqualTo("pack.yaml:4:126: error: roadmap \"a\": \"" + path.replace("\\\\", "\\")
            + "\" is not the path of a YAML or JSON file inside the pack [bad-path]");
  }

  @Test
  void everyProblemOfAnIndexIsNamed() throws IOException {
    String rows = """
        license: L
        tittle: A
        roadmaps:
          - {id: a, version: 1.0.0, title: A, path: a.yaml, sha256: 12, translations: [de, x_y]}
          - {id: a, version: 1.0.0, title: A, path: a.yaml, sha256: %s}
        """.replace("%s", SHA);

    assertThat(problems(rows)).isEqualTo("""
            pack.yaml:4:1: error: unknown key "tittle" in pack "p" [unknown-key]
              Did you mean "title"?
            pack.yaml:6:61: error: roadmap "a": "12" is not a SHA-256 [bad-hash]
            pack.yaml:6:84: error: roadmap "a": "x_y" is not a BCP 47 language: write for example en or pt-BR [bad-language]
              Did you mean "x-y"?
            pack.yaml:7:22: error: roadmap "a" has two rows for version 1.0.0 [duplicate-row]""");
  }

  @Test
  void anIndexPastTheLimitIsRefused() throws IOException {
    assertThat(problems("#" + "x".repeat(8 * 1024 * 1024)))
        .isEqualTo("pack.yaml:1:1: error: the file is larger than the 8,388,608 bytes allowed"
            + " [file-too-large]");
  }

  private static PackRow row(
      String id, String version, Optional<String> category, List<String> translations) {
    return new PackRow(
        RoadmapId.of(id),
        ContentVersion.parse(version),
        "no",
        category,
        Optional.of(Locale.ENGLISH),
        translations.stream().map(Locale::forLanguageTag).toList(),
        id + "/1.yaml",
        SHA);
  }

  private static String problems(String rest) throws IOException {
    return read("format: 1\nid: p\n" + rest, "pack.yaml").problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static ReadResult<PackIndex> read(String text, String name) throws IOException {
    return PackIndex.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
  }
}
