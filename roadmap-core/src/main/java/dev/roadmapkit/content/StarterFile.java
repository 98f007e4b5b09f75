package dev.roadmapkit.content;

import dev.roadmapkit.RoadmapId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roadmap file to begin with. Thread-safe: it has no state. */
public final class StarterFile {

  private static final String FILE = "starter.yaml";

  private StarterFile() {}

  /**
   * Returns a short roadmap in YAML, whose comments explain each key.
   *
   * @param id the id of the new roadmap; its title is made of the same words
   * @return a whole file that can be read and planned as it stands
   */
  public static String yaml(RoadmapId id) {
    String title =
        Stream.of(id.value().split("-")).map(StarterFile::capital).collect(Collectors.joining(" "));
    return template().replace("${id}", id.value()).replace("${title}", title);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String template() {
    try (InputStream in = StarterFile.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
