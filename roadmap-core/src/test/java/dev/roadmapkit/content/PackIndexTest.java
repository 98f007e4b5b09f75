package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackIndexTest {

  @Test
  void isReadBackFromWhatItWrites() throws IOException {
    PackIndex index = new PackIndex(
        "no",
        "A \"title\" with \\ and\ttab, # and: é🎉 \r\n end",
        Optional.of("CC-BY-4.0"),
        List.of(
            row("12", "1.0.0-1a+b", Optional.of("~"), "0".repeat(64)),
            row("true", "2.0.0", Optional.empty(), "f".repeat(64))));

    assertThat(PackIndex.read(new ByteArrayInputStream(index.toYaml()), "pack.yaml"))
        .isEqualTo(index);
  }

  @Test
  void aPathCannotLeaveThePack() {
    for (String path :
        List.of("../a.yaml", "a/../b.yaml", "/a.yaml", "a//b", "a/", "C:\\\\a", ".")) {
      assertThatExceptionOfType(ContentException.class)
          .as(path)
          .isThrownBy(() -> read("roadmaps: [{id: a, version: 1.0.0, title: A, sha256: "
              + "0".repeat(64) + ", path: \"" + path + "\"}]"))
          .withMessageEndingWith("is not a path inside the pack [bad-path]");
    }
  }

  @Test
  void everyProblemOfAnIndexIsNamed() {
    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() ->
            read("tittle: A\nroadmaps: [{id: a, version: 1.0.0, title: A, path: a, sha256: 12}]"))
        .withMessage("""
            pack.yaml:4:1: error: unknown key "tittle" in pack "p" [unknown-key]
              Did you mean "title"?
            pack.yaml:5:63: error: roadmap "a": "12" is not a SHA-256 [bad-hash]""");
  }

  @Test
  void anIndexPastTheLimitIsRefused() {
    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> read("#" + "x".repeat(8 * 1024 * 1024)))
        .withMessage("pack.yaml:1:1: error: the file is larger than the 8,388,608 bytes allowed"
            + " [file-too-large]");
  }

  private static PackRow row(String id, String version, Optional<String> category, String sha256) {
    return new PackRow(
        RoadmapId.of(id), ContentVersion.parse(version), "no", category, id + "/1.yaml", sha256);
  }

  private static PackIndex read(String rest) throws IOException {
    String yaml = "format: 1\nid: p\ntitle: P\n" + rest;
    if (rest.startsWith("tittle")) {
      yaml = "format: 1\nid: p\nlicense: L\n" + rest;
    }
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return PackIndex.read(new ByteArrayInputStream(bytes), "pack.yaml");
  }
}
