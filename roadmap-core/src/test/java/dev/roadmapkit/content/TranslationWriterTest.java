package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Translation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TranslationWriterTest {

  private final ContentWriter writer = ContentWriter.create();
  private final ContentReader reader = ContentReader.create();

  @Test
  void whatIsReadBackEqualsWhatWasWritten() {
    int strings = 0;
    for (int seed = 0; seed < 500; seed++) {
      Roadmap roadmap = new RoadmapGenerator(seed).roadmap();
      Translation translation = translation(roadmap, new Random(seed));
      strings += translation.texts().size();
      String yaml = writer.toYaml(translation);
      Translation read =
          reader.readTranslation(yaml, "seed-" + seed + ".yaml", roadmap).orThrow();
      assertThat(read).as(yaml).isEqualTo(translation);
      assertThat(List.copyOf(read.texts().keySet()))
          .isEqualTo(List.copyOf(translation.texts().keySet()));
      String json = writer.toJson(translation);
      assertThat(reader.readTranslation(json, "seed-" + seed + ".json", roadmap).orThrow())
          .as(json)
          .isEqualTo(translation);
    }
    assertThat(strings).isGreaterThan(5_000);
  }

  /** Some strings of the roadmap, each in the place of another one; some hashes and own keys. */
  private static Translation translation(Roadmap roadmap, Random random) {
    Translation.Builder builder = Translation.builder()
        .id(roadmap.id())
        .version(roadmap.version())
        .language(Locale.forLanguageTag("eo"));
    List<String> texts = new ArrayList<>(roadmap.texts().values());
    for (String path : roadmap.texts().keySet()) {
      if (random.nextInt(4) > 0) {
        builder.putTexts(path, texts.get(random.nextInt(texts.size())));
      }
      if (random.nextInt(4) > 0) {
        builder.putSources(path, Translation.hash(path));
      }
    }
    if (random.nextBoolean()) {
      builder.putExtensions("x-a.b[0]: c", new ExtensionValue.Text("1"));
      String step = "steps." + roadmap.steps().get(0).id();
      builder.putExtensions(step + ".x-own", new ExtensionValue.Items(List.of()));
      String topic = step + ".topics." + roadmap.steps().get(0).topics().get(0).id();
      builder.putExtensions(
          topic + ".x-a.x-b",
          new ExtensionValue.Entries(Map.of("k", new ExtensionValue.Nothing())));
    }
    return builder.build();
  }

  @Test
  void writesAsAPersonWould() {
    String text = """
        format: 1
        id: sample
        version: 1.0.0
        language: de
        title: Beispiel
        overview: |
          Erster Absatz.

          Zweiter Absatz.

        salaries:
          ranges:
            - {}
            - {region: Deutschland, note: Vor Steuern}

        keyTerms:
          jwt:
            term: JWT
            definition: >-
              Ein signiertes *Token*, das sagt, wer jemand ist, und dem ein Server glaubt, ohne jemanden zu fragen.
          api: {term: API}

        choices: {language: {title: Sprache, options: {python: {title: Python}}}}

        steps:
          databases:
            title: Datenbanken
            learn: Wie man fragt.
            tags: [SQL, {}, ORMs]
            topics: {sql-basics: {title: SQL-Abfragen, note: Nur die Grundlagen}}
            notes:
              - heading: SQL oder NoSQL
                text: |
                  Beginne mit SQL.

                  Dann der Rest.
                items: [Tabellen, Dokumente]
            resources: {sql-book: {title: Ein Buch}}

          x-ray:
            title: Hineinsehen
            topics: {x-ray-logs: {title: Protokolle}}

        x-team: Inhalte

        translatedFrom:
          title: 3fa91b2c77d0
          steps.databases.tags[0]: '123456789012'
        """;
    Roadmap roadmap = reader
        .read(Path.of("src/test/resources/corpus/translation/source.yaml"))
        .orThrow();

    assertThat(writer.toYaml(reader.readTranslation(text, "de.yaml", roadmap).orThrow()))
        .isEqualTo(text);
  }

  @Test
  void refusesAnExtensionKeyThatAReaderWouldNotKnow() {
    for (String key : List.of("team", "steps.x-ray", "steps.a.team")) {
      Translation translation = Translation.builder()
          .id(RoadmapId.of("sample"))
          .version(ContentVersion.parse("1.0.0"))
          .language(Locale.GERMAN)
          .putExtensions(key, new ExtensionValue.Text("x"))
          .build();
      assertThatThrownBy(() -> writer.toYaml(translation))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the extension key \"" + key + "\" does not begin with x-");
    }
  }
}
