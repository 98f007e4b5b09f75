package dev.roadmapkit.content;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes roadmaps in content format 1. Immutable and thread-safe.
 *
 * <p>Keys stand in the order of the content format, the author's own ({@code x-…}) last; equal
 * roadmaps give equal texts, and what is read back equals what was written.
 */
public final class ContentWriter {

  private ContentWriter() {}

  /**
   * Returns a writer.
   *
   * @return a writer
   */
  public static ContentWriter create() {
    return new ContentWriter();
  }

  /**
   * Writes a roadmap as YAML, laid out as a person would.
   *
   * @param roadmap the roadmap
   * @return a whole file
   * @throws IllegalArgumentException if an extension key does not begin with {@code x-}
   */
  public String toYaml(Roadmap roadmap) {
    return YamlText.of(RoadmapEncoder.encode(roadmap));
  }

  /**
   * Writes a roadmap as JSON, indented.
   *
   * @param roadmap the roadmap
   * @return a whole file
   * @throws IllegalArgumentException if an extension key does not begin with {@code x-}
   */
  public String toJson(Roadmap roadmap) {
    return JsonText.of(RoadmapEncoder.encode(roadmap));
  }

  /**
   * Writes a roadmap into a file, created or replaced.
   *
   * @param roadmap the roadmap
   * @param file a JSON file if its name ends in {@code .json}, else a YAML file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if an extension key does not begin with {@code x-}
   */
  public void write(Roadmap roadmap, Path file) throws IOException {
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    Files.writeString(file, json ? toJson(roadmap) : toYaml(roadmap), StandardCharsets.UTF_8);
  }
}
