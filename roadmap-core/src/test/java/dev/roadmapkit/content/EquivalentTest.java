package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.TopicRef;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EquivalentTest {

  private static final Path ONE = Path.of("src/test/resources/corpus/good/one-equivalent.yaml");

  @Test
  void oneTextIsAsGoodAsAListOfOne() {
    var roadmap = ContentReader.create().read(ONE).orThrow();

    assertThat(roadmap.steps().get(0).topics().get(0).equivalent())
        .containsExactly(TopicRef.parse("data-analyst/sql-basics"));
    assertThat(ContentWriter.create().toYaml(roadmap))
        .contains("equivalent: [data-analyst/sql-basics]");
  }
}
