package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as large and as tangled as curricula that schools publish. */
class CurriculaTest {

  private enum Format {
    YAML {
      @Override
      String write(Roadmap roadmap) {
        return ContentWriter.create().toYaml(roadmap);
      }
    },
    JSON {
      @Override
      String write(Roadmap roadmap) {
        return ContentWriter.create().toJson(roadmap);
      }
    };

    abstract String write(Roadmap roadmap);

    Roadmap read(String text) {
      return ContentReader.create()
          .read(text, "curriculum." + name().toLowerCase(Locale.ROOT))
          .orThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDegreeOfA180StepsFourteenDeep(Format format) {
    Roadmap degree = CurriculumGenerator.degree();
    Roadmap read = format.read(format.write(degree));
    assertThat(read).isEqualTo(degree);
    assertThat(read.steps()).hasSize(180);
    assertThat(depth(read)).isEqualTo(14);
    assertThat(titles(read))
        .containsExactly("Project: Numerical Methods", "Advanced Human\u2013Computer Interaction");
  }

  @ParameterizedTest
  @EnumSource
  void aThousandTopics(Format format) {
    Roadmap bootcamp = CurriculumGenerator.thousandTopics();
    Roadmap read = format.read(format.write(bootcamp));
    assertThat(read).isEqualTo(bootcamp);
    assertThat(read.steps())
        .hasSize(25)
        .allSatisfy(step -> assertThat(step.topics()).hasSize(40));
    assertThat(read.steps().get(0).topics().get(0).title())
        .isEqualTo("Test a *na\u00efve* solution");
    assertThat(read.steps().get(24).topics().get(39).title()).isEqualTo("Review the normal form");
  }

  @ParameterizedTest
  @EnumSource
  void fourMegabytes(Format format) {
    Roadmap school = CurriculumGenerator.fourMegabytes();
    String text = format.write(school);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(4_000_000, 5_000_000);
    Roadmap read = format.read(text);
    assertThat(read).isEqualTo(school);
    assertThat(read.steps()).hasSize(660);
    assertThat(depth(read)).isEqualTo(30);
    assertThat(titles(read)).containsExactly("Practical Databases", "Practical Databases");
  }

  /** How many steps stand in the longest row in which each waits for the one before. */
  private static int depth(Roadmap roadmap) {
    Map<StepId, List<StepId>> prerequisites = roadmap.prerequisites();
    Map<StepId, Integer> depths = new HashMap<>();
    for (StepId step : Prerequisites.order(prerequisites)) {
      int before = 0;
      for (StepId required : prerequisites.getOrDefault(step, List.of())) {
        before = Math.max(before, depths.getOrDefault(required, 0));
      }
      depths.put(step, before + 1);
    }
    return depths.values().stream().mapToInt(depth -> depth).max().orElse(0);
  }

  private static List<String> titles(Roadmap roadmap) {
    return List.of(
        roadmap.steps().get(0).title(),
        roadmap.steps().get(roadmap.steps().size() - 1).title());
  }
}
