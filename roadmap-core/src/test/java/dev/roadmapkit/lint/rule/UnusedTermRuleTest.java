package dev.roadmapkit.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedTermRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "API | Write an api. | true",
        "API | Write APIs. | true",
        "API | The capital of things | false",
        "API | apiary | false",
        "API | apis' ends | true",
        "Go | Good things | false",
        "Go | Learn Go! | true",
        "class | two classes | true",
        "query | some queries | true",
        "Server | der Servern | true",
        "REST API | a rest api | true",
        "REST API | two REST APIs | true",
        "REST API | rest, then an API | false",
        "REST API | the rest | false",
        "Node.js | learn Node.js now | true",
        "Node.js | a node | false",
        "C++ | learn C++ | true",
        "İ | İ | true",
        "数据库 | 学习数据库的基础 | true",
        "数据库 | 学习数据 | false",
        "データ | データベース | true",
        "قاعدة | تعلم قاعدة بيانات | true",
        "+++ | nothing | true",
      })
  void aTermIsFoundByItsWords(String term, String text, boolean used) {
    String terms = "keyTerms: [{id: k, term: \"" + term + "\", definition: \"" + term + "\"}]\n";

    assertThat(findings(terms, text))
        .isEqualTo(
            used
                ? List.of()
                : List.of("keyTerms[0]: key term \"" + term
                    + "\" stands in no other text of the roadmap: use it, or leave it out"));
  }

  @Test
  void theExpansionCountsAndSoDoOtherDefinitions() {
    String terms = "keyTerms: [{id: k, term: JWT, expansion: JSON Web Token}, {id: l, term: Token,"
        + " definition: What a JWT is.}]\n";

    assertThat(findings(terms, "x")).isEmpty();
    assertThat(findings(terms.replace("JWT is", "thing is"), "A json web token."))
        .isEmpty();
    assertThat(findings(terms.replace("JWT is", "thing is"), "x")).hasSize(1);
  }

  @Test
  void twoTermsOfOneNameAreBothUsedOrBothUnused() {
    String terms = "keyTerms: [{id: k, term: Kit}, {id: l, term: KIT}]\n";

    assertThat(findings(terms, "x")).isEmpty();
    assertThat(findings(terms.replace("KIT", "Lot"), "x")).hasSize(2);
  }

  /** Would take hours if each term were looked for in each text. */
  @Test
  void manyTermsInALongTextAreNoTrouble() {
    StringBuilder terms = new StringBuilder("keyTerms:\n");
    for (int i = 0; i < 5_000; i++) {
      terms
          .append("  - {id: k")
          .append(i)
          .append(", term: a a a a a a a b")
          .append(i)
          .append("}\n");
    }

    assertThat(findings(terms.toString(), "a ".repeat(49_000) + "b7"))
        .hasSize(4_999)
        .noneMatch(finding -> finding.startsWith("keyTerms[7]:"));
  }

  private static List<String> findings(String terms, String text) {
    String step = OneRule.step("a", "").replace("learn: L", "learn: \"" + text + "\"");
    return OneRule.findings(new UnusedTermRule(), OneRule.roadmap(terms + "steps:\n" + step));
  }
}
