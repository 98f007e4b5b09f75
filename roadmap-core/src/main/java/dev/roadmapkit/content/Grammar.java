package dev.roadmapkit.content;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TermId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.TopicRef;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;

/**
 * The grammars of the values of the format. Immutable and thread-safe.
 *
 * <p>One class for them all, where method references would read as well: each of those is a class that
 * a process makes at run time, and the first roadmap of a cold process waits for it.
 *
 * @param <T> the value
 */
final class Grammar<T> implements Function<String, T> {

  static final Grammar<Integer> FORMAT = new Grammar<>(Integer.class, Name.FORMAT);
  static final Grammar<RoadmapId> ROADMAP_ID = new Grammar<>(RoadmapId.class, Name.ROADMAP_ID);
  static final Grammar<String> PACK_ID = new Grammar<>(String.class, Name.PACK_ID);
  static final Grammar<StepId> STEP_ID = new Grammar<>(StepId.class, Name.STEP_ID);
  static final Grammar<TopicId> TOPIC_ID = new Grammar<>(TopicId.class, Name.TOPIC_ID);
  static final Grammar<ResourceId> RESOURCE_ID = new Grammar<>(ResourceId.class, Name.RESOURCE_ID);
  static final Grammar<TermId> TERM_ID = new Grammar<>(TermId.class, Name.TERM_ID);
  static final Grammar<ChoiceId> CHOICE_ID = new Grammar<>(ChoiceId.class, Name.CHOICE_ID);
  static final Grammar<OptionId> OPTION_ID = new Grammar<>(OptionId.class, Name.OPTION_ID);
  static final Grammar<String> ANY_ID = new Grammar<>(String.class, Name.ANY_ID);
  static final Grammar<TopicRef> TOPIC_REF = new Grammar<>(TopicRef.class, Name.TOPIC_REF);
  static final Grammar<ContentVersion> VERSION = new Grammar<>(ContentVersion.class, Name.VERSION);
  static final Grammar<Locale> LANGUAGE = new Grammar<>(Locale.class, Name.LANGUAGE);
  static final Grammar<DurationRange> DURATION = new Grammar<>(DurationRange.class, Name.DURATION);
  static final Grammar<DurationRange> EFFORT = new Grammar<>(DurationRange.class, Name.EFFORT);
  static final Grammar<DurationRange> WEEKLY_EFFORT =
      new Grammar<>(DurationRange.class, Name.WEEKLY_EFFORT);
  static final Grammar<BigDecimal> SCORE = new Grammar<>(BigDecimal.class, Name.SCORE);
  static final Grammar<Long> WHOLE_NUMBER = new Grammar<>(Long.class, Name.WHOLE_NUMBER);
  static final Grammar<Integer> YEAR = new Grammar<>(Integer.class, Name.YEAR);
  static final Grammar<Currency> CURRENCY = new Grammar<>(Currency.class, Name.CURRENCY);
  static final Grammar<URI> URL = new Grammar<>(URI.class, Name.URL);
  static final Grammar<LocalDate> DATE = new Grammar<>(LocalDate.class, Name.DATE);
  static final Grammar<ResourceKind> RESOURCE_KIND =
      new Grammar<>(ResourceKind.class, Name.RESOURCE_KIND);
  static final Grammar<IdChange.Kind> CHANGE_KIND =
      new Grammar<>(IdChange.Kind.class, Name.CHANGE_KIND);
  static final Grammar<String> PATH = new Grammar<>(String.class, Name.PATH);
  static final Grammar<String> SHA256 = new Grammar<>(String.class, Name.SHA256);
  static final Grammar<String> STAMP = new Grammar<>(String.class, Name.STAMP);

  private enum Name {
    FORMAT,
    ROADMAP_ID,
    PACK_ID,
    STEP_ID,
    TOPIC_ID,
    RESOURCE_ID,
    TERM_ID,
    CHOICE_ID,
    OPTION_ID,
    ANY_ID,
    TOPIC_REF,
    VERSION,
    LANGUAGE,
    DURATION,
    EFFORT,
    WEEKLY_EFFORT,
    SCORE,
    WHOLE_NUMBER,
    YEAR,
    CURRENCY,
    URL,
    DATE,
    RESOURCE_KIND,
    CHANGE_KIND,
    PATH,
    SHA256,
    STAMP
  }

  private final Class<T> type;
  private final Name name;

  private Grammar(Class<T> type, Name name) {
    this.type = type;
    this.name = name;
  }

  /** Returns the value, or throws an {@link IllegalArgumentException} that says what to write. */
  @Override
  public T apply(String text) {
    return type.cast(id(text));
  }

  private Object id(String text) {
    return switch (name) {
      case FORMAT -> RoadmapDecoder.format(text);
      case ROADMAP_ID -> RoadmapId.of(text);
      case PACK_ID -> RoadmapId.of(text).value();
      case STEP_ID -> StepId.of(text);
      case TOPIC_ID -> TopicId.of(text);
      case RESOURCE_ID -> ResourceId.of(text);
      case TERM_ID -> TermId.of(text);
      case CHOICE_ID -> ChoiceId.of(text);
      case OPTION_ID -> OptionId.of(text);
      case ANY_ID -> Values.slug(text);
      case TOPIC_REF -> TopicRef.parse(text);
      default -> value(text);
    };
  }

  private Object value(String text) {
    return switch (name) {
      case VERSION -> ContentVersion.parse(text);
      case LANGUAGE -> Values.language(text);
      case DURATION -> DurationRange.parse(text);
      case EFFORT -> Values.effort(text);
      case WEEKLY_EFFORT -> Values.weeklyEffort(text);
      case SCORE -> Values.score(text);
      case WHOLE_NUMBER -> Values.wholeNumber(text);
      case YEAR -> Values.year(text);
      case CURRENCY -> Values.currency(text);
      case URL -> Values.url(text);
      case DATE -> Values.date(text);
      default -> word(text);
    };
  }

  private Object word(String text) {
    return switch (name) {
      case RESOURCE_KIND -> Values.word(ResourceKind.class, text);
      case CHANGE_KIND -> Values.word(IdChange.Kind.class, text);
      case PATH -> PackIndexDecoder.path(text);
      case SHA256 -> PackIndexDecoder.sha256(text);
      case STAMP -> TranslationDecoder.hash(text);
      default -> throw new IllegalStateException("no grammar " + name);
    };
  }
}
