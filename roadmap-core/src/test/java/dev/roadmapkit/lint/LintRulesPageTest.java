package dev.roadmapkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/lint-rules.md} tells the truth: the table is that of the linter, the examples work. */
class LintRulesPageTest {

  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/lint-rules.md"));
  }

  @Test
  void theTableListsEveryRule() throws IOException {
    List<String> rows = page().lines().filter(line -> line.startsWith("| [`")).toList();

    assertThat(rows)
        .isEqualTo(LintRule.all().stream()
            .map(rule -> "| [`" + rule.key() + "`](#" + rule.key() + ") | " + rule.severity()
                + " | " + rule.summary() + " |")
            .toList());
  }

  @Test
  void everyRuleHasASection() throws IOException {
    assertThat(page()
            .lines()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring("### ".length())))
        .containsExactlyElementsOf(LintRule.all().stream().map(LintRule::key).toList());
  }

  static List<Arguments> badExamples() throws IOException {
    return examples("Bad:", "Good:");
  }

  static List<Arguments> goodExamples() throws IOException {
    return examples("Good:", "\n### ");
  }

  @ParameterizedTest
  @MethodSource("badExamples")
  void aBadExampleBreaksItsRuleAndNoOther(String rule, String example) throws IOException {
    assertThat(findings(rule, example)).extracting(Problem::rule).containsOnly(rule);
  }

  @ParameterizedTest
  @MethodSource("goodExamples")
  void aGoodExampleBreaksNoRule(String rule, String example) throws IOException {
    assertThat(findings(rule, example)).as(rule).isEmpty();
  }

  @Test
  void everySectionHasExamplesOfBothKinds() throws IOException {
    List<String> keys = LintRule.all().stream().map(LintRule::key).toList();

    for (List<Arguments> examples : List.of(badExamples(), goodExamples())) {
      assertThat(examples.stream().map(example -> example.get()[0]).distinct())
          .containsExactlyElementsOf(keys);
    }
  }

  /** The rules for translations show the roadmap first. */
  private static List<Problem> findings(String rule, String example) throws IOException {
    String section = page().substring(page().indexOf("\n### " + rule + "\n"));
    Matcher source = BLOCK.matcher(section.substring(0, section.indexOf("\nBad:")));
    return source.find()
        ? ExampleRoadmap.findings(example, source.group(1))
        : ExampleRoadmap.findings(example);
  }

  private static List<Arguments> examples(String from, String to) throws IOException {
    List<Arguments> examples = new ArrayList<>();
    String[] sections = page().split("\n### ", -1);
    for (String section : List.of(sections).subList(1, sections.length)) {
      String key = section.substring(0, section.indexOf('\n'));
      int end = section.indexOf("\n" + to);
      String part =
          section.substring(section.indexOf("\n" + from), end < 0 ? section.length() : end);
      Matcher block = BLOCK.matcher(part);
      while (block.find()) {
        examples.add(Arguments.of(key, block.group(1)));
      }
    }
    return examples;
  }
}
