package dev.roadmapkit.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of content format 1, with which an editor completes keys and marks mistakes.
 *
 * <p>What a schema cannot say, such as that an id is unique or that a reference leads somewhere,
 * only {@link ContentReader} finds.
 */
public final class ContentSchema {

  private static final String FILE = "roadmap-1.schema.json";

  private ContentSchema() {}

  /**
   * Returns the schema, the same text as {@code dev/roadmapkit/content/roadmap-1.schema.json} in
   * the artifact.
   *
   * @return a JSON Schema of draft 2020-12
   */
  public static String json() {
    try (InputStream in = ContentSchema.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
