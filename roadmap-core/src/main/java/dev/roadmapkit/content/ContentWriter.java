package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes roadmaps and translations in content format 1. Immutable and thread-safe.
 *
 * <p>Keys stand in the order of the content format, the author's own ({@code x-…}) last; equal
 * values give equal texts, and what is read back equals what was written, but for the translations
 * of a roadmap: those are files of their own, left out of its file and written one by one.
 */
public final class ContentWriter {

  private final boolean compact;

  private ContentWriter(boolean compact) {
    this.compact = compact;
  }

  /**
   * Returns a writer.
   *
   * @return a writer
   */
  public static ContentWriter create() {
    return new ContentWriter(false);
  }

  /**
   * Returns a writer whose JSON stands on one line, for programs; its YAML is that of any other.
   *
   * @return a writer
   */
  public static ContentWriter compact() {
    return new ContentWriter(true);
  }

  /**
   * Writes a roadmap, without its translations, as YAML, laid out as a person would.
   *
   * @param roadmap the roadmap
   * @return a whole file
   * @throws IllegalArgumentException if an extension key does not begin with {@code x-}
   */
  public String toYaml(Roadmap roadmap) {
    return YamlText.of(RoadmapEncoder.encode(roadmap));
  }

  /**
   * Writes a roadmap, without its translations, as JSON, indented unless the writer is {@link #compact()}.
   *
   * @param roadmap the roadmap
   * @return a whole file
   * @throws IllegalArgumentException if an extension key does not begin with {@code x-}
   */
  public String toJson(Roadmap roadmap) {
    return json(RoadmapEncoder.encode(roadmap));
  }

  /**
   * Writes a translation as YAML, laid out as a person would.
   *
   * @param translation the translation
   * @return a whole file
   */
  public String toYaml(Translation translation) {
    return YamlText.of(TranslationEncoder.encode(translation));
  }

  /**
   * Writes a translation as JSON, indented unless the writer is {@link #compact()}.
   *
   * @param translation the translation
   * @return a whole file
   */
  public String toJson(Translation translation) {
    return json(TranslationEncoder.encode(translation));
  }

  /**
   * Writes a roadmap, without its translations, into a file, created or replaced.
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

  private String json(ExtensionValue.Entries tree) {
    return compact ? JsonText.compact(tree) : JsonText.of(tree);
  }
}
