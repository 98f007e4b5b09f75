package dev.roadmapkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintIgnoreTest {

  /** One finding in each kind of part; every <ROOT>, <STEP>, … is a place for a key. */
  private static final String FILE = """
      format: 1
      id: sample
      version: 1.0.0
      language: en
      title: Sample
      summary: A roadmap with much to find.
      source: {title: Page, url: "http://source.example"<SOURCE>}
      salaries:
        year: 2025
        ranges: [{region: Japan, currency: EUR, low: 1, high: 2<RANGE>}]<SALARIES>
      keyTerms: [{id: k, term: Kilo, definition: A prefix of units.<TERM>}]
      choices: [{id: c, title: Choice, options: [{id: o, title: Only<OPTION>}]<CHOICE>}]
      steps:
        - id: a
          title: Step A
          duration: 1 week
          learn: Something to learn.
          topics: [{id: t, title: Topic, note: X<TOPIC>}]
          notes: [{heading: H, text: A long enough text.<NOTE>}]
          resources: [{id: r, title: Site, free: false<RESOURCE>}]<STEP>
      <ROOT>""";

  private static final List<String> ALL = List.of(
      "non-https-link source.url",
      "salary-currency salaries.ranges[0].currency",
      "unused-term keyTerms[0]",
      "unused-option choices[0]",
      "single-option choices[0].options",
      "text-length steps[0].topics[0].note",
      "text-length steps[0].notes[0].heading",
      "resource-not-free steps[0].resources[0].free");

  @Test
  void nothingIsIgnoredUnlessTheAuthorSaysSo() {
    assertThat(findings("", "")).containsExactlyElementsOf(ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SOURCE | non-https-link | non-https-link source.url",
        "RANGE | salary-currency | salary-currency salaries.ranges[0].currency",
        "SALARIES | salary-currency | salary-currency salaries.ranges[0].currency",
        "TERM | unused-term | unused-term keyTerms[0]",
        "CHOICE | unused-option | unused-option choices[0]",
        "CHOICE | single-option | single-option choices[0].options",
        "TOPIC | text-length | text-length steps[0].topics[0].note",
        "NOTE | text-length | text-length steps[0].notes[0].heading",
        "RESOURCE | resource-not-free | resource-not-free steps[0].resources[0].free",
        "STEP | resource-not-free | resource-not-free steps[0].resources[0].free",
        "ROOT | salary-currency | salary-currency salaries.ranges[0].currency",
      })
  void aPartIgnoresARuleForItselfAndAllThatIsInIt(String part, String rule, String gone) {
    assertThat(ALL).contains(gone);
    assertThat(findings(part, rule))
        .containsExactlyElementsOf(
            ALL.stream().filter(finding -> !finding.equals(gone)).toList());
    assertThat(findings(part, "[" + rule + "]")).isEqualTo(findings(part, rule));
  }

  @Test
  void onePartIgnoresWhatItsNeighboursDoNot() {
    assertThat(findings("STEP", "[text-length, resource-not-free]"))
        .containsExactlyElementsOf(ALL.subList(0, 5));
    assertThat(findings("TOPIC", "text-length"))
        .contains("text-length steps[0].notes[0].heading")
        .doesNotContain("text-length steps[0].topics[0].note");
  }

  @Test
  void ignoringWhatIsNotThereIsAFinding() {
    assertThat(messages("TOPIC", "[text-length, unused-term]"))
        .contains("f.yaml:18:74: info: \"x-lint-ignore\" names \"unused-term\", but that finds"
            + " nothing here: leave it out [useless-lint-ignore]");
    assertThat(findings("TOPIC", "[text-length, unused-term, useless-lint-ignore]"))
        .hasSize(ALL.size() - 1)
        .noneMatch(finding -> finding.contains("ignore"));
  }

  @Test
  void aRuleThatIsOffOrHasNoDateIsNotCalledUseless() {
    assertThat(findings("TOPIC", "[text-length, last-verified-old]")).hasSize(ALL.size() - 1);
    assertThat(lint(
                Linter.builder().off("unused-term").off("text-length").build(),
                "TOPIC",
                "[unused-term, text-length]")
            .stream()
            .map(Problem::rule))
        .containsExactly(
            "non-https-link",
            "salary-currency",
            "unused-option",
            "single-option",
            "resource-not-free");
  }

  @Test
  void anUnknownRuleIsNamedWithTheNearestOne() {
    assertThat(messages("ROOT", "[text-lenght]"))
        .contains("f.yaml:21:17: warning: \"x-lint-ignore\" names \"text-lenght\", which is no rule"
            + " of the linter [unknown-lint-rule]\n  Did you mean \"text-length\"?");
    assertThat(messages("ROOT", "[unknown-step]"))
        .contains("f.yaml:21:17: warning: \"x-lint-ignore\" names \"unknown-step\", which is no"
            + " rule of the linter [unknown-lint-rule]");
    assertThat(findings("ROOT", "[zzz, unknown-lint-rule]")).isEqualTo(ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1 | 16", "true | 16", "{a: b} | 16", "[text-length, 7] | 30"})
  void whatIsNoKeyIsAFinding(String value, int column) {
    assertThat(messages("ROOT", value))
        .contains(
            "f.yaml:21:" + column + ": warning: \"x-lint-ignore\" must be the key of a rule or"
                + " a list of such keys [unknown-lint-rule]");
  }

  private static List<String> findings(String part, String value) {
    return lint(Linter.create(), part, value).stream()
        .map(problem -> problem.rule() + " " + problem.path())
        .toList();
  }

  private static List<String> messages(String part, String value) {
    return lint(Linter.create(), part, value).stream().map(Problem::toString).toList();
  }

  private static List<Problem> lint(Linter linter, String part, String value) {
    String key = "x-lint-ignore: " + value;
    String text = part.isEmpty() ? FILE : FILE.replace("<" + part + ">", separator(part) + key);
    return linter.lint(ContentReader.create().read(text.replaceAll("<[A-Z]+>", ""), "f.yaml"));
  }

  private static String separator(String part) {
    return switch (part) {
      case "ROOT" -> "";
      case "SALARIES" -> "\n  ";
      case "STEP" -> "\n    ";
      default -> ", ";
    };
  }
}
