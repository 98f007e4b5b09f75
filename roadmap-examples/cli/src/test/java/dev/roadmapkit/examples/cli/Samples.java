package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small roadmap files. */
final class Samples {

  static final String HEADER = """
      format: 1
      id: sample
      version: 1.0.0
      language: en
      title: Sample
      """;

  private Samples() {}

  /** A step that is valid but for what its duration may be. */
  static String step(String id, String title, String duration) {
    return """
          - id: %s
            title: %s
            duration: %s
            learn: Something.
            topics: [{id: %s-topic, title: A topic}]
        """.formatted(id, title, duration, id);
  }

  static String roadmap(String... steps) {
    return HEADER + "steps:\n" + String.join("", steps);
  }

  static Roadmap read(String yaml) {
    return ContentReader.create().read(yaml, "sample.yaml").orThrow();
  }

  static String file(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content).toString();
  }
}
