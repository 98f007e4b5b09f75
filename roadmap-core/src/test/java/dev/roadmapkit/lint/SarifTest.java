package dev.roadmapkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String FILE = """
      format: 1
      id: sample
      version: 1.0.0
      language: en
      title: Sample
      statedDuration: 5-7 months
      steps:
        - {id: a, title: Step A, duration: 1 week, learn: Something to learn., topics: [{id: t, title: Topic}]}
      """;

  @Test
  void eachProblemIsAResult() {
    List<Problem> problems = Linter.create().lint(ContentReader.create().read(FILE, "a b/é.yaml"));
    JsonNode run = run(problems);

    assertThat(run.at("/tool/driver/name").asString()).isEqualTo("roadmap");
    assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2.3");
    assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/results").valueStream().map(SarifTest::line))
        .containsExactly(
            "a%20b/%C3%A9.yaml 1:1 note missing-summary: roadmap \"sample\" has no summary: say in one"
                + " or two sentences what it leads to",
            "a%20b/%C3%A9.yaml 6:17 warning stated-duration-mismatch: the stated duration \"5-7"
                + " months\" (21.7-30.4 weeks) does not match the steps, which add up to 1 week"
                + " (0.2 months)",
            "a%20b/%C3%A9.yaml 8:5 note step-without-resource: step \"a\" has no resource: name"
                + " something to learn it from");
    assertThat(run.at("/results").valueStream())
        .allMatch(result -> run.at("/tool/driver/rules")
            .get(result.get("ruleIndex").asInt())
            .get("id")
            .equals(result.get("ruleId")));
  }

  @Test
  void aProblemOfTheReaderIsAResultWithItsSuggestion() {
    String file = FILE.replace("title: Sample", "titel: Sample");
    JsonNode run = run(Linter.create().lint(ContentReader.create().read(file, "f.yaml")));

    assertThat(run.at("/results").valueStream().map(SarifTest::line))
        .containsExactly(
            "f.yaml 5:1 error unknown-key: unknown key \"titel\" in roadmap \"sample\"."
                + " Did you mean \"title\"?");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules.get(rules.size() - 1).toString())
        .isEqualTo("{\"id\":\"unknown-key\",\"defaultConfiguration\":{\"level\":\"error\"}}");
  }

  @Test
  void allRulesOfTheLinterAreListed() {
    JsonNode run = run(List.of());

    assertThat(run.at("/results").toString()).isEqualTo("[]");
    assertThat(run.at("/tool/driver/rules").valueStream().map(JsonNode::toString))
        .hasSize(LintRule.all().size())
        .contains(
            "{\"id\":\"open-choice\",\"shortDescription\":{\"text\":\"Steps depend on a choice,"
                + " so that a plan spans all its options.\"},\"help\":{\"text\":\"Why it matters, with"
                + " examples: the section \\\"open-choice\\\" of roadmap-core/docs/lint-rules.md in the"
                + " sources of RoadmapKit.\"},\"defaultConfiguration\":{\"level\":\"note\"}}");
  }

  @Test
  void theOutputIsValidByThePublishedSchema() throws IOException {
    List<Problem> problems =
        new ArrayList<>(Linter.create().lint(ContentReader.create().read(FILE, "a b.yaml")));
    problems.addAll(Linter.create().lint(ContentReader.create().read("a: [", "b.yaml")));
    problems.addAll(
        Linter.create().lint(ContentReader.create().read(FILE, "f.yaml").value().orElseThrow()));
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(publishedSchema());

    assertThat(schema.validate(JSON.readTree(Sarif.toJson(problems, "roadmap", ""))))
        .isEmpty();
    assertThat(schema.validate(JSON.readTree(Sarif.toJson(List.of(), "roadmap", "1"))))
        .isEmpty();
    assertThat(schema.validate(JSON.readTree(Sarif.toJson(problems, "roadmap", "1")
            .replace("\"startLine\": 1,", "\"startLine\": 0,"))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | roadmap.yaml | roadmap.yaml",
        "/ | ./a/./b/../c.yaml | a/c.yaml",
        "/ | ../a.yaml | ../a.yaml",
        "/ | /home/me/my file.yaml | file:///home/me/my%20file.yaml",
        "/ | a:b.yaml | a%3Ab.yaml",
        "/ | 100%#?.yaml | 100%25%23%3F.yaml",
        "/ | a\\b.yaml | a%5Cb.yaml",
        "/ | e\u0301.yaml | e%CC%81.yaml",
        "\\ | a\\b c.yaml | a/b%20c.yaml",
        "\\ | C:\\a\\b.yaml | file:///C:/a/b.yaml",
        "\\ | \\\\server\\a.yaml | file://server/a.yaml",
      })
  void fileNamesBecomeAddresses(char separator, String name, String address) {
    assertThat(FileAddress.of(name, separator)).isEqualTo(address);
  }

  @Test
  void severitiesAreLevels() {
    Problem problem = Problem.of(Severity.ERROR, "r", "steps", "m");

    assertThat(run(List.of(problem)).at("/results/0").toString())
        .isEqualTo("{\"ruleId\":\"r\",\"ruleIndex\":" + LintRule.all().size()
            + ",\"level\":\"error\",\"message\":{\"text\":\"m\"}}");
  }

  private static JsonNode run(List<Problem> problems) {
    JsonNode log = JSON.readTree(Sarif.toJson(problems, "roadmap", "1.2.3"));
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("runs").size()).isEqualTo(1);
    return log.get("runs").get(0);
  }

  private static String line(JsonNode result) {
    JsonNode place = result.at("/locations/0/physicalLocation");
    return place.at("/artifactLocation/uri").asString() + " "
        + place.at("/region/startLine").asInt() + ":"
        + place.at("/region/startColumn").asInt()
        + " " + result.get("level").asString() + " " + result.get("ruleId").asString() + ": "
        + result.at("/message/text").asString();
  }

  private static String publishedSchema() throws IOException {
    String file = "/schema/sarif-schema-2.1.0.json";
    try (InputStream in = Objects.requireNonNull(SarifTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
