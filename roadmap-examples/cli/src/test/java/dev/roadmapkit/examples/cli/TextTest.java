package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "₹8, 2", "日本語, 6", "e\u0301, 1", "😀, 2", "한, 2", "█░…, 3"})
  void measuresColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"abcdef, 6, abcdef", "abcdef, 5, abcd…", "日本語, 5, 日本…", "日本語, 4, 日…", "a😀😀, 4, a😀…"
  })
  void truncates(String text, int width, String expected) {
    assertThat(TextWidth.truncate(text, width)).isEqualTo(expected);
  }

  @Test
  void alignsColumns() {
    assertThat(new TextTable()
            .alignRight(0)
            .row("1", "日", "x")
            .row("10", "abc", "")
            .lines())
        .containsExactly(" 1  日   x", "10  abc");
  }

  @Test
  void wrapsAtSpacesAndIndents() {
    assertThat(Wrap.lines("note: ", "one two three\nfour 10\u00a0000", 16))
        .containsExactly("note: one two", "      three four", "      10\u00a0000");
  }

  @Test
  void breaksWordsThatAreTooLong() {
    assertThat(Wrap.lines("", "日本語日本語 abcdefghijklm", 10))
        .containsExactly("日本語日本", "語", "abcdefghij", "klm");
  }

  @Test
  void keepsAnAddressInOnePiece() {
    assertThat(Wrap.lines("  ", "See (https://example.org/long)", 12))
        .containsExactly("  See", "  (https://example.org/long)");
  }

  @Test
  void printsCommonMarkAsPlainText() {
    String text =
        "Some *emphasis*, `code`\nand a [link](https://example.org).\n\n- one two\n- three\n\n3. end";

    assertThat(Prose.lines(text, "  ", 40))
        .containsExactly(
            "  Some emphasis, \"code\" and a \"link\"",
            "  (https://example.org).",
            "  • one two",
            "  • three",
            "  3. end");
  }
}
