package dev.roadmapkit.lint.rule;

import static dev.roadmapkit.lint.rule.OneRule.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United Kingdom | EUR | GBP",
        "united  kingdom | EUR | GBP",
        "UK | USD | GBP",
        "GB | USD | GBP",
        "GBR | USD | GBP",
        "United States of America | EUR | USD",
        "Germany | USD | EUR",
        "Europe | USD | EUR",
        "European Union | GBP | EUR",
        "Turkey | EUR | TRY",
        "Türkiye | EUR | TRY",
        "India | USD | INR",
        "IN | USD | INR",
        "Switzerland | EUR | CHF",
        "Japan | JPY | ",
        "Europe | EUR | ",
        "Remote | USD | ",
        "Bay Area | EUR | ",
        "Antarctica | USD | ",
      })
  void salariesArePaidInTheMoneyOfTheCountry(String region, String currency, String usual) {
    String salaries = "salaries: {year: 2025, ranges: [{region: \"" + region + "\", currency: "
        + currency + ", low: 1, high: 2}]}\n";

    assertThat(findings(new SalaryCurrencyRule(), salaries, step("a", "")))
        .isEqualTo(
            usual == null
                ? List.of()
                : List.of("salaries.ranges[0].currency: salary range \""
                    + region.replace("  ", " ") + "\" is in " + currency
                    + ", but salaries there are paid in " + usual + " -> " + usual));
  }

  @Test
  void aStepMayTakeThreeTimesAsLongAsTheOneInTheMiddle() {
    assertThat(longSteps("2 weeks", "1-2 weeks", "6 weeks", "3 weeks")).isEmpty();
    assertThat(longSteps("2 weeks", "1-2 weeks", "4-43 days", "3 weeks"))
        .containsExactly("steps[2].duration: step \"s2\" takes 4-43 days, more than 3 times the 1-2"
            + " weeks of the step in the middle: is it several steps?");
    assertThat(longSteps("2 weeks", "2 weeks", "9 weeks")).isEmpty();
    assertThat(longSteps("1 hour", "1 hour", "1 hour", "4 hours", "2 weeks", "2 weeks", "9 weeks"))
        .containsExactly(
            "steps[3].duration: step \"s3\" takes 4 hours, more than 3 times the 1 hour"
                + " of the step in the middle: is it several steps?");
  }

  @Test
  void lengthsCountCharactersNotCodeUnits() {
    String title = "\uD83D\uDE00".repeat(80);

    assertThat(titled(title)).isEmpty();
    assertThat(titled(title + "a"))
        .containsExactly("steps[0].title: \"title\" of step \"a\" has 81 characters, more than the"
            + " usual 80");
  }

  @Test
  void titlesAreComparedWithoutCapitalsAndWhiteSpace() {
    String topics =
        "topics: [{id: t, title: Set  up}, {id: u, title: \"set up \"}, {id: v, title: Set"
            + " out}]";
    String step = step("a", "").replace("topics: [{id: a-t, title: T}]", topics);

    assertThat(findings(new RepeatedTopicRule(), "", step))
        .containsExactly(
            "steps[0].topics[1].title: topic \"u\" has the title of topic \"t\" in step"
                + " \"a\", \"Set up\": say how they differ");
  }

  @Test
  void topicsForDifferentOptionsMayHaveOneTitle() {
    String choices =
        "choices: [{id: c, title: C, options: [{id: x, title: X}, {id: y, title: Y}]}]\n";
    String one = step("a", "when: {c: x}");
    String other = step("b", "when: {c: y}");

    assertThat(findings(new RepeatedTopicRule(), choices, one, other)).isEmpty();
    assertThat(findings(new RepeatedTopicRule(), choices, one, step("b", "when: {c: x}")))
        .hasSize(1);
    assertThat(findings(new RepeatedTopicRule(), choices, step("a", ""), other)).hasSize(1);
  }

  @Test
  void aChoiceThatNothingDependsOnIsNamedOnce() {
    String choices =
        "choices: [{id: c, title: C, options: [{id: x, title: X}, {id: y, title: Y}]}]\n";

    assertThat(findings(new ChoiceRule(), choices, step("a", "")))
        .containsExactly(
            "choices[0]: choice \"c\" changes nothing: no step, topic or resource has it"
                + " in its \"when\"");
    assertThat(findings(new ChoiceRule(), choices, step("a", "when: {c: y}")))
        .containsExactly(
            "choices[0].options[0]: option \"x\" of choice \"c\" leads to nothing of its"
                + " own: no step, topic or resource has \"when: {c: x}\"");
    assertThat(findings(
            new ChoiceRule(),
            choices.replace(", {id: y, title: Y}", ""),
            step("a", "when: {c: x}")))
        .containsExactly(
            "choices[0].options: choice \"c\" has the one option \"x\": add another, or"
                + " leave the choice out");
  }

  private static List<String> longSteps(String... durations) {
    String[] steps = new String[durations.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step("s" + i, "").replace("1 week", durations[i]);
    }
    return findings(new LongStepRule(), "weeklyEffort: 1 hour\n", steps);
  }

  private static List<String> titled(String title) {
    return findings(
            new TextLengthRule(), "", step("a", "").replace("title: Step", "title: " + title))
        .stream()
        .filter(finding -> finding.startsWith("steps[0].title"))
        .toList();
  }

  private static List<String> findings(Rule rule, String header, String... steps) {
    return OneRule.findings(rule, OneRule.roadmap(header + "steps:\n" + String.join("", steps)));
  }
}
