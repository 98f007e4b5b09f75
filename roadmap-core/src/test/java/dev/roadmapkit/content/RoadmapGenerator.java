package dev.roadmapkit.content;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.ExtensionValue;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random roadmaps that use every key of the format, with texts that are hard to write down. */
public final class RoadmapGenerator {

  private static final String[] TEXTS = {
    "plain",
    "no",
    "on",
    "1_000",
    "012",
    "12:30",
    "0x1F",
    "1e3",
    ".5",
    "~",
    "null",
    "true",
    "-",
    "- a",
    "a: b",
    "a #b",
    "#",
    "'single'",
    "\"double\"",
    "[flow]",
    "{map: 1}",
    "&anchor",
    "*alias",
    "!tag",
    "%directive",
    "@at",
    "`tick`",
    "|",
    ">",
    "---",
    "...",
    "?",
    ": ",
    "<<",
    "a\nb",
    "a\n\nb\n",
    "  lead",
    "trail  ",
    "tab\there",
    "\\n",
    "ünï",
    "\u0440\u0443",
    "\u4e2d\u6587",
    "\ud83d\ude00",
    "\u2028x",
    "a\u00a0b",
    "2025-11-02",
    "=",
    "a, b",
    "x".repeat(90),
    "word ".repeat(40).strip(),
    "long\nlines " + "word ".repeat(30) + "\n  indented\n",
    "\nfirst",
    "a\n",
    "a\n\n",
    " \n x",
    "\ufeffbom",
    "a\rb",
    "a\r\nb",
    "line \nspace before break",
    "x\n---\ny",
    "x\n# y"
  };

  private final Random random;
  private int ids;

  public RoadmapGenerator(long seed) {
    this.random = new Random(seed);
  }

  public Roadmap roadmap() {
    List<Choice> choices = some(3, i -> choice());
    List<StepId> before = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      Step step = step(before, choices);
      steps.add(step);
      before.add(step.id());
    }
    return Roadmap.builder()
        .id(RoadmapId.of(id()))
        .version(version())
        .language(Locale.forLanguageTag(pick("en", "de", "pt-BR", "zh-Hant-TW", "sr-Latn")))
        .title(text())
        .category(maybe(this::text))
        .summary(maybe(this::text))
        .overview(maybe(this::text))
        .futureProof(maybe(() -> new BigDecimal(pick("8.0", "10", "0", "7.25"))))
        .statedDuration(maybe(this::duration))
        .weeklyEffort(maybe(() -> DurationRange.of(5, 15, DurationUnit.HOURS)))
        .license(maybe(this::text))
        .source(maybe(this::source))
        .salaries(maybe(this::salaries))
        .addAllKeyTerms(some(3, i -> term()))
        .addAllChoices(choices)
        .addAllSteps(steps)
        .addAllChanges(some(2, i -> change()))
        .putAllExtensions(extensions())
        .build();
  }

  private Step step(List<StepId> before, List<Choice> choices) {
    Step.Builder step = Step.builder()
        .id(StepId.of(id()))
        .title(text())
        .duration(duration())
        .requires(maybe(() -> before.stream().filter(id -> random.nextBoolean()).toList()))
        .optional(random.nextBoolean())
        .putAllWhen(when(choices))
        .learn(text())
        .build(maybe(this::text))
        .why(maybe(this::text))
        .addAllTags(some(4, i -> text()))
        .addTopics(topic(choices))
        .addAllTopics(some(3, i -> topic(choices)))
        .addAllNotes(some(2, i -> note()))
        .addAllResources(some(3, i -> resource(choices)))
        .putAllExtensions(extensions());
    return step.build();
  }

  private Topic topic(List<Choice> choices) {
    return Topic.builder()
        .id(TopicId.of(id()))
        .title(text())
        .optional(random.nextBoolean())
        .effort(maybe(() -> DurationRange.of(6, 10, DurationUnit.HOURS)))
        .note(maybe(this::text))
        .putAllWhen(when(choices))
        .addAllEquivalent(some(2, i -> new TopicRef(RoadmapId.of(id()), TopicId.of(id()))))
        .putAllExtensions(extensions())
        .build();
  }

  private Note note() {
    return Note.builder()
        .heading(text())
        .text(maybe(this::text))
        .addAllItems(some(3, i -> text()))
        .putAllExtensions(extensions())
        .build();
  }

  private Resource resource(List<Choice> choices) {
    return Resource.builder()
        .id(ResourceId.of(id()))
        .title(text())
        .provider(maybe(this::text))
        .url(maybe(() -> URI.create("https://example.org/a?b=" + random.nextInt() + "#c")))
        .kind(maybe(() -> pickFrom(List.of(ResourceKind.values()))))
        .free(maybe(random::nextBoolean))
        .language(maybe(() -> Locale.ENGLISH))
        .license(maybe(this::text))
        .effort(maybe(() -> DurationRange.of(1, 1, DurationUnit.HOURS)))
        .lastVerified(maybe(() -> LocalDate.of(2025, 11, 1 + random.nextInt(28))))
        .putAllWhen(when(choices))
        .putAllExtensions(extensions())
        .build();
  }

  private Source source() {
    return Source.builder()
        .title(text())
        .url(maybe(() -> URI.create("http://example.org/")))
        .retrieved(maybe(() -> LocalDate.of(2025, 1, 31)))
        .putAllExtensions(extensions())
        .build();
  }

  private Salaries salaries() {
    return Salaries.builder()
        .year(2025)
        .addRanges(range())
        .addAllRanges(some(2, i -> range()))
        .putAllExtensions(extensions())
        .build();
  }

  private SalaryRange range() {
    long low = random.nextInt(1_000_000);
    return SalaryRange.builder()
        .region(text())
        .currency(Currency.getInstance(pick("USD", "EUR", "INR", "JPY")))
        .low(low)
        .high(low + random.nextInt(1_000_000))
        .note(maybe(this::text))
        .putAllExtensions(extensions())
        .build();
  }

  private KeyTerm term() {
    return KeyTerm.builder()
        .id(TermId.of(id()))
        .term(text())
        .expansion(maybe(this::text))
        .definition(maybe(this::text))
        .putAllExtensions(extensions())
        .build();
  }

  private Choice choice() {
    return Choice.builder()
        .id(ChoiceId.of(id()))
        .title(text())
        .addOptions(option())
        .addAllOptions(some(2, i -> option()))
        .putAllExtensions(extensions())
        .build();
  }

  private ChoiceOption option() {
    return ChoiceOption.builder()
        .id(OptionId.of(id()))
        .title(text())
        .putAllExtensions(extensions())
        .build();
  }

  private IdChange change() {
    boolean retired = random.nextBoolean();
    return IdChange.builder()
        .since(version())
        .from(id())
        .addAllTo(retired ? List.of() : List.of(id(), id()))
        .kind(retired ? IdChange.Kind.RETIRE : IdChange.Kind.SPLIT)
        .putAllExtensions(extensions())
        .build();
  }

  private Map<ChoiceId, OptionId> when(List<Choice> choices) {
    Map<ChoiceId, OptionId> when = new LinkedHashMap<>();
    for (Choice choice : choices) {
      if (random.nextInt(4) == 0) {
        when.put(choice.id(), choice.options().get(0).id());
      }
    }
    return when;
  }

  private Map<String, ExtensionValue> extensions() {
    Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
    if (random.nextInt(3) == 0) {
      extensions.put("x-" + text().lines().findFirst().orElse("").strip(), extension(0));
      extensions.put("x-" + id(), extension(0));
    }
    return extensions;
  }

  private ExtensionValue extension(int depth) {
    return switch (random.nextInt(depth < 2 ? 6 : 4)) {
      case 0 -> new ExtensionValue.Text(text());
      case 1 ->
        new ExtensionValue.Numeric(new BigDecimal(pick("1", "-2.50", "0", "123456789012345678")));
      case 2 -> new ExtensionValue.Flag(random.nextBoolean());
      case 3 -> new ExtensionValue.Nothing();
      case 4 -> new ExtensionValue.Items(some(3, i -> extension(depth + 1)));
      default -> new ExtensionValue.Entries(Map.of(id() + text().strip(), extension(depth + 1)));
    };
  }

  private DurationRange duration() {
    int min = 1 + random.nextInt(20);
    DurationUnit unit = pickFrom(List.of(DurationUnit.values()));
    return DurationRange.of(min, min + random.nextInt(5), unit);
  }

  private ContentVersion version() {
    return ContentVersion.parse(pick("1.0.0", "2025.1.0", "0.1.0-beta.1", "1.2.3+build.5"));
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private String id() {
    return "id-" + ++ids;
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pickFrom(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, IntFunction<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(value).toList();
  }
}
