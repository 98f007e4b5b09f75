package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationReaderTest {

  private static final Path SOURCE = Path.of("src/test/resources/corpus/translation/source.yaml");
  private static final String HEADER = """
      format: 1
      id: sample
      version: 1.0.0
      language: de
      """;
  private static final String GERMAN = HEADER + """
      salaries:
        ranges:
          - {}
          - {region: Deutschland, x-hint: "vor Steuern"}
      steps:
        x-ray: {title: Hineinsehen, x-checked: true}
        databases:
          tags: [SQL, {}, no]
          title: 12:30
      title: Beispiel
      x-team: Inhalte
      translatedFrom:
        steps.databases.tags[0]: "123456789012"
        title: 1e3456789012
      """;

  private final ContentReader reader = ContentReader.create();
  private final Roadmap roadmap = reader.read(SOURCE).orThrow();

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void copySource() throws IOException {
    file = Files.copy(SOURCE, folder.resolve("1.0.0.yaml"));
  }

  @Test
  void readsTextsByPathInTheOrderOfTheRoadmap() {
    Translation translation = reader.readTranslation(GERMAN, "de.yaml", roadmap).orThrow();

    assertThat(translation.id()).isEqualTo(roadmap.id());
    assertThat(translation.version()).isEqualTo(roadmap.version());
    assertThat(translation.language()).isEqualTo(Locale.GERMAN);
    assertThat(translation.texts().entrySet())
        .containsExactly(
            Map.entry("title", "Beispiel"),
            Map.entry("salaries.ranges[1].region", "Deutschland"),
            Map.entry("steps.databases.title", "12:30"),
            Map.entry("steps.databases.tags[0]", "SQL"),
            Map.entry("steps.databases.tags[2]", "no"),
            Map.entry("steps.x-ray.title", "Hineinsehen"));
    assertThat(translation.sources().entrySet())
        .containsExactly(
            Map.entry("title", "1e3456789012"),
            Map.entry("steps.databases.tags[0]", "123456789012"));
    assertThat(translation.extensions())
        .isEqualTo(Map.of(
            "x-team", new ExtensionValue.Text("Inhalte"),
            "salaries.ranges[1].x-hint", new ExtensionValue.Text("vor Steuern"),
            "steps.x-ray.x-checked", new ExtensionValue.Flag(true)));
  }

  @Test
  void bytesTextAndFileGiveTheSameTranslation() throws IOException {
    Path german = Files.writeString(folder.resolve("1.0.0.de.yaml"), GERMAN);
    byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
    Translation translation = reader.readTranslation(GERMAN, "de.yaml", roadmap).orThrow();

    assertThat(reader.readTranslation(german, roadmap).orThrow()).isEqualTo(translation);
    assertThat(reader
            .readTranslation(new ByteArrayInputStream(bytes), "de.yaml", roadmap)
            .orThrow())
        .isEqualTo(translation);
  }

  @Test
  void locatesAPathOfTheTranslation() {
    ReadResult<Translation> result = reader.readTranslation(GERMAN, "de.yaml", roadmap);

    assertThat(result.locate("steps.databases.tags[2]")).hasToString("de.yaml:12:21");
    // What is not there stands in what is around it.
    assertThat(result.locate("steps.databases.learn")).hasToString("de.yaml:12:5");
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertThat(reader.readTranslation(Path.of("none.de.yaml"), roadmap).problems())
        .map(Problem::toString)
        .containsExactly("none.de.yaml:1:1: error: there is no such file [unreadable-file]");
  }

  @Test
  void readsTheTranslationsBesideARoadmap() throws IOException {
    Files.writeString(folder.resolve("1.0.0.de.yaml"), GERMAN);
    Files.writeString(
        folder.resolve("1.0.0.pt-BR.yaml"), HEADER.replace("de\n", "pt-BR\n") + "title: Exemplo\n");
    // Neither is a translation of this file: another version, one of 1.0.0.json, no language.
    Files.writeString(folder.resolve("1.0.1.de.yaml"), "");
    Files.writeString(folder.resolve("1.0.0.json"), "");
    Files.writeString(folder.resolve("1.0.0.es.json"), "");
    Files.writeString(folder.resolve("1.0.0.backup.yaml"), "");

    ReadResult<Roadmap> result = reader.readWithTranslations(file);

    assertThat(result.problems()).isEmpty();
    assertThat(result.orThrow().translations())
        .map(translation -> translation.language().toLanguageTag())
        .containsExactly("de", "pt-BR");
    assertThat(result.orThrow().in(Locale.GERMAN).title()).isEqualTo("Beispiel");
    assertThat(result.orThrow().translatedBy(List.of())).isEqualTo(roadmap);
    assertThat(result.locate("title")).hasToString(file + ":5:8");
    assertThat(result.locate("translations.de.title"))
        .hasToString(folder.resolve("1.0.0.de.yaml") + ":14:8");
    assertThat(result.locate("translations.pt-BR.title"))
        .hasToString(folder.resolve("1.0.0.pt-BR.yaml") + ":5:8");
  }

  @Test
  void problemsOfAllTranslationsAreNamedWithTheirFiles() throws IOException {
    Path german = Files.writeString(folder.resolve("1.0.0.de.yaml"), HEADER + "titel: Beispiel\n");
    Path spanish = Files.writeString(folder.resolve("1.0.0.es.yaml"), HEADER);

    ReadResult<Roadmap> result = reader.readWithTranslations(file);

    assertThat(result.value()).isEmpty();
    assertThat(result.problems())
        .map(Problem::toString)
        .containsExactly(
            german + ":5:1: error: unknown key \"titel\" in translation \"sample\" [unknown-key]\n"
                + "  Did you mean \"title\"?",
            spanish + ":4:11: error: the language is \"de\", but the name of the file says \"es\""
                + " [translation-mismatch]");
  }

  @Test
  void translationsInOtherFormatsAreRead() throws IOException {
    Files.writeString(folder.resolve("1.0.0.de.yml"), GERMAN);
    Files.writeString(
        folder.resolve("1.0.0.fr.json"),
        "{\"format\": 1, \"id\": \"sample\", \"version\": \"1.0.0\", \"language\": \"fr\","
            + " \"title\": \"Exemple\"}");

    Roadmap read = reader.readWithTranslations(file).orThrow();
    assertThat(read.in(Locale.GERMAN).title()).isEqualTo("Beispiel");
    assertThat(read.in(Locale.FRENCH).title()).isEqualTo("Exemple");
    assertThat(ContentReader.translationFiles(file))
        .containsExactly(
            Map.entry(folder.resolve("1.0.0.de.yml"), "de"),
            Map.entry(folder.resolve("1.0.0.fr.json"), "fr"));

    Path second = Files.writeString(folder.resolve("1.0.0.de.yaml"), GERMAN);
    Path first = folder.resolve("1.0.0.de.yml");
    assertThat(reader.readWithTranslations(file).problems())
        .map(Problem::toString)
        .containsExactly(first + ":4:11: error: there is a translation into \"de\" already: "
            + second + " [translation-mismatch]");
  }

  @Test
  void twoNamesOfOneLanguageAreTwoTranslationsTooMany() throws IOException {
    String hebrew = HEADER.replace("de\n", "he\n");
    Path first = Files.writeString(folder.resolve("1.0.0.he.yaml"), hebrew);
    Path second = Files.writeString(folder.resolve("1.0.0.iw.yaml"), hebrew);

    assertThat(reader.readWithTranslations(file).problems())
        .map(Problem::toString)
        .containsExactly(second + ":4:11: error: there is a translation into \"he\" already: "
            + first + " [translation-mismatch]");
  }

  @Test
  void aRoadmapWithProblemsHidesThoseOfItsTranslations() throws IOException {
    Files.writeString(file, "format: 1\n");
    Files.writeString(folder.resolve("1.0.0.de.yaml"), "format: 1\n");

    assertThat(reader.readWithTranslations(file).problems())
        .isEqualTo(reader.read(file).problems())
        .isNotEmpty();
  }
}
