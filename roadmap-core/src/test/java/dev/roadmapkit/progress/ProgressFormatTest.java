package dev.roadmapkit.progress;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressFormatTest {

  private static final Instant FRIDAY = Instant.parse("2026-01-09T18:00:00Z");
  private static final Roadmap ROADMAP = roadmap(
          step("basics", "1 week").addTopics(topic("variables").build()).build())
      .build();

  private static final String JSON = """
      {
        "format": 1,
        "roadmap": "sample",
        "version": "1.0.0",
        "learner": {"plan": "pro", "seats": 2.50},
        "marks": [
          {"item": "variables", "state": "done", "at": "2026-01-09T18:00:00Z", "cause": "imported", "version": "1.0.0", "spent": "PT1H30M", "note": "a \\"quote\\",\\ntwo lines \\u202e 😀", "mood": ["good", null, true]},
          {"item": "variables", "state": "not-started", "at": "2026-01-09T17:59:59.123Z", "order": "2026-01-09T18:00:00.000000001Z", "cause": "marked", "version": "1.0.0"}
        ]
      }
      """;

  private static final Progress PROGRESS = Progress.of(ROADMAP)
      .withExtensions(Map.of(
          "learner",
          new ExtensionValue.Entries(Map.of(
              "plan",
              new ExtensionValue.Text("pro"),
              "seats",
              new ExtensionValue.Numeric(new BigDecimal("2.50"))))))
      .mark(Mark.builder("variables", Mark.State.DONE, FRIDAY)
          .cause(Mark.Cause.IMPORTED)
          .spent(Duration.ofMinutes(90))
          .note("a \"quote\",\ntwo lines \u202e \ud83d\ude00")
          .extensions(Map.of(
              "mood",
              new ExtensionValue.Items(List.of(
                  new ExtensionValue.Text("good"),
                  new ExtensionValue.Nothing(),
                  new ExtensionValue.Flag(true)))))
          .build())
      .reopen("variables", Instant.parse("2026-01-09T17:59:59.123Z"));

  private static String problems(String json) {
    ReadResult<Progress> result = ProgressFormat.read(json, "p.json");
    assertThat(result.value()).isEmpty();
    return result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static String marks(String marks) {
    return "{\"format\": 1, \"roadmap\": \"sample\", \"marks\": [\n" + marks + "\n]}";
  }

  private static String mark(String rest) {
    return marks(
        "{\"item\": \"a\", \"state\": \"done\", \"at\": \"2026-01-09T18:00:00Z\"" + rest + "}");
  }

  @Test
  void writesAMarkALine() {
    assertThat(ProgressFormat.toJson(PROGRESS)).isEqualTo(JSON);
  }

  @Test
  void readsWhatItWrites() {
    Progress read = ProgressFormat.read(JSON, "p.json").orThrow();

    assertThat(read).isEqualTo(PROGRESS);
    assertThat(ProgressFormat.toJson(read)).isEqualTo(JSON);
  }

  @Test
  void anEmptyLedgerIsAFileToo() {
    Progress none = Progress.none(RoadmapId.of("sample"));

    assertThat(ProgressFormat.toJson(none))
        .isEqualTo("{\n  \"format\": 1,\n  \"roadmap\": \"sample\",\n  \"marks\": []\n}\n");
    assertThat(ProgressFormat.read(ProgressFormat.toJson(none), "p.json").orThrow())
        .isEqualTo(none);
  }

  @Test
  void everyLedgerComesBackAndGivesTheSameText() {
    for (int seed = 0; seed < 5_000; seed++) {
      Progress ledger = new LedgerGenerator(seed).ledger();
      String json = ProgressFormat.toJson(ledger);
      ReadResult<Progress> read = ProgressFormat.read(json, "p.json");

      assertThat(read.problems()).as("seed %s", seed).isEmpty();
      assertThat(read.orThrow().equals(ledger)).as("seed %s", seed).isTrue();
      assertThat(ProgressFormat.toJson(read.orThrow()).equals(json))
          .as("seed %s", seed)
          .isTrue();
    }
  }

  @Test
  void theSameTextComesOutWhicheverWayLedgersMerge() {
    for (int seed = 0; seed < 2_000; seed++) {
      LedgerGenerator random = new LedgerGenerator(seed);
      Progress one = random.ledger();
      Progress other = random.ledger();

      assertThat(ProgressFormat.toJson(one.merge(other)))
          .as("seed %s", seed)
          .isEqualTo(ProgressFormat.toJson(other.merge(one)));
    }
  }

  @Test
  void handWrittenFilesMayBeLax() {
    Progress read = ProgressFormat.read("\ufeff" + """
            {"marks": [
              {"at": "2026-01-09T19:00:00+01:00", "state": "done", "item": "a"},
              {"at": "2026-01-09T18:00:00Z", "state": "done", "item": "a", "cause": "marked"},
              {"at": "2026-01-05T18:00:00.5Z", "state": "done", "item": "b"}
            ], "roadmap": "sample", "format": 1}""", "p.json").orThrow();

    assertThat(read.marks())
        .containsExactly(
            Mark.of("b", Mark.State.DONE, Instant.parse("2026-01-05T18:00:00.500Z")),
            Mark.of("a", Mark.State.DONE, FRIDAY));
    assertThat(read.version()).isEmpty();
  }

  @Test
  void numbersThatCannotBeKeptAsTheyAreBecomeText() {
    Map<String, ExtensionValue> kept = ProgressFormat.read(
            mark(", \"x\": 1e999999999, \"y\": -0.50, \"z\": " + "9".repeat(50)), "p.json")
        .orThrow()
        .marks()
        .get(0)
        .extensions();

    assertThat(kept)
        .isEqualTo(Map.of(
            "x", new ExtensionValue.Text("1e999999999"),
            "y", new ExtensionValue.Numeric(new BigDecimal("-0.50")),
            "z", new ExtensionValue.Text("9".repeat(50))));
  }

  @Test
  void whatIsNotALedgerIsNamed() {
    assertThat(problems("")).isEqualTo("p.json:1:1: error: the file is empty [empty-file]");
    assertThat(problems("[]"))
        .isEqualTo(
            "p.json:1:1: error: the ledger must be a map of keys, but is a list" + " [wrong-type]");
    assertThat(problems("{}")).isEqualTo("""
        p.json:1:1: error: the ledger has no "format" [missing-field]
        p.json:1:1: error: the ledger has no "roadmap" [missing-field]
        p.json:1:1: error: the ledger has no "marks" [missing-field]""");
    assertThat(problems(
            "{\"format\": 2, \"roadmap\": \"My Map\",\n \"version\": \"1\"," + "\n \"marks\": {}}"))
        .isEqualTo("""
            p.json:1:12: error: ledger format 2 is unknown: this library reads format 1 [unknown-format]
            p.json:1:26: error: the ledger: roadmap id "My Map" is not a slug: use a-z and 0-9, words joined by single hyphens [bad-id]
            p.json:2:13: error: the ledger: "1" is not a Semantic Version: write three numbers, for example 2025.1.0 [bad-version]
            p.json:3:11: error: "marks" of the ledger must be a list, but is a map [wrong-type]""");
    assertThat(problems("{\"format\": \"1\", \"roadmap\": 7, \"marks\": []}")).isEqualTo("""
        p.json:1:12: error: "format" of the ledger must be a number, but is the text "1" [wrong-type]
        p.json:1:28: error: "roadmap" of the ledger must be text, but is 7 [wrong-type]""");
    assertThat(problems(marks("") + "\n{}"))
        .isEqualTo("p.json:4:1: error: a file holds one ledger, but more begins here"
            + " [second-document]");
  }

  @Test
  void everyFaultOfAMarkIsNamedWithItsPlace() {
    assertThat(problems(marks("""
        7,
        {},
        {"item": "A b", "state": "doen", "at": "yesterday", "cause": "Marked"},
        {"item": "a", "state": null, "at": {"x": []}, "spent": "90", "note": " ", "version": "v1"},
        {"item": "a", "state": "done", "at": "2026-02-30T18:00:00Z", "spent": "PT-1H"},
        {"item": "a", "state": "done", "at": "2026-01-09T18:00:00Z", "order": "2026-01-08T18:00:00Z"},
        {"item": "a", "state": "done", "at": "0000-01-09T18:00:00Z", "note": "\\ud83d"}"""))).isEqualTo("""
            p.json:2:1: error: mark 1 must be a map of keys, but is 7 [wrong-type]
            p.json:3:1: error: mark 2 has no "item" [missing-field]
            p.json:3:1: error: mark 2 has no "state" [missing-field]
            p.json:3:1: error: mark 2 has no "at" [missing-field]
            p.json:4:10: error: mark 3: id "A b" is not a slug: use a-z and 0-9, words joined by single hyphens [bad-id]
            p.json:4:26: error: mark 3: "doen" is none of not-started, in-progress, skipped, done [unknown-state]
              Did you mean "done"?
            p.json:4:40: error: mark 3: "yesterday" is not an instant: write for example 2026-01-09T18:00:00Z [bad-instant]
            p.json:4:62: error: mark 3: "Marked" is none of marked, imported, migrated, equivalent [unknown-cause]
              Did you mean "marked"?
            p.json:5:24: error: "state" of mark 4 must be text, but is empty [wrong-type]
            p.json:5:36: error: "at" of mark 4 must be text, but is a map [wrong-type]
            p.json:5:56: error: mark 4: "90" is not a duration: write for example PT1H30M [bad-duration]
            p.json:5:70: error: mark 4: the note is blank: leave it out [bad-note]
            p.json:5:86: error: mark 4: "v1" is not a Semantic Version: write three numbers, for example 2025.1.0 [bad-version]
            p.json:6:38: error: mark 5: "2026-02-30T18:00:00Z" is not an instant: write for example 2026-01-09T18:00:00Z [bad-instant]
            p.json:6:71: error: mark 5: time spent PT-1H is not from 0 to below 1,000,000 hours [bad-duration]
            p.json:7:71: error: mark 6: "order" is 2026-01-08T18:00:00Z, before "at", which is 2026-01-09T18:00:00Z [order-before-at]
            p.json:8:38: error: mark 7: "at" is 0000-01-09T18:00:00Z, which is not in the years 0001 to 9999 [bad-instant]
            p.json:8:70: error: mark 7: the note is not valid Unicode: half a character at 0 [bad-note]""");
    assertThat(ProgressFormat.read(marks("{\"item\": 1}"), "p.json").problems())
        .extracting(Problem::path)
        .containsExactly("marks[0].item", "marks[0]", "marks[0]");
  }

  @Test
  void repeatedKeysAreRefusedAtEveryLevel() {
    assertThat(problems("{\"format\": 1, \"format\": 1, \"roadmap\": \"a\", \"marks\": []}"))
        .isEqualTo(
            "p.json:1:15: error: key \"format\" of the ledger stands twice" + " [duplicate-key]");
    assertThat(problems(mark(", \"state\": \"skipped\"")))
        .isEqualTo("p.json:2:62: error: key \"state\" of mark 1 stands twice [duplicate-key]");
    assertThat(problems(mark(", \"x\": 1, \"x\": {\"y\": 1, \"y\": 2}"))).isEqualTo("""
        p.json:2:70: error: key "x" of mark 1 stands twice [duplicate-key]
        p.json:2:84: error: key "y" stands twice [duplicate-key]""");
  }

  @Test
  void brokenSyntaxIsShownWithItsLine() {
    assertThat(problems("{\"format\": 1,\n \"roadmap\": sample}")).isEqualTo("""
        p.json:2:13: error: not readable as JSON: a value should stand here: text in double quotes, a number, a list or a map [syntax]
           "roadmap": sample}
                      ^""");
    assertThat(problems("{\"format\": 1,\n \"road")).isEqualTo("""
        p.json:2:7: error: the file ends too soon: it was cut off here [syntax]
           "road
                ^""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{a: 1}|2|a key in double quotes should stand here",
        "{`a`: 1,}|9|a key in double quotes should stand here",
        "{`a` 1}|6|a colon should follow the key",
        "{`a`: [1 2]}|10|a comma or the end of the list or map should stand here",
        "{`a`: [1}|9|this bracket closes nothing that was opened last",
        "{`a`: 01}|8|this is no number",
        "{`a`: +1}|8|this is no number",
        "{`a`: NaN}|10|this is no value",
        "{`a`: .5}|7|a value should stand here: text in double quotes, a number, a list or a map",
        "{`a`: '\t'}|7|a value should stand here: text in double quotes, a number, a list or a map",
        "{`a`: }|7|a value should stand here: text in double quotes, a number, a list or a map",
        "{`a`: `\t`}|8|a line break, tab or control character in a text must be an escape",
        "{`a`: `\\q`}|9|JSON does not have this escape",
        "{`a`: `\\u12x4`}|12|JSON does not have this escape",
        "{ // a|3|JSON has no comments",
        "{\u0000}|2|a control character stands here",
      })
  void brokenSyntaxIsExplained(String json, int column, String reason) {
    assertThat(problems(json.replace('`', '"')))
        .startsWith(
            "p.json:1:" + column + ": error: not readable as JSON: " + reason + " [syntax]\n");
  }

  @Test
  void filesOfOtherKindsAreNamed() {
    String foreign = "this is no file of progress, which is JSON and begins with \"{\"";
    assertThat(problems("%PDF-1.4\n%\u00e2\u00e3")).isEqualTo("""
        p.json:1:1: error: FOREIGN [not-progress]
          %PDF-1.4
          ^""".replace("FOREIGN", foreign));
    assertThat(read("%PDF-1.4\n%\u00e2".getBytes(StandardCharsets.ISO_8859_1)).problems())
        .extracting(Problem::rule)
        .containsExactly("not-progress");
    assertThat(problems("\n  null")).isEqualTo("""
        p.json:2:3: error: FOREIGN [not-progress]
            null
            ^""".replace("FOREIGN", foreign));
    assertThat(problems("format: 1\nid: git-basics\nsteps:\n")).isEqualTo("""
        p.json:1:1: error: this is a roadmap, not a file of progress [not-progress]
          format: 1
          ^""");
    assertThat(problems("{\"format\": 1, \"id\": \"git-basics\", \"steps\": []}"))
        .isEqualTo("p.json:1:1: error: this is a roadmap, not a file of progress [not-progress]");
    assertThat(problems("[".repeat(100_000)))
        .isEqualTo(
            "p.json:1:1: error: the ledger must be a map of keys, but is a list [wrong-type]");
  }

  @Test
  void aFileThatIsCutOffIsNeverHalfRead() {
    byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length - 2; length++) {
      ReadResult<Progress> result = read(Arrays.copyOf(bytes, length));

      assertThat(result.value()).as("%s bytes", length).isEmpty();
      assertThat(result.problems()).as("%s bytes", length).hasSize(1);
    }
  }

  @Test
  void aMutantIsReadOrDiagnosed() {
    byte[] good = JSON.getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      byte[] mutant = good.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      ReadResult<Progress> result = read(mutant);

      assertThat(result.value().isPresent())
          .as("seed %s", seed)
          .isEqualTo(result.problems().isEmpty());
      for (Problem problem : result.problems()) {
        assertThat(problem.message().length()).as("seed %s", seed).isBetween(1, 400);
        assertThat(problem.location().orElseThrow().line()).isBetween(1, 14);
      }
      result
          .value()
          .ifPresent(
              ledger -> assertThat(ProgressFormat.read(ProgressFormat.toJson(ledger), "again.json")
                      .orThrow())
                  .isEqualTo(ledger));
    }
  }

  private static ReadResult<Progress> read(byte[] bytes) {
    try {
      return ProgressFormat.read(new ByteArrayInputStream(bytes), "p.json");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hostileFilesAreRefused() {
    assertThat(problems(mark(", \"x\": " + "[".repeat(20) + "]".repeat(20))))
        .isEqualTo("p.json:2:86: error: lists and maps lie more than 20 deep here [too-deep]");
    assertThat(problems(mark(", \"x\": " + "[".repeat(100_000))))
        .isEqualTo("p.json:2:86: error: lists and maps lie more than 20 deep here [too-deep]");
    assertThat(problems(mark(", \"x\": \"" + "x".repeat(100_001) + "\"")))
        .isEqualTo("p.json:2:67: error: this text has 100001 characters, more than the 100000"
            + " allowed [text-too-long]");
    assertThat(problems(mark(", \"x\": \"\\udc00\", \"\\ud800\": 1"))).isEqualTo("""
        p.json:2:67: error: this text is not valid Unicode: half a character at 0 [bad-text]
        p.json:2:87: error: this text is not valid Unicode: half a character at 0 [bad-text]""");
    assertThat(problems(marks("1,".repeat(150) + "1")).lines())
        .hasSize(101)
        .last()
        .isEqualTo(
            "p.json:2:201: error: there are more than 100 problems: the others are not listed"
                + " [too-many-problems]");
    assertThat(problems(marks("{},".repeat(999_999) + "{}")).lines())
        .hasSize(101)
        .startsWith(
            "p.json:2:1: error: mark 1 has no \"item\" [missing-field]",
            "p.json:2:1: error: mark 1 has no \"state\" [missing-field]",
            "p.json:2:1: error: mark 1 has no \"at\" [missing-field]")
        .last()
        .isEqualTo(
            "p.json:2:100: error: there are more than 100 problems: the others are not listed"
                + " [too-many-problems]");
    assertThat(problems("x".repeat(ProgressFormat.MOST_BYTES + 1)))
        .isEqualTo("p.json:1:1: error: the file is larger than the 67,108,864 bytes allowed"
            + " [file-too-large]");
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() {
    byte[] bytes = mark(", \"note\": \"?\"").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xFF;

    assertThat(read(bytes).problems())
        .hasToString("[p.json:2:72: error: the file is not UTF-8 from here on [invalid-utf8]]");
    assertThat(read(mark(", \"note\": \"\ufffd\"").getBytes(StandardCharsets.UTF_8))
            .orThrow()
            .marks())
        .extracting(mark -> mark.note().orElseThrow())
        .containsExactly("\ufffd");
  }

  @Test
  void filesThatCannotBeOpenedAreProblemsToo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("progress.json");

    assertThat(ProgressFormat.read(file).problems())
        .hasToString("[" + file + ":1:1: error: there is no such file [unreadable-file]]");
    assertThat(ProgressFormat.read(folder).problems())
        .hasToString("[" + folder + ":1:1: error: this is a directory, not a file of progress"
            + " [unreadable-file]]");
    assertThat(ProgressFormat.read(folder.resolve("x".repeat(300))).problems())
        .extracting(Problem::message)
        .containsExactly("the file cannot be read: File name too long");
    Files.writeString(file, JSON);
    assertThat(ProgressFormat.read(file).orThrow()).isEqualTo(PROGRESS);
    assertThat(ProgressFormat.read(file).locate("marks[0]").file()).isEqualTo(file.toString());
  }

  @Test
  void aLedgerThatWasReadTakesAnyIdUntilItIsBound() {
    Progress read = ProgressFormat.read(JSON, "p.json").orThrow();

    assertThat(read.complete("gone", FRIDAY).state("gone")).isEqualTo(Mark.State.DONE);
    assertThat(read.version()).contains(ContentVersion.parse("1.0.0"));
  }
}
