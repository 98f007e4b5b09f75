package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationStampTest {

  private static final String ABOVE = """
      # Deutsch, von Hand gesetzt
      format: 1
      id: sample
      version: 1.0.0
      language:   de   # Deutschland, Schweiz
      title: "Bei\\u0073piel"

      steps:
         databases:
            title:
              Datenbanken
            tags: [ SQL, {}, ORMs ]
      overview: |
        translatedFrom: ist hier nur Text.
      # Ende
      """;
  private static final String STAMPS = """

      translatedFrom:
        title: 95a2f1edb08a
        overview: 95ff34f2f88f
        steps.databases.title: 61d2afe23499
        steps.databases.tags[0]: a7056a455639
        steps.databases.tags[2]: 4a8723bb10e7
      """;

  private final ContentReader reader = ContentReader.create();
  private final TranslationStamp stamp = TranslationStamp.create();
  private final Roadmap roadmap =
      reader.read(Path.of("src/test/resources/corpus/translation/source.yaml")).orThrow();

  private String stampAll(String yaml) {
    return stamp.stampAll(yaml, "de.yaml", roadmap).orThrow();
  }

  @Test
  void addsTheBlockAndLeavesTheLinesAboveAlone() {
    String stamped = stampAll(ABOVE);

    assertThat(stamped).startsWith(ABOVE).isEqualTo(ABOVE + STAMPS);
    assertThat(reader
            .readTranslation(stamped, "de.yaml", roadmap)
            .orThrow()
            .status(roadmap)
            .unstamped())
        .isEmpty();
  }

  @Test
  void stampingTwiceChangesNothing() {
    assertThat(stampAll(stampAll(ABOVE))).isEqualTo(stampAll(ABOVE));
  }

  @Test
  void replacesAnOldBlockWhateverIsWrongWithIt() {
    String old = """

        translatedFrom:
          steps.gone.title: 3fa91b2c77d0

          title: nonsense
          title: 000000000000
        """;
    assertThat(stampAll(ABOVE + old)).isEqualTo(stampAll(ABOVE));
  }

  @Test
  void aBlockThatIsNotLastMovesToTheEnd() {
    String middle = ABOVE
        .replace("title:", "translatedFrom:\n  title: 3fa91b2c77d0\n\ntitle:")
        .replace("      translatedFrom:\n  title: 3fa91b2c77d0\n\ntitle:", "      title:");
    assertThat(middle).isNotEqualTo(ABOVE);

    assertThat(stampAll(middle)).isEqualTo(stampAll(ABOVE));
  }

  @Test
  void stampsOnlyThePathsThatAreGiven() {
    String old = ABOVE + "\ntranslatedFrom:\n  overview: aaaaaaaaaaaa\n  title: bbbbbbbbbbbb\n";
    List<String> paths = List.of("title", "steps.databases.title", "summary");
    String stamped = stamp.stamp(old, "de.yaml", roadmap, paths).orThrow();

    assertThat(stamped).isEqualTo(ABOVE + """

            translatedFrom:
              title: 95a2f1edb08a
              overview: aaaaaaaaaaaa
              steps.databases.title: 61d2afe23499
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void keepsTheLineEndsOfTheFile(String end) {
    String text = ABOVE.replace("\n", end);
    assertThat(stampAll(text)).isEqualTo((ABOVE + STAMPS).replace("\n", end));
    assertThat(stampAll(stampAll(text))).isEqualTo(stampAll(text));
  }

  @Test
  void aFileWithoutALastLineEndGetsOne() {
    assertThat(stampAll(ABOVE.strip())).isEqualTo(ABOVE + STAMPS);
    assertThat(stampAll("\ufeff" + ABOVE)).isEqualTo("\ufeff" + ABOVE + STAMPS);
  }

  @Test
  void whatIsStampedIsWrittenAlikeByTheWriter() {
    Translation translation =
        reader.readTranslation(ABOVE + STAMPS, "de.yaml", roadmap).orThrow();
    assertThat(ContentWriter.create().toYaml(translation)).endsWith(STAMPS);
    assertThat(StampBlock.append("a: b\n", Map.of("title", "123456789012")))
        .isEqualTo("a: b\n\ntranslatedFrom:\n  title: '123456789012'\n");
    assertThat(StampBlock.append("a: b\n", Map.of("title", "12e456789012")))
        .isEqualTo("a: b\n\ntranslatedFrom:\n  title: '12e456789012'\n");
  }

  @Test
  void aFileWithProblemsIsNotStamped() {
    assertThat(problems(ABOVE.replace("title: \"", "titel: \"")))
        .containsExactly(
            "de.yaml:6:1: error: unknown key \"titel\" in translation \"sample\" [unknown-key]\n"
                + "  Did you mean \"title\"?");
    assertThat(problems("{format: 1, id: sample, version: 1.0.0, language: de, title: Beispiel}"))
        .containsExactly(
            "de.yaml:1:2: error: key \"format\" does not begin its line: only YAML with"
                + " one key a line can be stamped [unstampable-layout]");
    assertThat(problems("- 1"))
        .containsExactly(
            "de.yaml:1:1: error: translation must be a map of keys, but is a list [wrong-type]");
  }

  private List<String> problems(String yaml) {
    return stamp.stampAll(yaml, "de.yaml", roadmap).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
