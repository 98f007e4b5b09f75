package dev.roadmapkit.lint.rule;

import static dev.roadmapkit.lint.rule.OneRule.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NothingToDoRuleTest {

  private static final String CHOICES =
      "choices: [{id: tool, title: Tool, options: [{id: a, title: A},"
          + " {id: b, title: B}]}, {id: lang, title: Lang, options: [{id: go, title: Go}, {id: js, title:"
          + " JS}, {id: py, title: Py}]}]\n";

  private static List<String> findings(String... steps) {
    String keys = CHOICES + "steps:\n" + String.join("", steps);
    return OneRule.findings(new NothingToDoRule(), OneRule.roadmap(keys));
  }

  @Test
  void everybodyHasSomethingToDo() {
    assertThat(findings(step("s", ""))).isEmpty();
    assertThat(findings(step("s", "when: {tool: a}"), step("t", "when: {tool: b}")))
        .isEmpty();
    assertThat(findings(step("s", "when: {tool: a}"), step("t", ""))).isEmpty();
    assertThat(findings(
            step("s", "when: {tool: a}"),
            step("t", "when: {tool: b, lang: go}"),
            step("u", "when: {lang: js}"),
            step("v", "when: {lang: py}")))
        .isEmpty();
  }

  @Test
  void whoeverHasNothingToDoIsNamed() {
    assertThat(findings(step("s", "when: {tool: a}")))
        .containsExactly(
            "choices: with \"tool: b\" no topic is left to do: add one for that, or one"
                + " for everybody");
    assertThat(findings(
            step("s", "when: {tool: a}"),
            step("t", "when: {tool: b, lang: go}"),
            step("u", "when: {lang: py}")))
        .containsExactly(
            "choices: with \"tool: b\" and \"lang: js\" no topic is left to do: add one"
                + " for that, or one for everybody");
    String topics = "  - {id: s, title: S, duration: 1 week, learn: L, when: {tool: a},"
        + " topics: [{id: t, title: T, when: {tool: b}}]}\n";
    assertThat(findings(topics))
        .containsExactly("choices: no topic is for anybody: what a topic and its step ask for"
            + " contradicts each other");
  }

  @Test
  void manyChoicesAreLookedAtForABoundedTime() {
    StringBuilder choices = new StringBuilder("choices:\n");
    StringBuilder steps = new StringBuilder("steps:\n");
    for (int i = 0; i < 40; i++) {
      choices
          .append("  - {id: c")
          .append(i)
          .append(", title: C, options: [{id: a, title: A}, {id: b, title: B}]}\n");
      steps.append(step("s" + i, "when: {c" + i + ": a, c" + (i + 1) % 40 + ": b}"));
    }
    assertThat(OneRule.findings(new NothingToDoRule(), OneRule.roadmap("" + choices + steps)))
        .hasSize(1);
  }
}
