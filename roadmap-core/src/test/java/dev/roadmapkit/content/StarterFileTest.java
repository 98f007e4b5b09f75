package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.lint.Linter;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterFileTest {

  /** The last three would be a number, true and nothing, were they not quoted. */
  @ParameterizedTest
  @CsvSource({"git-basics, Git Basics", "2025, 2025", "true, True", "null, Null"})
  void readsAndLintsCleanWhateverTheId(String id, String title) {
    ReadResult<Roadmap> file =
        ContentReader.create().read(StarterFile.yaml(RoadmapId.of(id)), "f.yaml");

    assertThat(file.problems()).isEmpty();
    assertThat(file.orThrow().id()).hasToString(id);
    assertThat(file.orThrow().title()).isEqualTo(title);
    assertThat(Linter.builder().today(LocalDate.of(2030, 1, 1)).build().lint(file))
        .isEmpty();
  }
}
