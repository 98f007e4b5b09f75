package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Text;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** YAML aliases for callers that allow them. */
class AliasTest {

  private static final String GOOD = """
      format: 1
      id: a
      version: 1.0.0
      language: en
      title: A
      steps:
        - id: b
          title: B
          duration: 1 week
          learn: &l Learn it.
          build: *l
          topics: &t
            - {id: &tid t, title: T}
      """;

  @Test
  void anAliasStandsForATextAListAMapOrAKey() {
    ExtensionValue map = entries("b", new Text("c"));

    assertThat(extensions("""
        x-text: [&a one, *a]
        x-list: [&b [c], *b]
        x-map: [&c {b: c}, *c]
        x-key: {&d k: v, x: *d}
        """))
        .isEqualTo(Map.of(
            "x-text", new Items(List.of(new Text("one"), new Text("one"))),
            "x-list", new Items(List.of(items("c"), items("c"))),
            "x-map", new Items(List.of(map, map)),
            "x-key", entries("k", new Text("v"), "x", new Text("k"))));
    assertThat(read(GOOD, limits(1, 10)).orThrow().steps().get(0).build()).contains("Learn it.");
  }

  @Test
  void aNameMeansTheLastAnchorThatBeganBefore() {
    assertThat(extensions("x-a: [&a one, *a, &a two, *a]"))
        .isEqualTo(Map.of("x-a", items("one", "one", "two", "two")));
    assertThat(extensions("x-a: [&a [&a one, *a], *a]"))
        .isEqualTo(Map.of("x-a", new Items(List.of(items("one", "one"), new Text("one")))));
    assertThat(extensions("x-a: [&a {&a k: v}, *a]"))
        .isEqualTo(Map.of("x-a", new Items(List.of(entries("k", new Text("v")), new Text("k")))));
  }

  @Test
  void aValueThatWasRefusedIsNotRefusedAgainWhereItIsRepeated() {
    assertThat(problems(
            "x-a: [&a !!str one, *a]\nx-b: [&b \"\\a\", *b]\nx-c: {&c \"\\a\": 1, c: *c}\n"))
        .containsExactly(
            "f.yaml:14:7: error: the YAML tag !!str is not supported: leave it out [yaml-tag]",
            "f.yaml:15:7: error: the invisible character U+0007 is not allowed"
                + " [forbidden-character]",
            "f.yaml:16:7: error: the invisible character U+0007 is not allowed"
                + " [forbidden-character]");
  }

  @Test
  void aFaultStandsWhereItsTextStands() {
    ReadResult<Roadmap> result =
        read(GOOD + "changes: [&c {since: 1.0.0, from: b}, *c]\n", limits(9, 99));

    assertThat(texts(result))
        .containsExactly(
            "f.yaml:14:11: error: change 1 has no \"kind\" [missing-field]",
            "f.yaml:14:11: error: change 2 has no \"kind\" [missing-field]");
    assertThat(result.problems())
        .extracting(Problem::path)
        .containsExactly("changes[0]", "changes[1]");
  }

  @Test
  void anAliasMustLeadToAValueThatIsComplete() {
    assertThat(problems("x-a: [&alpha 1, *alhpa]"))
        .containsExactly("f.yaml:14:17: error: alias *alhpa leads nowhere: there is no such anchor"
            + " before it [unknown-alias]\n  Did you mean \"*alpha\"?");
    assertThat(problems("x-a: &a [1, {b: *a}]"))
        .containsExactly("f.yaml:14:17: error: alias *a stands inside the very value that it"
            + " repeats [alias-circle]");
  }

  @Test
  void aliasesAreCountedAndWhatTheyAddIsToo() {
    String more = GOOD + "x-a: [&a abc, *a, *a]\n";

    assertThat(texts(read(more, limits(3, 10 + 2 * 4)))).isEmpty();
    assertThat(texts(read(more, limits(2, 10 + 2 * 4))))
        .containsExactly(
            "f.yaml:14:19: error: there are more than 2 aliases in this file [too-many-aliases]");
    assertThat(texts(read(more, limits(3, 10 + 2 * 4 - 1))))
        .containsExactly("f.yaml:14:19: error: up to here the aliases of this file add more than"
            + " the 17 values and characters allowed [alias-expansion]");
  }

  @Test
  void aValueCountsOneAndItsKeysAndTextsTheirCharacters() {
    String more = GOOD.replace("*l", "B.") + "x-a: [&a {k: [v, *b]}, *a]\n";
    String bound = more.replace("A\n", "&b A\n");
    // *b: 1 + 1; *a: the map 1, "k" 1 + 1, the list 1, "v" 1 + 1, and *b once more.
    assertThat(texts(read(bound, limits(2, 2 + 8)))).isEmpty();
    assertThat(texts(read(bound, limits(2, 2 + 7)))).hasSize(1);
  }

  @Test
  void aliasesDoNotGetAroundTheLimitOfNesting() {
    String deep = GOOD + "x-a: &a " + "[".repeat(11) + "]".repeat(11);

    assertThat(texts(read(deep + "\nx-b: " + "[".repeat(8) + "*a" + "]".repeat(8), limits(2, 99))))
        .isEmpty();
    assertThat(texts(read(deep + "\nx-b: " + "[".repeat(9) + "*a" + "]".repeat(9), limits(2, 99))))
        .containsExactly(
            "f.yaml:15:15: error: lists and maps lie more than 20 deep here [too-deep]");
  }

  @Test
  void aBillionLaughsEndInOneProblem() {
    StringBuilder laughs = new StringBuilder(GOOD + "x-0: &a0 [lol]\n");
    for (int i = 1; i < 10; i++) {
      laughs.append("x-" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "]\n");
    }

    assertThat(texts(read(laughs.toString(), limits(1_000, 1_000_000))))
        .containsExactly("f.yaml:20:11: error: up to here the aliases of this file add more than"
            + " the 1000000 values and characters allowed [alias-expansion]");
  }

  private static Items items(String... texts) {
    return new Items(
        java.util.stream.Stream.of(texts).map(t -> (ExtensionValue) new Text(t)).toList());
  }

  private static Entries entries(Object... keysAndValues) {
    Map<String, ExtensionValue> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      entries.put((String) keysAndValues[i], (ExtensionValue) keysAndValues[i + 1]);
    }
    return new Entries(entries);
  }

  private static ReadLimits limits(int aliases, int expansion) {
    return ReadLimits.builder().aliases(aliases).aliasExpansion(expansion).build();
  }

  private static ReadResult<Roadmap> read(String text, ReadLimits limits) {
    return ContentReader.create(limits).read(text, "f.yaml");
  }

  private static Map<String, ExtensionValue> extensions(String more) {
    return read(GOOD + more, limits(20, 200)).orThrow().extensions();
  }

  private static List<String> problems(String more) {
    return texts(read(GOOD + more, limits(20, 200)));
  }

  private static List<String> texts(ReadResult<Roadmap> result) {
    return result.problems().stream().map(Problem::toString).toList();
  }
}
