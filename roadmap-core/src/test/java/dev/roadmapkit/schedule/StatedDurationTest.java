package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps add up to 26-36 weeks. */
class StatedDurationTest {

  @Test
  void aClaimThatTheStepsContradictIsShownWithBothFigures() {
    assertThat(findings("5-7 months"))
        .containsExactly(Problem.of(
            Severity.WARNING,
            "stated-duration-mismatch",
            "statedDuration",
            "the stated duration \"5-7 months\" (21.7-30.4 weeks) does not match the steps, which"
                + " add up to 26-36 weeks (6.0-8.3 months)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 weeks | \"10 weeks\" (2.3 months) does not match the steps, which add up to 26-36 weeks"
            + " (6.0-8.3 months)",
        "1 year | \"1 year\" (52.2 weeks) does not match the steps, which add up to 26-36 weeks"
            + " (0.5-0.7 years)",
        "70-140 days | \"70-140 days\" (10-20 weeks) does not match the steps, which add up to"
            + " 26-36 weeks (182-252 days)",
      })
  void bothFiguresComeInWeeksAndInTheUnitOfTheClaim(String stated, String message) {
    assertThat(findings(stated))
        .extracting(Problem::message)
        .containsExactly("the stated duration " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "26-36 weeks",
        "6-8 months",
        "6-8.3 months",
        "182-252 days",
        "24-39 weeks",
        "0.5-0.7 years",
        "100 hours"
      })
  void aClaimWithinATenthIsNoFinding(String stated) {
    assertThat(findings(stated)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23-36 weeks", "26-40 weeks", "26-32 weeks", "29-36 weeks"})
  void aClaimWithOneBoundMoreThanATenthOffIsAFinding(String stated) {
    assertThat(findings(stated)).hasSize(1);
  }

  private static List<Problem> findings(String stated) {
    Roadmap roadmap = roadmap(
            step("a", "20-28 weeks").build(), step("b", "6-8 weeks").build())
        .statedDuration(DurationRange.parse(stated))
        .build();
    return Scheduler.builder().build().schedule(roadmap).findings();
  }
}
