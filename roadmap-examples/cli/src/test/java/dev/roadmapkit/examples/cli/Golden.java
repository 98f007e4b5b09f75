package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs in files. After a wanted change, {@code mvn -pl roadmap-examples/cli -am verify
 * -Dgolden.refresh=true} writes them anew; read the diff before committing it.
 */
final class Golden {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/golden");

  private Golden() {}

  static void assertMatches(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("%s (-Dgolden.refresh=true writes it anew)", file)
        .isEqualTo(Files.readString(file));
  }
}
