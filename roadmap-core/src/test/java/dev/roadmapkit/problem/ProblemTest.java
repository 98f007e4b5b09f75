package dev.roadmapkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem BARE =
      Problem.of(Severity.WARNING, "some-rule", "", "something is odd");

  @Test
  void isWrittenAsPeopleReadIt() {
    Problem problem = Problem.of(
            Severity.ERROR,
            "unknown-step",
            "steps[3].requires[0]",
            "step \"auth\" requires unknown step \"databse\"")
        .suggesting(Optional.of("databases"))
        .at(new Location("backend.yaml", 12, 7));

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
            Optional.of(place),
            Optional.empty()))
        .hasToString("f.yaml:1:2: warning: something is odd [some-rule]");
  }

  @Test
  void severitiesAreWrittenInLowerCase() {
    assertThat(Severity.values())
        .extracting(Severity::toString)
        .containsExactly("error", "warning", "info");
  }

  @Test
  void aSourceLineIsShownWithACaretUnderTheColumn() {
    assertThat(pointed("title: Foo: bar", 11)).endsWith("\n  title: Foo: bar\n            ^");
    assertThat(pointed("\tid:\tx", 2)).endsWith("\n  \tid:\tx\n  \t^");
    assertThat(pointed("😀x", 2)).endsWith("\n  😀x\n   ^");
    assertThat(pointed("short", 99)).endsWith("\n  short\n       ^");
  }

  private static String pointed(String line, int column) {
    return new Problem(
            Severity.ERROR,
            "syntax",
            "bad",
            Optional.empty(),
            "",
            Optional.of(new Location("f.yaml", 1, column)),
            Optional.of(SourceLine.of(line, column)))
        .toString();
  }
}
