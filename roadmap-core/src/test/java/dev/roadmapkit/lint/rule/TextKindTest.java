package dev.roadmapkit.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextKindTest {

  @Test
  void thePageTellsTheUsualLengths() throws IOException {
    Stream<String> rows = Files.readString(Path.of("docs/lint-rules.md"))
        .lines()
        .filter(line -> line.matches("\\|.*\\| [\\d,]+ \\| [\\d,]+ \\|"));

    assertThat(rows)
        .zipSatisfy(
            Stream.of(TextKind.values()).toList(),
            (row, kind) -> assertThat(row)
                .contains(kind.key())
                .endsWith(String.format(Locale.ROOT, "| %d | %,d |", kind.least(), kind.most())));
  }
}
