package dev.roadmapkit.content;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.Source;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decodes a whole roadmap; what a step holds is left to {@link StepDecoder}. */
final class RoadmapDecoder {

  static final List<String> KEYS = List.of(
      "format",
      "id",
      "version",
      "language",
      "title",
      "category",
      "summary",
      "overview",
      "futureProof",
      "statedDuration",
      "weeklyEffort",
      "license",
      "source",
      "salaries",
      "keyTerms",
      "choices",
      "steps",
      "changes");
  static final List<String> SOURCE_KEYS = List.of("title", "url", "retrieved");
  static final List<String> SALARIES_KEYS = List.of("year", "ranges");
  static final List<String> RANGE_KEYS = List.of("region", "currency", "low", "high", "note");
  static final List<String> TERM_KEYS = List.of("id", "term", "expansion", "definition");
  static final List<String> CHOICE_KEYS = List.of("id", "title", "options");
  static final List<String> OPTION_KEYS = List.of("id", "title");
  static final List<String> CHANGE_KEYS = List.of("since", "from", "to", "kind");
  private static final ContentVersion ANY_VERSION = ContentVersion.parse("0.0.0");

  private final Problems problems;
  private final References references;
  private final Ids ids;

  private RoadmapDecoder(Problems problems, References references) {
    this.problems = problems;
    this.references = references;
    this.ids = new Ids(references);
  }

  static Optional<Roadmap> decode(Node root, Problems problems) {
    Optional<Roadmap> trusted = trusting(root, problems.isEmpty());
    return trusted.isPresent()
        ? trusted
        : new RoadmapDecoder(problems, References.checking(problems)).roadmap(root);
  }

  /**
   * A roadmap checks for itself, when it is built, that its ids and references are right. Only if it
   * is refused they are gathered, in a second run, to say where they are wrong.
   */
  private static Optional<Roadmap> trusting(Node root, boolean worthTrying) {
    Problems none = new Problems("");
    try {
      return worthTrying
          ? new RoadmapDecoder(none, References.trusting(none)).roadmap(root)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Roadmap> roadmap(Node root) {
    Fields fields = Fields.of(root, "roadmap", KEYS, problems);
    fields.requirePresent("format");
    fields.number("format", "unknown-format", Grammar.FORMAT);
    fields.requireEntries("steps");
    Roadmap.Builder builder = Roadmap.builder();
    header(fields, builder);
    facts(fields, builder);
    lists(fields, builder);
    builder.putAllExtensions(fields.extensions());
    references.check();
    return problems.isEmpty() ? Optional.of(builder.build()) : Optional.empty();
  }

  private void header(Fields fields, Roadmap.Builder builder) {
    builder
        .id(ids.id(fields, "roadmap", "roadmap", Grammar.ROADMAP_ID))
        .version(fields.value("version", "bad-version", Grammar.VERSION, ANY_VERSION))
        .language(fields.value("language", "bad-language", Grammar.LANGUAGE, Locale.ROOT))
        .title(fields.text("title"))
        .category(fields.optionalText("category"))
        .summary(fields.optionalText("summary"))
        .overview(fields.optionalText("overview"))
        .license(fields.optionalText("license"));
  }

  private void facts(Fields fields, Roadmap.Builder builder) {
    builder
        .futureProof(fields.number("futureProof", "bad-number", Grammar.SCORE))
        .statedDuration(fields.optionalValue("statedDuration", "bad-duration", Grammar.DURATION))
        .weeklyEffort(fields.optionalValue("weeklyEffort", "bad-duration", Grammar.WEEKLY_EFFORT))
        .source(source(fields.map("source", "source", SOURCE_KEYS)))
        .salaries(salaries(fields.map("salaries", "salaries", SALARIES_KEYS)));
  }

  private void lists(Fields fields, Roadmap.Builder builder) {
    for (Fields term : fields.maps("keyTerms", "key term", TERM_KEYS)) {
      builder.addKeyTerms(term(term));
    }
    for (Fields choice : fields.maps("choices", "choice", CHOICE_KEYS)) {
      builder.addChoices(choice(choice));
    }
    for (Fields change : fields.maps("changes", "change", CHANGE_KEYS)) {
      builder.addChanges(change(change));
    }
    StepDecoder decoder = new StepDecoder(ids, references);
    for (Fields step : fields.maps("steps", "step", StepDecoder.KEYS)) {
      builder.addSteps(decoder.step(step));
    }
  }

  static int format(String text) {
    if (text.equals("1")) {
      return 1;
    }
    throw new IllegalArgumentException(
        "content format " + Hints.excerpt(text) + " is unknown: this library reads format 1");
  }

  private static Optional<Source> source(Optional<Fields> given) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = given.get();
    return Optional.of(Source.builder()
        .title(fields.text("title"))
        .url(fields.optionalValue("url", "bad-url", Grammar.URL))
        .retrieved(fields.optionalValue("retrieved", "bad-date", Grammar.DATE))
        .putAllExtensions(fields.extensions())
        .build());
  }

  private Optional<Salaries> salaries(Optional<Fields> given) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = given.get();
    fields.requirePresent("year");
    fields.requireEntries("ranges");
    Salaries.Builder builder = Salaries.builder()
        .year(fields.number("year", "bad-number", Grammar.YEAR).orElse(0));
    for (Fields range : fields.maps("ranges", "salary range", RANGE_KEYS)) {
      builder.addRanges(range(range));
    }
    return Optional.of(builder.putAllExtensions(fields.extensions()).build());
  }

  private SalaryRange range(Fields fields) {
    fields.requirePresent("low");
    fields.requirePresent("high");
    long low = fields.number("low", "bad-number", Grammar.WHOLE_NUMBER).orElse(0L);
    long high = fields.number("high", "bad-number", Grammar.WHOLE_NUMBER).orElse(low);
    if (low > high) {
      String message = fields.label() + ": low " + low + " is above high " + high;
      problems.error("min-above-max", message, fields.at("low"), fields.mark("low"));
    }
    return SalaryRange.builder()
        .region(fields.text("region"))
        .currency(
            fields.value("currency", "bad-currency", Grammar.CURRENCY, Currency.getInstance("XXX")))
        .low(Math.min(low, high))
        .high(high)
        .note(fields.optionalText("note"))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private KeyTerm term(Fields fields) {
    return KeyTerm.builder()
        .id(ids.id(fields, "key term", "key term", Grammar.TERM_ID))
        .term(fields.text("term"))
        .expansion(fields.optionalText("expansion"))
        .definition(fields.optionalText("definition"))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private Choice choice(Fields fields) {
    ChoiceId id = ids.id(fields, "choice", "choice", Grammar.CHOICE_ID);
    // By place, not by id: a choice that stands twice shall not make its options stand twice too.
    String scope = "option of " + fields.path();
    fields.id().ifPresent(written -> references.options(written.text(), scope));
    fields.requireEntries("options");
    Choice.Builder builder = Choice.builder().id(id).title(fields.text("title"));
    for (Fields option : fields.maps("options", "option", OPTION_KEYS)) {
      builder.addOptions(option(scope, option));
    }
    return builder.putAllExtensions(fields.extensions()).build();
  }

  private ChoiceOption option(String scope, Fields fields) {
    return ChoiceOption.builder()
        .id(ids.id(fields, scope, "option", Grammar.OPTION_ID))
        .title(fields.text("title"))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private static IdChange change(Fields fields) {
    fields.requirePresent("kind");
    Optional<IdChange.Kind> kind =
        fields.optionalValue("kind", "unknown-kind", Grammar.CHANGE_KIND);
    kind.ifPresent(known -> checkTo(known, fields));
    return IdChange.builder()
        .since(fields.value("since", "bad-version", Grammar.VERSION, ANY_VERSION))
        .from(fields.value("from", "bad-id", Grammar.ANY_ID, ""))
        .addAllTo(fields.values("to", "bad-id", Grammar.ANY_ID))
        .kind(kind.orElse(IdChange.Kind.RETIRE))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private static void checkTo(IdChange.Kind kind, Fields fields) {
    if (kind == IdChange.Kind.RETIRE) {
      fields.refuse("to", "a retired id becomes no other");
    } else {
      fields.requireEntries("to");
    }
  }
}
