package dev.roadmapkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {

  @Test
  void aShortLineIsShownWhole() {
    assertThat(SourceLine.of("title: Foo: bar", 11))
        .isEqualTo(new SourceLine("title: Foo: bar", 11))
        .hasToString("title: Foo: bar\n          ^");
    assertThat(SourceLine.of("x".repeat(100), 100)).isEqualTo(new SourceLine("x".repeat(100), 100));
    assertThat(SourceLine.of("", 1)).hasToString("\n^");
    assertThat(SourceLine.of("abc", 9)).hasToString("abc\n   ^");
  }

  @Test
  void aLongLineIsShownAroundTheColumn() {
    assertThat(SourceLine.of("a".repeat(150), 1))
        .isEqualTo(new SourceLine("a".repeat(100) + "…", 1));
    assertThat(SourceLine.of("a".repeat(150), 151))
        .isEqualTo(new SourceLine("…" + "a".repeat(100), 102));
    assertThat(SourceLine.of("a".repeat(500) + "b" + "c".repeat(500), 501))
        .isEqualTo(new SourceLine("…" + "a".repeat(60) + "b" + "c".repeat(39) + "…", 62));
    assertThat(SourceLine.of("😀".repeat(500) + "b" + "c".repeat(500), 501))
        .isEqualTo(new SourceLine("…" + "😀".repeat(60) + "b" + "c".repeat(39) + "…", 62));
  }

  @Test
  void charactersThatDisturbTheDisplayAreReplaced() {
    assertThat(SourceLine.of("a\u202Eb\u0007c\u2028d\uD800e\u2066f\u0085g\uFFFFh\ti", 3)
            .text())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh\ti");
  }
}
