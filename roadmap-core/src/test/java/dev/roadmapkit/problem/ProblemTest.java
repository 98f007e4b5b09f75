package dev.roadmapkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem BARE = new Problem(
      Severity.WARNING, "some-rule", "something is odd", Optional.empty(), "", Optional.empty());

  @Test
  void isWrittenAsPeopleReadIt() {
    Problem problem = new Problem(
        Severity.ERROR,
        "unknown-step",
        "step \"auth\" requires unknown step \"databse\"",
        Optional.of("databases"),
        "steps[3].requires[0]",
        Optional.of(new Location("backend.yaml", 12, 7)));

    assertThat(problem)
        .hasToString("backend.yaml:12:7: error: step \"auth\" requires unknown step \"databse\""
            + " [unknown-step]\n  Did you mean \"databases\"?");
  }

  @Test
  void isWrittenWithoutThePlaceAndTheSuggestionItDoesNotHave() {
    assertThat(BARE).hasToString("warning: something is odd [some-rule]");
  }

  @Test
  void canBePutAtAPlace() {
    Location place = new Location("f.yaml", 1, 2);

    assertThat(BARE.at(place))
        .isEqualTo(new Problem(
            Severity.WARNING,
            "some-rule",
            "something is odd",
            Optional.empty(),
            "",
            Optional.of(place)))
        .hasToString("f.yaml:1:2: warning: something is odd [some-rule]");
  }

  @Test
  void severitiesAreWrittenInLowerCase() {
    assertThat(Severity.values())
        .extracting(Severity::toString)
        .containsExactly("error", "warning", "info");
  }
}
