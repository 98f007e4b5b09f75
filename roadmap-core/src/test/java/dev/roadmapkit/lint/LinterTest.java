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
        .containsExactly("f.yaml:7:8: error: step \"a\" takes 100 hours of study, and roadmap"
            + " \"sample\" does not say how many hours a week: add weeklyEffort to the roadmap"
            + " [unplannable]");
  }

  @Test
  void markupThatIsNotShownIsAFinding() {
    String file = FILE.replace("statedDuration: 5-7 months\n", "")
        .replace(
            "learn: L.",
            "learn: \"# Loud\", why: \"an <b>x</b>\", build: \"*a* `b` [c](https://d.example)\"");
    String hint = " is shown as plain text: use paragraphs, emphasis, code spans, links and lists";
    assertThat(lint(file))
        .containsExactly(
            "f.yaml:6:57: warning: a heading" + hint + " [unsupported-markup]",
            "f.yaml:6:72: warning: HTML" + hint + " [unsupported-markup]");
  }

  @Test
  void optionalStepsThatAPlanLeavesOutAreNamed() {
    assertThat(Linter.create()
            .lint(roadmap(
                    step("a", "1 week").build(),
                    step("b", "1 week").optional(true).build())
                .build()))
        .extracting(Problem::toString)
        .containsExactly(
            "info: optional steps are left out of the plan: \"Step b\"" + " [optional-left-out]");
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
