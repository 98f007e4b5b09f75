package dev.roadmapkit.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.pack.PackCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackTest {
  @Test
  void mayBeReleased() {
    assertThat(PackCheck.of(Path.of("src/main/resources"))).isEmpty();
  }
}
