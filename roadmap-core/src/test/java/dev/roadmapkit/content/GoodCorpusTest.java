package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Nothing;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Note;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.Source;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TermId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.TopicRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodCorpusTest {

  private static final ExtensionValue ONE = new Numeric(BigDecimal.ONE);

  private static final Path CORPUS = Path.of("src/test/resources/corpus/good");

  @Test
  void theSmallestFileGivesARoadmapWithNothingElse() {
    Roadmap roadmap = read("minimal.yaml");

    assertThat(roadmap)
        .isEqualTo(Roadmap.builder()
            .id(RoadmapId.of("a"))
            .version(ContentVersion.parse("0.0.0"))
            .language(Locale.ENGLISH)
            .title("A")
            .addSteps(Step.builder()
                .id(StepId.of("b"))
                .title("B")
                .duration(DurationRange.parse("1 day"))
                .build("Something.")
                .addTopics(topic("c", "C"))
                .build())
            .build());
    assertThat(roadmap.steps().get(0).requires()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"every-key.yaml", "every-key.json"})
  void everyKeyOfTheFormatIsReadAndTheAuthorsOwnAreKept(String name) {
    assertThat(read(name)).isEqualTo(everyKey());
  }

  @Test
  void yamlSurprisesStayTheTextThatWasTyped() {
    Roadmap roadmap = read("surprises.yaml");
    KeyTerm first = roadmap.keyTerms().get(0);
    KeyTerm second = roadmap.keyTerms().get(1);
    Step step = roadmap.steps().get(0);

    assertThat(roadmap.id()).isEqualTo(RoadmapId.of("no"));
    assertThat(roadmap.language()).isEqualTo(Locale.forLanguageTag("no"));
    assertThat(List.of(roadmap.title(), first.term(), second.term(), step.title()))
        .containsExactly("no", "12:30", "true", "Yes");
    assertThat(roadmap.category()).contains("on");
    assertThat(roadmap.summary()).contains("1_000");
    assertThat(roadmap.license()).contains("012");
    assertThat(roadmap.salaries().orElseThrow().ranges().get(0).region()).isEqualTo("~x");
    assertThat(roadmap.salaries().orElseThrow().ranges().get(0).note()).contains(".5");
    assertThat(first.id()).isEqualTo(TermId.of("1e3"));
    assertThat(first.expansion()).contains("0x1F");
    assertThat(first.definition()).contains("2025-11-02");
    assertThat(second.id()).isEqualTo(TermId.of("007"));
    assertThat(second.expansion()).contains("+1");
    assertThat(second.definition()).contains("1.10");
    assertThat(step.id()).isEqualTo(StepId.of("12"));
    assertThat(step.learn()).contains("1e3");
    assertThat(step.build()).contains("null");
    assertThat(step.why()).contains("~");
    assertThat(step.tags())
        .containsExactly(
            "no", "Off", "y", "0o17", "0b1", "1__0", ".inf", "1.", "-0", "190:20:30", "FALSE", "=");
    assertThat(step.topics()).containsExactly(topic("1-2", "1.0"));
  }

  @Test
  void yamlSurprisesStayTheTextThatWasTypedInTheAuthorsOwnKeysToo() {
    Map<String, ExtensionValue> own = read("surprises.yaml").extensions();

    assertThat(own.get("x-values"))
        .isEqualTo(texts(
            "no",
            "on",
            "1_000",
            "012",
            "12:30",
            "~x",
            "0x1F",
            "1e3",
            ".5",
            "NaN",
            ".nan",
            "2025-11-02",
            "0o17",
            "+1",
            "1.",
            "yes"));
    assertThat(own.get("x-keys"))
        .isInstanceOfSatisfying(
            Entries.class,
            keys -> assertThat(keys.values().keySet())
                .containsExactly(
                    "no",
                    "on",
                    "1_000",
                    "012",
                    "12:30",
                    "~",
                    "0x1F",
                    "1e3",
                    ".5",
                    "NaN",
                    "2025-11-02",
                    "null",
                    "true"));
    assertThat(own.get("x-json"))
        .isEqualTo(new Items(List.of(
            ONE,
            new Numeric(new BigDecimal("-2.50")),
            new Flag(true),
            new Flag(false),
            new Nothing(),
            new Text("~"))));
  }

  private static Items texts(String... values) {
    return new Items(
        Stream.of(values).map(value -> (ExtensionValue) new Text(value)).toList());
  }

  @Test
  void anAnchorThatNobodyUsesChangesNothing() {
    assertThat(read("yaml-anchor.yaml").steps().get(0).learn()).contains("How to keep data.");
  }

  @Test
  void aByteOrderMarkAndEitherLineEndMakeNoDifference() throws IOException {
    String text = Files.readString(CORPUS.resolve("every-key.yaml"));
    String crlf = "\uFEFF" + text.replace("\n", "\r\n");
    byte[] bytes = crlf.getBytes(StandardCharsets.UTF_8);

    assertThat(ContentReader.create().read(crlf, "f.yaml").orThrow()).isEqualTo(everyKey());
    assertThat(ContentReader.create()
            .read(new ByteArrayInputStream(bytes), "f.yaml")
            .orThrow())
        .isEqualTo(everyKey());
    assertThat(ContentReader.create()
            .read("\uFEFF" + Files.readString(CORPUS.resolve("every-key.json")), "f.JSON")
            .orThrow())
        .isEqualTo(everyKey());
  }

  @Test
  void requiresIsTheStepBeforeUnlessWritten() {
    assertThat(read("every-key.yaml").prerequisites())
        .containsExactly(
            Map.entry(StepId.of("first"), List.of()),
            Map.entry(StepId.of("second"), List.of(StepId.of("first"))),
            Map.entry(StepId.of("third"), List.of(StepId.of("first"), StepId.of("second"))));
  }

  private static Roadmap read(String name) {
    return ContentReader.create().read(CORPUS.resolve(name)).orThrow();
  }

  private static Topic topic(String id, String title) {
    return Topic.builder().id(TopicId.of(id)).title(title).build();
  }

  private static Roadmap everyKey() {
    Map<String, ExtensionValue> team = new LinkedHashMap<>();
    team.put("name", new Text("content"));
    team.put("members", new Items(List.of(ONE, new Numeric(new BigDecimal(2)))));
    return Roadmap.builder()
        .id(RoadmapId.of("every-key"))
        .version(new ContentVersion(2025, 1, 0, "beta.1", "build.5"))
        .language(Locale.forLanguageTag("pt-BR"))
        .title("Every key: ação, 学习, 🎉")
        .category("Samples")
        .summary("All that the format has.")
        .overview("First paragraph.\n\nSecond paragraph.\n")
        .futureProof(new BigDecimal("8.50"))
        .statedDuration(DurationRange.parse("5-7 months"))
        .weeklyEffort(DurationRange.parse("10-15 hours"))
        .license("CC-BY-4.0")
        .source(Source.builder()
            .title("A page")
            .url(URI.create("https://example.org/a?b=c#d"))
            .retrieved(LocalDate.of(2025, 11, 2))
            .putExtensions("x-a", ONE)
            .build())
        .salaries(Salaries.builder()
            .year(2025)
            .addRanges(salary("India", "INR", 800_000, 1_800_000, Optional.of("Gross.")))
            .addRanges(salary("Nowhere", "USD", 0, 0, Optional.empty()))
            .putExtensions("x-a", ONE)
            .build())
        .addKeyTerms(KeyTerm.builder()
            .id(TermId.of("jwt"))
            .term("JWT")
            .expansion("JSON Web Token")
            .definition("A *signed* token.")
            .putExtensions("x-a", ONE)
            .build())
        .addChoices(Choice.builder()
            .id(ChoiceId.of("language"))
            .title("Server language")
            .addOptions(ownOption("nodejs", "Node.js"), option("python", "Python"))
            .putExtensions("x-a", ONE)
            .build())
        .addSteps(first())
        .addSteps(Step.builder()
            .id(StepId.of("second"))
            .title("Second step")
            .duration(new DurationRange(
                new BigDecimal("1.5"), new BigDecimal("1.5"), DurationUnit.MONTHS))
            .build("Do.")
            .addTopics(topic("t2", "T2"))
            .build())
        .addSteps(Step.builder()
            .id(StepId.of("third"))
            .title("Third step")
            .duration(DurationRange.parse("30 hours"))
            .requires(List.of(StepId.of("first"), StepId.of("second")))
            .build("Do.")
            .addTopics(topic("t3", "T3"))
            .build())
        .addChanges(IdChange.builder()
            .since(ContentVersion.parse("2025.1.0"))
            .from("old")
            .addTo("sql", "t2")
            .kind(IdChange.Kind.SPLIT)
            .putExtensions("x-a", ONE)
            .build())
        .addChanges(IdChange.builder()
            .since(ContentVersion.parse("2025.1.0"))
            .from("gone")
            .kind(IdChange.Kind.RETIRE)
            .build())
        .putExtensions("x-team", new Entries(team))
        .build();
  }

  private static Step first() {
    return Step.builder()
        .id(StepId.of("first"))
        .title("First step")
        .duration(DurationRange.parse("4-6 weeks"))
        .requires(List.of())
        .optional(true)
        .putWhen(ChoiceId.of("language"), OptionId.of("python"))
        .learn("What.")
        .build("Do.")
        .why("Because.")
        .addTags("SQL", "Joins")
        .addTopics(Topic.builder()
            .id(TopicId.of("sql"))
            .title("SQL")
            .optional(true)
            .effort(DurationRange.parse("6-10 hours"))
            .note("With care.")
            .putWhen(ChoiceId.of("language"), OptionId.of("nodejs"))
            .addEquivalent(TopicRef.parse("data-analyst/sql-basics"), TopicRef.parse("other/sql"))
            .putExtensions("x-a", ONE)
            .build())
        .addNotes(Note.builder()
            .heading("Aside")
            .text("A text.")
            .addItems("one", "two")
            .putExtensions("x-a", ONE)
            .build())
        .addNotes(Note.builder().heading("Only a heading").build())
        .addResources(Resource.builder()
            .id(ResourceId.of("book"))
            .title("A book")
            .provider("A publisher")
            .url(URI.create("HTTPS://Example.org/%20"))
            .kind(ResourceKind.BOOK)
            .free(false)
            .language(Locale.GERMAN)
            .license("CC0-1.0")
            .effort(DurationRange.parse("20 hours"))
            .lastVerified(LocalDate.of(2025, 11, 1))
            .putExtensions("x-a", ONE)
            .putWhen(ChoiceId.of("language"), OptionId.of("python"))
            .build())
        .addResources(Resource.builder().id(ResourceId.of("bare")).title("Bare").build())
        .putExtensions("x-a", new Items(List.of(new Text("deep"), new Entries(Map.of("er", ONE)))))
        .build();
  }

  private static SalaryRange salary(
      String region, String currency, long low, long high, Optional<String> note) {
    return SalaryRange.builder()
        .region(region)
        .currency(Currency.getInstance(currency))
        .low(low)
        .high(high)
        .note(note)
        .putAllExtensions(note.isPresent() ? Map.of("x-a", ONE) : Map.of())
        .build();
  }

  private static ChoiceOption option(String id, String title) {
    return ChoiceOption.builder().id(OptionId.of(id)).title(title).build();
  }

  private static ChoiceOption ownOption(String id, String title) {
    return ChoiceOption.builder()
        .id(OptionId.of(id))
        .title(title)
        .putExtensions("x-a", ONE)
        .build();
  }
}
