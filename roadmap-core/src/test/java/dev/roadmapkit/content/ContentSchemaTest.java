package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schema and reader agree on what a roadmap is, as far as a schema can say it. */
class ContentSchemaTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path ROOT = Path.of(System.getProperty("roadmapkit.root", ".."));
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final JsonNode SCHEMA = JSON.readTree(ContentSchema.json());
  private static final Schema ROADMAP = REGISTRY.getSchema(ContentSchema.json());

  /** The keys that the reader knows, by the place of their map in the schema. */
  private static final Map<String, List<String>> KEYS = Map.ofEntries(
      Map.entry("", RoadmapDecoder.KEYS),
      Map.entry("/$defs/source", RoadmapDecoder.SOURCE_KEYS),
      Map.entry("/$defs/salaries", RoadmapDecoder.SALARIES_KEYS),
      Map.entry("/$defs/salaryRange", RoadmapDecoder.RANGE_KEYS),
      Map.entry("/$defs/keyTerm", RoadmapDecoder.TERM_KEYS),
      Map.entry("/$defs/choice", RoadmapDecoder.CHOICE_KEYS),
      Map.entry("/$defs/option", RoadmapDecoder.OPTION_KEYS),
      Map.entry("/$defs/change", RoadmapDecoder.CHANGE_KEYS),
      Map.entry("/$defs/step", StepDecoder.KEYS),
      Map.entry("/$defs/topic", StepDecoder.TOPIC_KEYS),
      Map.entry("/$defs/note", StepDecoder.NOTE_KEYS),
      Map.entry("/$defs/resource", StepDecoder.RESOURCE_KEYS));

  /** Files that only the reader refuses, by rule: no schema can say what is wrong with them. */
  private static final List<String> ACCEPTED = List.of(
      // bad-duration and min-above-max: a schema compares no two numbers
      "bad-duration-min-above-max.yaml",
      "min-above-max.yaml",
      // wrong-type: YAML reads 0x5 as 5, and the schema sees the number
      "bad-number-hex.yaml",
      // unknown-format: to a schema 1.0 is 1
      "unknown-format-decimal.yaml",
      // duplicate-id: uniqueness across maps
      "duplicate-id-choice.yaml",
      "duplicate-id-option.yaml",
      "duplicate-id-resource-as-topic.yaml",
      "duplicate-id-step.yaml",
      "duplicate-id-term.yaml",
      "duplicate-id-topic-as-step.yaml",
      // duplicate-key: in a tree a key stands once
      "duplicate-key.json",
      "duplicate-key-root.yaml",
      "duplicate-key-three-times.yaml",
      // forbidden-character: in a key of the author's own, and half a character
      "forbidden-character-escaped-key.yaml",
      "forbidden-character-escaped-key.json",
      "forbidden-character-escaped-surrogate.yaml",
      "forbidden-character-surrogate.json",
      // invalid-utf8: bytes become U+FFFD before anything looks at them
      "invalid-utf8-overlong.yaml",
      "invalid-utf8.yaml",
      // prerequisite-cycle
      "prerequisite-cycle.yaml",
      "prerequisite-cycles-apart.yaml",
      "self-requirement.yaml",
      // too-deep: a schema does not look into keys of the author's own
      "too-deep.yaml",
      // unknown-choice, unknown-option, unknown-step: references
      "five-faults-of-references.yaml",
      "unknown-choice-none.yaml",
      "unknown-choice.yaml",
      "unknown-option.yaml",
      "unknown-step-far.yaml",
      "unknown-step.yaml",
      // yaml-alias, yaml-merge, yaml-tag: resolved while the tree is built
      "yaml-alias-in-value.yaml",
      "yaml-alias.yaml",
      "yaml-merge-map.yaml",
      "yaml-merge.yaml",
      "yaml-tag-first-key.yaml",
      "yaml-tag-key.yaml",
      "yaml-tag-scalar.yaml");

  /** Files that are no YAML or JSON to begin with: an editor says so without any schema. */
  private static final List<String> UNREADABLE = List.of(
      // empty-file
      "empty-blank.yaml",
      "empty-comments.yaml",
      "empty.yaml",
      // forbidden-character and invalid-utf8, where YAML forbids the character too
      "forbidden-character-after-emoji.yaml",
      "forbidden-character-nul.json",
      "invalid-utf16.yaml",
      "invalid-utf8-truncated.yaml",
      // second-document
      "second-document-json.json",
      "syntax-after-emoji.json",
      // syntax
      "syntax-ampersand.yaml",
      "syntax-apostrophe-in-braces.yaml",
      "syntax-apostrophe-in-quotes.yaml",
      "syntax-at-sign.yaml",
      "syntax-block-with-number-and-text.yaml",
      "syntax-block-with-text.yaml",
      "syntax-colon-in-text.yaml",
      "syntax-colon-without-space-first.yaml",
      "syntax-colon-without-space.yaml",
      "syntax-comma.yaml",
      "syntax-directive.yaml",
      "syntax-hyphen-in-text.yaml",
      "syntax-hyphen-without-space-first.yaml",
      "syntax-hyphen-without-space.yaml",
      "syntax-indentation.yaml",
      "syntax-json-comma.json",
      "syntax-json-comment.json",
      "syntax-json-not-a-number.json",
      "syntax-json-single-quotes.json",
      "syntax-json-trailing.json",
      "syntax-json-unclosed.json",
      "syntax-json-yaml.json",
      "syntax-key-without-colon.yaml",
      "syntax-lone-return-at-end.yaml",
      "syntax-long-line.yaml",
      "syntax-question-mark.yaml",
      "syntax-star-word.yaml",
      "syntax-stars.yaml",
      "syntax-tab-after-colon.yaml",
      "syntax-tab.yaml",
      "syntax-text-after-brace.yaml",
      "syntax-text-after-bracket.yaml",
      "syntax-text-after-quotes-below.yaml",
      "syntax-text-after-quotes.yaml",
      "syntax-unclosed-bracket.yaml",
      "syntax-unclosed-quote-before-others.yaml",
      "syntax-unclosed-quote-in-braces.yaml",
      "syntax-unclosed-quote.yaml",
      "syntax-unknown-anchor.yaml",
      "syntax-unknown-escape.yaml",
      "syntax-windows-path.yaml",
      "yaml-complex-key.yaml",
      // yaml-tag
      "yaml-tag-custom.yaml");

  static List<String> goodFiles() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve("good"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void aGoodFileIsValid(String name) throws IOException {
    assertThat(errors(CORPUS.resolve("good").resolve(name)).orElseThrow()).isEmpty();
  }

  @Test
  void theExampleOfTheReadmeIsValid() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int begin = readme.indexOf("```yaml\n") + "```yaml\n".length();
    String example = readme.substring(begin, readme.indexOf("```", begin));

    assertThat(example).startsWith("format: 1");
    assertThat(yaml(example)).hasSize(1).allMatch(tree -> ROADMAP.validate(tree).isEmpty());
  }

  @Test
  void theBundledRoadmapIsValid() throws IOException {
    String path = "content/src/main/resources/META-INF/roadmaps/roadmapkit/backend-developer";

    assertThat(errors(ROOT.resolve(path).resolve("2025.1.0.yaml")).orElseThrow())
        .isEmpty();
  }

  @Test
  void whatTheWriterWritesIsValid() {
    for (long seed = 0; seed < 200; seed++) {
      String json = ContentWriter.create().toJson(new RoadmapGenerator(seed).roadmap());
      assertThat(ROADMAP.validate(JSON.readTree(json))).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void theSchemaIsAValidSchema() {
    Schema metaSchema =
        REGISTRY.getSchema(SchemaLocation.of(SCHEMA.get("$schema").asString()));

    assertThat(metaSchema.validate(SCHEMA)).isEmpty();
    assertThat(metaSchema.validate(JSON.readTree("{\"type\": \"map\"}"))).isNotEmpty();
  }

  @Test
  void badFilesAreRejectedButForThoseThatNoSchemaCanCatch() throws IOException {
    Set<String> accepted = new TreeSet<>();
    Set<String> unreadable = new TreeSet<>();
    for (String name : BadCorpusTest.files()) {
      Optional<List<Error>> errors = errors(CORPUS.resolve("bad").resolve(name));
      if (errors.isEmpty()) {
        unreadable.add(name);
      } else if (errors.get().isEmpty()) {
        accepted.add(name);
      }
    }

    assertThat(unreadable).containsExactlyInAnyOrderElementsOf(UNREADABLE);
    assertThat(accepted).containsExactlyInAnyOrderElementsOf(ACCEPTED);
  }

  @Test
  void schemaAndReaderMeanTheSamePlace() throws IOException {
    for (String name : BadCorpusTest.files()) {
      byte[] bytes = Files.readAllBytes(CORPUS.resolve("bad").resolve(name));
      List<Problem> problems =
          ContentReader.create().read(new ByteArrayInputStream(bytes), name).problems();
      List<String> places =
          problems.stream().map(problem -> pointer(problem.path())).toList();
      // The reader does not report what follows from another problem.
      if (name.contains("cascade")) {
        continue;
      }
      for (Error error : errors(CORPUS.resolve("bad").resolve(name)).orElse(List.of())) {
        String at = error.getInstanceLocation().toString();
        assertThat(places)
            .as(name + ": " + error)
            .anyMatch(place -> place.startsWith(at) || at.startsWith(place));
      }
    }
  }

  @Test
  void schemaAndReaderKnowTheSameKeys() {
    KEYS.forEach((place, keys) -> assertThat(SCHEMA.at(place).get("properties").propertyNames())
        .as(place)
        .containsExactlyElementsOf(keys));
    assertThat(placesWith("properties")).containsExactlyInAnyOrderElementsOf(KEYS.keySet());
  }

  @Test
  void everyMapTakesTheAuthorsOwnKeysAndNoOthers() {
    assertThat(KEYS.keySet()).allSatisfy(place -> {
      JsonNode map = SCHEMA.at(place);
      assertThat(map.get("type").asString()).isEqualTo("object");
      assertThat(map.get("additionalProperties").isBoolean()).isTrue();
      assertThat(map.get("additionalProperties").asBoolean()).isFalse();
      assertThat(map.get("patternProperties").toString()).isEqualTo("{\"^x-\":true}");
    });
  }

  /** An editor shows the description and offers the examples. */
  @Test
  void everyKeyHasADescriptionAndExamplesThatAreValid() {
    for (String place : KEYS.keySet()) {
      SCHEMA.at(place).get("properties").properties().forEach(property -> {
        String key = place + " " + property.getKey();
        assertThat(property.getValue().path("description").asString("")).as(key).endsWith(".");
        ObjectNode alone = ((ObjectNode) property.getValue()).deepCopy();
        alone.set("$defs", SCHEMA.get("$defs"));
        Schema schema = REGISTRY.getSchema(alone);
        assertThat(alone.path("examples").values())
            .as(key)
            .isNotEmpty()
            .allMatch(example -> schema.validate(example).isEmpty());
      });
    }
  }

  /** Values at the edges of a grammar, each after the name of its definition in the schema. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "duration: 0.01 weeks",
        "duration: 999999 hours",
        "duration: 0004 days",
        "duration: 1.500 months",
        "duration: 1.501 months",
        "duration: 1.50–2 years",
        "duration: 1 to 2 days",
        "duration: 1  to 2 days",
        "duration: 1-2-3 days",
        "duration: 0.00-1 days",
        "duration: 0-0 days",
        "duration: 1. days",
        "duration: .5 days",
        "duration: 1000000 days",
        "duration: 00000000000000000001 day",
        "duration: 000000000000000000001 day",
        "effort: 6 hours",
        "effort: 6–7.25 hours",
        "effort: 6 days",
        "effort: 0 hours",
        "date: 2025-02-29x",
        "date: 2025-04-31",
        "date: 2024-02-29",
        "date: 2024-2-29",
        "url: https://example.org",
        "url: http://user@example.org:8080/a(b)?q=[1]#é",
        "url: https://[::1]/",
        "url: https:///a",
        "url: https://example.org/a|b",
        "url: https://example.org/100%",
        "url: https://münchen.example/",
        "url: mailto:a@example.org",
        "language: zh-Hant-TW",
        "language: sl-rozaj-biske",
        "language: de-1996",
        "language: de-DE-u-co-phonebk-x-own",
        "language: e",
        "language: en-",
        "language: abcdefghi",
        "version: 1.0.0-0a.1+01",
        "version: 1.0.0-01",
        "version: 01.0.0",
        "version: 1.0.0-",
        "version: 1234567890.0.0",
        "slug: a-b-1",
        "slug: a--b",
        "slug: -a",
        "slug: a-",
      })
  void grammarsAreThoseOfTheReader(String sample) {
    String name = sample.substring(0, sample.indexOf(':'));
    String value = sample.substring(name.length() + 2);
    ObjectNode alone = JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    alone.set("$defs", SCHEMA.get("$defs"));
    boolean valid = REGISTRY
        .getSchema(alone)
        .validate(JSON.getNodeFactory().stringNode(value))
        .isEmpty();

    assertThat(valid).isEqualTo(readerTakes(name, value));
  }

  /** Editors compile patterns as ECMAScript with the flag u, which refuses escapes without need. */
  @Test
  void patternsEscapeOnlyWhatEveryEngineTakes() {
    assertThat(SCHEMA.findValuesAsString("pattern"))
        .isNotEmpty()
        .allMatch(pattern -> pattern.matches(
            "(?s)(?:[^\\\\]|\\\\[sS.+\\\\\\[\\]]|\\\\x[0-9A-F]{2}|\\\\u[0-9A-F]{4})*+"));
  }

  private static boolean readerTakes(String name, String value) {
    try {
      Object parsed = switch (name) {
        case "duration" -> DurationRange.parse(value);
        case "effort" -> Values.effort(value);
        case "date" -> Values.date(value);
        case "url" -> Values.url(value);
        case "language" -> Values.language(value);
        case "version" -> ContentVersion.parse(value);
        case "slug" -> Values.slug(value);
        default -> throw new AssertionError(name);
      };
      return !parsed.toString().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> placesWith(String keyword) {
    List<String> places = new ArrayList<>();
    if (SCHEMA.has(keyword)) {
      places.add("");
    }
    SCHEMA.get("$defs").properties().stream()
        .filter(definition -> definition.getValue().has(keyword))
        .forEach(definition -> places.add("/$defs/" + definition.getKey()));
    return places;
  }

  /** The reader's {@code steps[0].id} as a JSON Pointer. */
  private static String pointer(String path) {
    return path.isEmpty() ? "" : "/" + path.replace('.', '/').replace('[', '/').replace("]", "");
  }

  /** What the schema says of a file; nothing if the file is no YAML or JSON to begin with. */
  private static Optional<List<Error>> errors(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      List<JsonNode> trees =
          file.toString().endsWith(".json") ? List.of(JSON.readTree(text)) : yaml(text);
      return trees.isEmpty()
          ? Optional.empty()
          : Optional.of(
              trees.stream().flatMap(tree -> ROADMAP.validate(tree).stream()).toList());
    } catch (JacksonException | YamlEngineException e) {
      return Optional.empty();
    }
  }

  /**
   * The documents as an editor sees them, with the types of the YAML 1.2 core schema. A key that
   * stands twice is no matter of the schema; an editor marks it, but looks on.
   */
  private static List<JsonNode> yaml(String text) {
    LoadSettings settings = LoadSettings.builder()
        .setSchema(new CoreSchema())
        .setAllowDuplicateKeys(true)
        .build();
    List<JsonNode> trees = new ArrayList<>();
    new Load(settings)
        .loadAllFromString(text)
        .forEach(tree -> trees.add(JSON.valueToTree(finite(tree))));
    return trees;
  }

  /** To an editor .inf is a number like any other; the validator knows only those of JSON. */
  private static @Nullable Object finite(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(String.valueOf(key), finite(value)));
      return copy;
    } else if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(finite(value)));
      return copy;
    }
    return tree instanceof Double number && number.isInfinite() ? Double.MAX_VALUE : tree;
  }
}
