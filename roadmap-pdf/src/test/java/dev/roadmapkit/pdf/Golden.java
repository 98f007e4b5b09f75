package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files; {@code mvn verify -Dgolden.refresh=true} writes them anew. */
final class Golden {

  private Golden() {}

  static Path file(String path) {
    return Path.of(System.getProperty("roadmapkit.root")).resolve(path);
  }

  static boolean refreshing() {
    return Boolean.getBoolean("golden.refresh");
  }

  static void assertSame(String path, String actual) throws IOException {
    if (refreshing()) {
      Files.createDirectories(file(path).getParent());
      Files.writeString(file(path), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file(path)));
  }
}
