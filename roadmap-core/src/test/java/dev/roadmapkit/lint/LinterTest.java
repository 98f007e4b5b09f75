package dev.roadmapkit.lint;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinterTest {

  private static final String FILE = """
      format: 1
      id: sample
      version: 1.0.0
      language: en
      title: Sample
      statedDuration: 5-7 months
      steps: [{id: a, title: A, duration: 26-36 weeks, learn: L., topics: [{id: t, title: T}]}]
      """;

  @Test
  void aCleanRoadmapHasNoFinding() {
    assertThat(Linter.create().lint(roadmap(step("a", "1 week").build()).build()))
        .isEmpty();
  }

  @Test
  void aFindingPointsAtItsPlaceInTheFile() {
    assertThat(lint(FILE))
        .containsExactly("f.yaml:6:17: warning: the stated duration \"5-7 months\" (21.7-30.4"
            + " weeks) does not match the steps, which add up to 26-36 weeks (6.0-8.3 months)"
            + " [stated-duration-mismatch]");
  }

  @Test
  void aRoadmapThatCannotBePlannedIsAFinding() {
    assertThat(lint(FILE.replace("26-36 weeks", "100 hours")))
        .containsExactly("f.yaml:7:8: warning: step \"a\" takes 100 hours of study, and roadmap"
            + " \"sample\" does not say how many hours a week: add weeklyEffort to the roadmap"
            + " [unplannable]");
  }

  @Test
  void aFileWithProblemsGivesThoseInstead() {
    assertThat(lint(FILE.replace("title: Sample", "titel: Sample")))
        .containsExactly("f.yaml:5:1: error: unknown key \"titel\" in roadmap \"sample\""
            + " [unknown-key]\n  Did you mean \"title\"?");
  }

  private static List<String> lint(String text) {
    return Linter.create().lint(ContentReader.create().read(text, "f.yaml")).stream()
        .map(Problem::toString)
        .toList();
  }
}
