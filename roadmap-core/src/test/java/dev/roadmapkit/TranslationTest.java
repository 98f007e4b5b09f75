package dev.roadmapkit;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.content.RoadmapGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

  private static Translation.Builder translation(String language) {
    Translation.Builder builder = Translation.builder();
    return builder
        .id(RoadmapId.of("sample"))
        .version(ContentVersion.parse("1.0.0"))
        .language(Locale.forLanguageTag(language));
  }

  private static Roadmap.Builder sample() {
    return sample("Short.");
  }

  private static Roadmap.Builder sample(String summary) {
    Step step = step("databases", "1 week")
        .build("A table.")
        .why("All need them.")
        .addTags("SQL", "Joins")
        .addTopics(topic("joins").note("Inner ones").build())
        .addNotes(note())
        .addResources(resource())
        .build();
    return roadmap(step)
        .category("Web")
        .summary(summary)
        .overview("Long.")
        .salaries(salaries())
        .addKeyTerms(term())
        .addChoices(choice("language", "go", "java"));
  }

  private static Note note() {
    Note.Builder note = Note.builder();
    return note.heading("Heading").text("Text").addItems("First", "Second").build();
  }

  private static Resource resource() {
    Resource.Builder resource = Resource.builder();
    return resource
        .id(ResourceId.of("book"))
        .title("A book")
        .provider("A house")
        .build();
  }

  private static Salaries salaries() {
    Salaries.Builder salaries = Salaries.builder();
    return salaries
        .year(2025)
        .addRanges(Samples.salary("USD", 1, 2), Samples.salary("EUR", 1, 2))
        .build();
  }

  private static KeyTerm term() {
    KeyTerm.Builder term = KeyTerm.builder();
    return term.id(TermId.of("jwt"))
        .term("JWT")
        .expansion("JSON Web Token")
        .definition("A token.")
        .build();
  }

  @Test
  void textsGoByIdOrPositionInTheOrderOfTheDocument() {
    assertThat(sample().build().texts().entrySet())
        .containsExactly(
            Map.entry("title", "Sample"),
            Map.entry("category", "Web"),
            Map.entry("summary", "Short."),
            Map.entry("overview", "Long."),
            Map.entry("salaries.ranges[0].region", "Somewhere"),
            Map.entry("salaries.ranges[1].region", "Somewhere"),
            Map.entry("keyTerms.jwt.term", "JWT"),
            Map.entry("keyTerms.jwt.expansion", "JSON Web Token"),
            Map.entry("keyTerms.jwt.definition", "A token."),
            Map.entry("choices.language.title", "Choice language"),
            Map.entry("choices.language.options.go.title", "Option go"),
            Map.entry("choices.language.options.java.title", "Option java"),
            Map.entry("steps.databases.title", "Step databases"),
            Map.entry("steps.databases.learn", "Something."),
            Map.entry("steps.databases.build", "A table."),
            Map.entry("steps.databases.why", "All need them."),
            Map.entry("steps.databases.tags[0]", "SQL"),
            Map.entry("steps.databases.tags[1]", "Joins"),
            Map.entry("steps.databases.topics.databases-topic.title", "Topic databases-topic"),
            Map.entry("steps.databases.topics.joins.title", "Topic joins"),
            Map.entry("steps.databases.topics.joins.note", "Inner ones"),
            Map.entry("steps.databases.notes[0].heading", "Heading"),
            Map.entry("steps.databases.notes[0].text", "Text"),
            Map.entry("steps.databases.notes[0].items[0]", "First"),
            Map.entry("steps.databases.notes[0].items[1]", "Second"),
            Map.entry("steps.databases.resources.book.title", "A book"));
  }

  @Test
  void everyTextIsReplacedAndNothingElse() {
    for (int seed = 0; seed < 200; seed++) {
      Roadmap source = new RoadmapGenerator(seed).roadmap();
      Translation.Builder there = Translation.builder();
      there.id(source.id()).version(source.version()).language(Locale.forLanguageTag("eo"));
      source.texts().forEach((path, text) -> there.putTexts(path, path + ": " + text));
      Roadmap translated =
          source.translatedBy(List.of(there.build())).in(Locale.forLanguageTag("eo"));

      assertThat(translated.texts())
          .isEqualTo(source.texts().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getKey() + ": " + e.getValue())));
      assertThat(List.copyOf(translated.texts().keySet()))
          .isEqualTo(List.copyOf(source.texts().keySet()));

      // And back: with the source's texts and language in its place it is the source again.
      Translation.Builder back = Translation.builder();
      back.id(source.id()).version(source.version()).language(source.language());
      back.putAllTexts(source.texts());
      assertThat(translated.translatedBy(List.of(back.build())).in(source.language()))
          .isEqualTo(source);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, de",
    "de-AT, de",
    "de-CH, de-CH",
    "de-Latn-CH, de",
    "de-CH-1996, de-CH",
    "de-DE-u-co-phonebk, de",
    "es-419, es",
    "es-MX, es",
    "ar-EG, ar",
    "ar-EG-u-nu-latn, ar",
    "pt, en",
    "pt-BR, pt-BR",
    "pt-PT, en",
    "zh-TW, en",
    "zh-Hant-TW, zh-Hant",
    "en, en",
    "en-GB, en",
    "und, en",
    "und-DE, en",
    "x-private, en",
  })
  void theNearestLanguageIsFoundAsRfc4647Says(String asked, String found) {
    Roadmap roadmap = sample()
        .addAllTranslations(Stream.of("de", "de-CH", "es", "ar", "pt-BR", "zh-Hant")
            .map(tag -> translation(tag).putTexts("title", "Title in " + tag).build())
            .toList())
        .build();

    Roadmap in = roadmap.in(Locale.forLanguageTag(asked));

    assertThat(in.language()).isEqualTo(Locale.forLanguageTag(found));
    assertThat(in.title()).isEqualTo(found.equals("en") ? "Sample" : "Title in " + found);
  }

  @Test
  void whatIsNotTranslatedStaysAsItIs() {
    Roadmap roadmap = sample()
        .addTranslations(
            translation("de").putTexts("steps.databases.tags[1]", "Verbünde").build())
        .build();

    Roadmap german = roadmap.in(Locale.GERMAN);

    assertThat(german.title()).isEqualTo("Sample");
    assertThat(german.steps().get(0).tags()).containsExactly("SQL", "Verbünde");
  }

  @Test
  void theOwnLanguageIsTheRoadmapItselfAndAResultKeepsNoTranslations() {
    Roadmap roadmap = sample()
        .addTranslations(translation("de").putTexts("title", "Beispiel").build())
        .addTranslations(translation("es").putTexts("title", "Ejemplo").build())
        .build();
    Roadmap german = roadmap.in(Locale.GERMAN);

    assertThat(roadmap.in(Locale.UK)).isSameAs(roadmap);
    assertThat(german.translations()).isEmpty();
    assertThat(german.in(Locale.GERMAN)).isSameAs(german);
    assertThat(german.in(Locale.forLanguageTag("es"))).isSameAs(german);
    assertThat(sample().build().in(Locale.GERMAN)).isEqualTo(sample().build());
  }

  @Test
  void translationsArePartOfTheValue() {
    Translation german = translation("de").build();
    Roadmap with = sample().addTranslations(german).build();

    assertThat(with).isNotEqualTo(sample().build());
    assertThat(sample().build().translatedBy(List.of(german))).isEqualTo(with);
    assertThat(with.translatedBy(List.of())).isEqualTo(sample().build());
    assertThatThrownBy(() -> german.texts().put("title", "x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> with.texts().put("title", "x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aTranslationMustFitItsRoadmap() {
    refused(
        "roadmap \"sample\": the translation into \"de\" stands twice",
        translation("de").build(),
        translation("de").build());
    refused(
        "roadmap \"sample\": the translation into \"en\" is into the roadmap's own language",
        translation("en").build());
    Translation.Builder newer = Translation.builder();
    newer.id(RoadmapId.of("sample")).version(ContentVersion.parse("1.1.0")).language(Locale.GERMAN);
    refused(
        "roadmap \"sample\": the translation into \"de\" is of \"sample\" 1.1.0,"
            + " not of version 1.0.0",
        newer.build());
  }

  private static void refused(String message, Translation... translations) {
    assertThatThrownBy(() -> sample().build().translatedBy(List.of(translations)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> sample().addTranslations(translations).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void tellsWhatIsMissingStaleUnstampedAndUnknown() {
    Roadmap roadmap = sample().build();
    Translation.Builder builder = translation("de");
    roadmap.texts().forEach((path, text) -> {
      builder.putTexts(path, text.toUpperCase(Locale.ROOT));
      builder.putSources(path, Translation.hash(text));
    });
    Translation whole = builder.build();
    assertThat(whole.status(roadmap)).satisfies(status -> {
      assertThat(status).hasToString("de: 26 of 26 done (100 %)");
      assertThat(status.isComplete()).isTrue();
      assertThat(status.missing()).isEmpty();
      assertThat(status.stale()).isEmpty();
      assertThat(status.unstamped()).isEmpty();
      assertThat(status.unknown()).isEmpty();
    });

    Roadmap edited = sample("Shorter.").addKeyTerms(otherTerm()).build();
    Translation more = builder.putTexts("steps.gone.title", "Weg").build();
    assertThat(more.status(edited)).satisfies(status -> {
      assertThat(status).hasToString("de: 25 of 27 done (92 %)");
      assertThat(status.isComplete()).isFalse();
      assertThat(status.language()).isEqualTo(Locale.GERMAN);
      assertThat(status.done()).isEqualTo(25);
      assertThat(status.total()).isEqualTo(27);
      assertThat(status.missing()).containsExactly("keyTerms.api.term");
      assertThat(status.stale()).containsExactly("summary");
      assertThat(status.unstamped()).isEmpty();
      assertThat(status.unknown()).containsExactly("steps.gone.title");
    });
  }

  private static KeyTerm otherTerm() {
    KeyTerm.Builder term = KeyTerm.builder();
    return term.id(TermId.of("api")).term("API").build();
  }

  @Test
  void aTranslatedStringWithoutAStampCountsAsDone() {
    Translation title = translation("de").putTexts("title", "Beispiel").build();

    TranslationStatus status = title.status(sample().build());

    assertThat(status).hasToString("de: 1 of 26 done (3 %)");
    assertThat(status.unstamped()).containsExactly("title");
  }

  @Test
  void thePercentageIsNever100WhenOneOfManyIsMissing() {
    Step.Builder builder = step("a", "1 week");
    for (int i = 0; i < 500; i++) {
      builder.addTags("tag");
    }
    Roadmap roadmap = roadmap(builder.build()).build();
    Translation almost = translation("de")
        .putAllTexts(roadmap.texts().entrySet().stream()
            .skip(1)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .build();

    assertThat(almost.status(roadmap)).hasToString("de: 503 of 504 done (99 %)");
  }

  @Test
  void aHashIsTheBeginningOfTheSha256() {
    // sha256sum of the UTF-8 bytes
    assertThat(Translation.hash("abc")).isEqualTo("ba7816bf8f01");
    assertThat(Translation.hash("")).isEqualTo("e3b0c44298fc");
    assertThat(Translation.hash("\u00fc")).isEqualTo("607474ca475a");
  }
}
