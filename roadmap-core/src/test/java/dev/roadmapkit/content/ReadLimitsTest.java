package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The timeouts only guard against a hang. */
@Timeout(60)
class ReadLimitsTest {

  private static final int MEBI = 1024 * 1024;
  private static final String HEAD = "format: 1\nid: a\nversion: 1.0.0\nlanguage: en\ntitle: A\n";
  private static final String STEP =
      "- {id: %s, title: B, duration: 1 day, learn: L., topics: [{id: %st, title: T}]}\n";
  private static final String GOOD = HEAD + "steps:\n" + step("b");

  @Test
  void aFileMayHaveExactlyTheBytesAllowedAndNotOneMore() throws IOException {
    String full = GOOD + "#" + "x".repeat(8 * MEBI - GOOD.length() - 1);

    assertThat(problems(full)).isEmpty();
    assertThat(problems(full + "x"))
        .containsExactly(
            "f.yaml:1:1: error: the file is larger than the 8,388,608 bytes allowed [file-too-large]");
    assertThat(read(new byte[10 * MEBI]))
        .containsExactly(
            "f.yaml:1:1: error: the file is larger than the 8,388,608 bytes allowed [file-too-large]");
    assertThat(problems("é".repeat(4 * MEBI + 1)))
        .containsExactly(
            "f.yaml:1:1: error: the file is larger than the 8,388,608 bytes allowed [file-too-large]");
  }

  @Test
  void listsAndMapsMayLieTwentyDeep() {
    assertThat(problems(GOOD + "x-a: " + "[".repeat(19) + "1" + "]".repeat(19))).isEmpty();
    assertThat(problems(GOOD + "x-a: " + "[".repeat(20) + "1" + "]".repeat(20)))
        .containsExactly(
            "f.yaml:8:25: error: lists and maps lie more than 20 deep here [too-deep]");
  }

  @Test
  void aListMayHaveTenThousandEntries() {
    String items = "1,".repeat(10_000);

    assertThat(problems(GOOD + "x-a: [" + items + "]")).isEmpty();
    assertThat(problems(GOOD + "x-a: [" + items + "1]"))
        .containsExactly(
            "f.yaml:8:20007: error: there are more than 10000 entries here [too-many-items]");
  }

  @Test
  void aMapMayHaveTenThousandKeys() {
    String keys =
        IntStream.range(0, 9_994).mapToObj(i -> "x-" + i + ": 1\n").collect(Collectors.joining());

    assertThat(problems(GOOD + keys)).isEmpty();
    assertThat(problems(GOOD + keys + "x-more: 1\n"))
        .containsExactly(
            "f.yaml:10002:1: error: there are more than 10000 entries here [too-many-items]");
  }

  @Test
  void aTextMayHaveAHundredThousandCharacters() {
    assertThat(problems(GOOD + "summary: " + "x".repeat(100_000))).isEmpty();
    assertThat(problems(GOOD + "summary: " + "x".repeat(100_001)))
        .containsExactly("f.yaml:8:10: error: this text has 100001 characters, more than the"
            + " 100000 allowed [text-too-long]");
  }

  @Test
  void aLongTextEndsInOneProblem() {
    assertThat(problems(GOOD + "summary: \"" + "x".repeat(MEBI) + "\"")).hasSize(1);
    assertThat(problems(GOOD + "id: " + "x".repeat(MEBI))).hasSize(1);
    assertThat(problems(GOOD + "x".repeat(MEBI) + ": 1")).hasSize(1);
    assertThat(problems(GOOD + "? " + "x".repeat(MEBI) + "\n: 1")).hasSize(1);
    assertThat(json("{\"" + "x".repeat(MEBI) + "\": 1}")).hasSize(1);
    assertThat(json("{\"format\": " + "1".repeat(MEBI) + "}")).hasSize(1);
  }

  @Test
  void aWrongValueOfManyCharactersIsQuotedByItsBeginning() {
    String slashes = "a-".repeat(40_000);

    assertThat(problems(GOOD.replace("id: b,", "id: " + slashes + ",")))
        .containsExactly("f.yaml:7:8: error: step id \"" + "a-".repeat(30)
            + "…\" is not a slug: use a-z and 0-9, words joined by single hyphens [bad-id]\n"
            + "  Did you mean \"" + "a-".repeat(29) + "a\"?");
  }

  @Test
  void deepNestingEndsInOneProblem() {
    assertThat(problems("[".repeat(100_000)))
        .containsExactly(
            "f.yaml:1:21: error: lists and maps lie more than 20 deep here [too-deep]");
    assertThat(problems("{a: ".repeat(100_000))).hasSize(1);
    assertThat(problems("- ".repeat(100_000))).hasSize(1);
    assertThat(json("[".repeat(100_000)))
        .containsExactly(
            "f.json:1:21: error: lists and maps lie more than 20 deep here [too-deep]");
  }

  @Test
  void aliasesAreRefusedBeforeTheyMultiply() {
    StringBuilder laughs = new StringBuilder(GOOD + "x-0: &a0 [lol]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("x-" + i + ": &a" + i + " [" + alias + ", " + alias + "]\n");
    }

    assertThat(problems(laughs.toString()))
        .hasSize(18)
        .startsWith(
            "f.yaml:9:11: error: aliases (*a0) are not supported: repeat the value [yaml-alias]");
  }

  @Test
  void aKeyThatStandsFiftyThousandTimesIsOneProblem() {
    assertThat(problems(GOOD + "category: A\n".repeat(50_000)))
        .containsExactly(
            "f.yaml:9:1: error: key \"category\" stands twice, first on line 8 [duplicate-key]");
  }

  @Test
  void oneThousandProblemsAreListedAndTheRestIsCounted() {
    List<String> problems = problems(
        GOOD + "tags: [" + "1,".repeat(9_000) + "]\n" + "keyTerms: [" + "1,".repeat(9_000) + "]\n");

    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000))
        .isEqualTo("f.yaml:9:2008: error: there are more than 1000 problems: the others are not"
            + " listed [too-many-problems]");
  }

  @Test
  void manyUnknownStepsEndSoon() {
    String steps = IntStream.range(0, 5_000)
        .mapToObj(i -> step("s".repeat(40) + i)
            .replace("learn:", "requires: [" + "s".repeat(39) + "t" + i + "], learn:"))
        .collect(Collectors.joining());

    assertThat(problems(HEAD + "steps:\n" + steps)).hasSize(1_001);
  }

  @Test
  void manyCirclesEndSoon() {
    String steps = IntStream.range(0, 3_000)
        .mapToObj(i -> step("s" + i).replace("learn:", "requires: [s" + i + "], learn:"))
        .collect(Collectors.joining());

    assertThat(problems(HEAD + "steps:\n" + steps)).hasSize(1_001);
  }

  private static String step(String id) {
    return STEP.replace("%s", id);
  }

  private static List<String> problems(String text) {
    return texts(ContentReader.create().read(text, "f.yaml"));
  }

  private static List<String> json(String text) {
    return texts(ContentReader.create().read(text, "f.json"));
  }

  private static List<String> read(byte[] bytes) throws IOException {
    return texts(ContentReader.create().read(new ByteArrayInputStream(bytes), "f.yaml"));
  }

  private static List<String> texts(ReadResult<Roadmap> result) {
    return result.problems().stream().map(Problem::toString).toList();
  }
}
