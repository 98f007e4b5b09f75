package dev.roadmapkit.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.pdf.internal.font.Face;
import java.awt.Color;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  private static final TextStyle PLAIN = new TextStyle(Face.REGULAR, 10, Color.BLACK);

  @Test
  void styledRuns() {
    assertThat(read("a *b* **c** `d`").get(0).runs())
        .containsExactly(
            new Run("a ", PLAIN),
            new Run("b", PLAIN.in(Face.ITALIC)),
            new Run(" ", PLAIN),
            new Run("c", PLAIN.in(Face.BOLD)),
            new Run(" ", PLAIN),
            new Run("d", PLAIN.in(Face.MONO)));
  }

  @Test
  void webLinksKeepTheirAddress() {
    assertThat(read("[x](https://example.org)").get(0).runs())
        .containsExactly(new Run("x", PLAIN.linked(URI.create("https://example.org"), Color.BLUE)));
  }

  @Test
  void otherLinksAreText() {
    assertThat(read("[x](file:///etc/passwd)").get(0).runs()).containsExactly(new Run("x", PLAIN));
  }

  @Test
  void listsHaveMarkersAndDepth() {
    List<Paragraph> items = read("- a\n  1. b\n  2. c\n- d");
    assertThat(items.stream().map(p -> p.depth() + p.marker() + text(p)).toList())
        .containsExactly("1\u2022a", "21.b", "22.c", "1\u2022d");
  }

  @Test
  void paragraphsAndSoftBreaks() {
    assertThat(read("a\nb\n\nc").stream().map(MarkdownTextTest::text).toList())
        .containsExactly("a b", "c");
  }

  @Test
  void deepNestingNeedsNoDeepStack() {
    assertThat(read("> ".repeat(5_000) + "end").stream()
            .map(MarkdownTextTest::text)
            .toList())
        .singleElement()
        .asString()
        .endsWith("end");
  }

  private static List<Paragraph> read(String markdown) {
    return MarkdownText.paragraphs(markdown, PLAIN, Color.BLUE);
  }

  private static String text(Paragraph paragraph) {
    return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
  }
}
