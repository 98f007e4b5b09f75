package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeouts only guard against a hang. */
@Timeout(60)
class ReadLimitsTest {

  private static final int MEBI = 1024 * 1024;
  private static final String HEAD = "format: 1\nid: a\nversion: 1.0.0\nlanguage: en\ntitle: A\n";
  private static final String STEP =
      "- {id: %s, title: B, duration: 1 day, learn: L., topics: [{id: %st, title: T}]}\n";
  private static final String GOOD = HEAD + "steps:\n" + step("b");

  @Test
  void limitsShowThemselves() {
    assertThat(ReadLimits.builder().nesting(7).build())
        .hasToString("ReadLimits[bytes=8388608, nesting=7, items=10000, characters=100000,"
            + " aliases=0, aliasExpansion=1000000]");
  }

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
  void eachLimitCanBeChanged() {
    ReadLimits limits = ReadLimits.builder()
        .bytes(200)
        .nesting(5)
        .items(6)
        .characters(14)
        .aliases(1)
        .aliasExpansion(3)
        .build();
    ContentReader reader = ContentReader.create(limits);
    assertThat(texts(reader.read(GOOD + "#" + "x".repeat(199 - GOOD.length()), "f.yaml")))
        .isEmpty();
    assertThat(texts(reader.read(GOOD + "#" + "x".repeat(200 - GOOD.length()), "f.yaml")))
        .containsExactly(
            "f.yaml:1:1: error: the file is larger than the 200 bytes allowed [file-too-large]");
    assertThat(texts(reader.read(GOOD.replace("T}", "T, x-a: []}"), "f.yaml")))
        .containsExactly("f.yaml:7:82: error: lists and maps lie more than 5 deep here [too-deep]");
    assertThat(texts(reader.read(GOOD + "x-a: 1\n", "f.yaml")))
        .containsExactly("f.yaml:8:1: error: there are more than 6 entries here [too-many-items]");
    assertThat(texts(reader.read(GOOD.replace("L.", "L".repeat(14)), "f.yaml"))).isEmpty();
    assertThat(texts(reader.read(GOOD.replace("L.", "L".repeat(15)), "f.yaml")))
        .containsExactly("f.yaml:7:45: error: this text has 15 characters, more than the 14"
            + " allowed [text-too-long]");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes, 0, 'bytes must be from 1 to 1073741824, but is 0'",
    "bytes, 1073741825, 'bytes must be from 1 to 1073741824, but is 1073741825'",
    "nesting, 0, 'nesting must be from 1 to 100, but is 0'",
    "nesting, 101, 'nesting must be from 1 to 100, but is 101'",
    "items, 0, 'items must be from 1 to 2147483647, but is 0'",
    "characters, 0, 'characters must be from 1 to 2147483647, but is 0'",
    "aliases, -1, 'aliases must be from 0 to 2147483647, but is -1'",
    "aliasExpansion, -1, 'aliasExpansion must be from 0 to 2147483647, but is -1'",
  })
  void aLimitOutOfRangeIsRefused(String limit, int value, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set(ReadLimits.builder(), limit, value))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes, 1, 1073741824",
    "nesting, 1, 100",
    "items, 1, 2147483647",
    "characters, 1, 2147483647",
    "aliases, 0, 2147483647",
    "aliasExpansion, 0, 2147483647",
  })
  void theEndsOfARangeAreAllowed(String limit, int least, int most) {
    assertThat(get(set(ReadLimits.builder(), limit, least).build(), limit)).isEqualTo(least);
    assertThat(get(set(ReadLimits.builder(), limit, most).build(), limit)).isEqualTo(most);
  }

  private static ReadLimits.Builder set(ReadLimits.Builder limits, String limit, int value) {
    return switch (limit) {
      case "bytes" -> limits.bytes(value);
      case "nesting" -> limits.nesting(value);
      case "items" -> limits.items(value);
      case "characters" -> limits.characters(value);
      case "aliases" -> limits.aliases(value);
      default -> limits.aliasExpansion(value);
    };
  }

  private static int get(ReadLimits limits, String limit) {
    return switch (limit) {
      case "bytes" -> limits.bytes();
      case "nesting" -> limits.nesting();
      case "items" -> limits.items();
      case "characters" -> limits.characters();
      case "aliases" -> limits.aliases();
      default -> limits.aliasExpansion();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes", "nesting", "items", "characters", "aliases", "aliasExpansion"})
  void theTablesSayWhatTheDefaultsAre(String limit) throws IOException {
    int value = get(ReadLimits.defaults(), limit);
    Path root = Path.of(System.getProperty("roadmapkit.root"));
    String javadoc =
        Files.readString(Path.of("src/main/java/dev/roadmapkit/content/ReadLimits.java"));
    String readme = Files.readString(root.resolve("README.md"));

    assertThat(javadoc).contains("<tr><td>{@code " + limit + "}</td><td>" + value + "</td>");
    assertThat(readme).contains(String.format(Locale.ROOT, "| `%s` | %,d |", limit, value));
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
