package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Translations of one roadmap, one fault each, and the expected diagnostics beside them. With {@code
 * -Dgolden.refresh=true} the expected files are written anew; read the difference before committing
 * it.
 */
class TranslationCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/translation");
  private static final Path BAD = CORPUS.resolve("bad");
  private static final String EXPECTED = ".problems";
  private static final Roadmap SOURCE =
      ContentReader.create().read(CORPUS.resolve("source.yaml")).orThrow();

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(EXPECTED))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aBadTranslationGivesExactlyTheExpectedProblems(String name) throws IOException {
    ReadResult<Translation> result = read(name);
    String problems =
        result.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    Path expected = BAD.resolve(name + EXPECTED);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(expected, problems);
    }
    assertThat(problems).isNotEmpty().isEqualTo(Files.readString(expected));
    assertThat(result.problems()).hasSize(name.startsWith("five-faults") ? 5 : 1);
    assertThat(result.value()).isEmpty();
  }

  @Test
  void theCorpusHasEveryRuleOfTranslations() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (String name : files()) {
      read(name).problems().stream().map(Problem::rule).forEach(rules::add);
    }
    assertThat(rules)
        .contains(
            "bad-hash",
            "empty-value",
            "translation-mismatch",
            "unknown-key",
            "unknown-translation-key",
            "wrong-type");
  }

  private static ReadResult<Translation> read(String name) throws IOException {
    return ContentReader.create()
        .readTranslation(Files.readString(BAD.resolve(name)), name, SOURCE);
  }
}
