package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * One bad file, one file of expected diagnostics. With {@code -Dgolden.refresh=true} the expected
 * files are written anew; read the difference before committing it.
 */
class BadCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/bad");
  private static final String EXPECTED = ".problems";

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(EXPECTED))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aBadFileGivesExactlyTheExpectedProblems(String name) throws IOException {
    ReadResult<Roadmap> result = read(name);
    String problems =
        result.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    Path expected = CORPUS.resolve(name + EXPECTED);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(expected, problems);
    }
    assertThat(problems).isNotEmpty().isEqualTo(Files.readString(expected));
    assertThat(result.value()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void oneFaultIsOneProblem(String name) throws IOException {
    int faults = name.startsWith("five-faults") ? 5 : name.contains("-apart") ? 2 : 1;

    assertThat(read(name).problems()).hasSize(faults);
  }

  @Test
  void theCorpusHasEveryRuleOfTheReader() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (String name : files()) {
      read(name).problems().stream().map(Problem::rule).forEach(rules::add);
    }
    assertThat(rules)
        .containsExactly(
            "bad-currency",
            "bad-date",
            "bad-duration",
            "bad-id",
            "bad-language",
            "bad-number",
            "bad-reference",
            "bad-url",
            "bad-version",
            "duplicate-id",
            "duplicate-key",
            "empty-file",
            "empty-list",
            "empty-value",
            "forbidden-character",
            "invalid-utf8",
            "min-above-max",
            "missing-field",
            "prerequisite-cycle",
            "second-document",
            "syntax",
            "too-deep",
            "unexpected-field",
            "unknown-choice",
            "unknown-format",
            "unknown-key",
            "unknown-kind",
            "unknown-option",
            "unknown-step",
            "wrong-type",
            "yaml-alias",
            "yaml-merge",
            "yaml-tag");
  }

  @Test
  void bytesAndTextOfTheSameFileGiveTheSameProblems() throws IOException {
    for (String name : files()) {
      byte[] bytes = Files.readAllBytes(CORPUS.resolve(name));
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0) {
        assertThat(ContentReader.create().read(text, name).problems())
            .as(name)
            .isEqualTo(read(name).problems());
      }
    }
  }

  private static ReadResult<Roadmap> read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(CORPUS.resolve(name));
    return ContentReader.create().read(new ByteArrayInputStream(bytes), name);
  }
}
