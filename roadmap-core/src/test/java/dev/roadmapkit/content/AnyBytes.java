package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What holds for any bytes at all: reading ends in a roadmap or in problems with places in the file,
 * and what was read is the same after writing and reading it again.
 */
final class AnyBytes {

  /** Small enough to be reached by a fuzzer, and with aliases, which are off by default. */
  private static final ReadLimits ALIASES = ReadLimits.builder()
      .aliases(10)
      .aliasExpansion(2_000)
      .nesting(12)
      .items(200)
      .characters(2_000)
      .build();

  private AnyBytes() {}

  static void areReadOrDiagnosed(byte[] bytes, String name) {
    check(bytes, name, ContentReader.create());
    check(bytes, name, ContentReader.create(ALIASES));
  }

  private static void check(byte[] bytes, String name, ContentReader reader) {
    ReadResult<Roadmap> result = read(bytes, name, reader);
    assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    if (!result.problems().isEmpty()) {
      List<String> lines = lines(bytes);
      result.problems().forEach(problem -> check(problem, lines));
    }
    result.value().ifPresent(AnyBytes::survivesWriting);
  }

  private static ReadResult<Roadmap> read(byte[] bytes, String name, ContentReader reader) {
    try {
      return reader.read(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Problem problem, List<String> lines) {
    Location place = problem.location().orElseThrow();
    assertThat(problem.message()).isNotBlank().doesNotContain("\n", "\r");
    assertThat(problem.message().length()).isLessThan(700);
    assertThat(place.line()).as("line of %s", problem).isBetween(1, lines.size());
    String line = lines.get(place.line() - 1);
    assertThat(place.column())
        .as("column of %s", problem)
        .isBetween(1, line.codePointCount(0, line.length()) + 1);
    assertThat(problem
            .toString()
            .chars()
            .filter(c -> c != 10 && c != 9 && Utf8Text.isForbidden((char) c)))
        .as("characters that disturb a terminal")
        .isEmpty();
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return List.of(plain.split("\r\n|\r|\n", -1));
  }

  private static void survivesWriting(Roadmap roadmap) {
    ContentReader reader = ContentReader.create();
    ContentWriter writer = ContentWriter.create();
    assertThat(reader.read(writer.toYaml(roadmap), "f.yaml").orThrow()).isEqualTo(roadmap);
    assertThat(reader.read(writer.toJson(roadmap), "f.json").orThrow()).isEqualTo(roadmap);
  }
}
