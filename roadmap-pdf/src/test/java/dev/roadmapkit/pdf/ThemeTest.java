package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.pdf.PaintedText.Glyph;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of a checklist, as they come out on its pages. */
class ThemeTest {

  private static final double BODY = 7;
  private static final double TEXT = 4.5;

  static Stream<Arguments> looks() {
    return Stream.of(Theme.values())
        .flatMap(theme -> Stream.of(Density.values()).map(density -> Arguments.of(theme, density)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void textStandsOutFromWhatItStandsOn(Theme theme, Density density) throws IOException {
    List<Glyph> glyphs = glyphs(theme, density);
    Color ink = mostUsed(glyphs);
    assertThat(glyphs).hasSizeGreaterThan(2_000);
    assertThat(glyphs).allSatisfy(glyph -> {
      assertThat(glyph.contrast()).isGreaterThanOrEqualTo(TEXT);
      if (glyph.color().equals(ink)) {
        assertThat(glyph.contrast()).isGreaterThanOrEqualTo(BODY);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("looks")
  void noTypeIsTooSmallToRead(Theme theme, Density density) throws IOException {
    List<Glyph> glyphs = glyphs(theme, density);
    assertThat(glyphs).allSatisfy(glyph -> assertThat(glyph.size()).isGreaterThanOrEqualTo(7));
  }

  @Test
  void printsInBlackOnWhite() throws IOException {
    List<Glyph> glyphs = glyphs(ChecklistRenderer.builder().theme(Theme.PRINT).build());
    TreeSet<String> colors = new TreeSet<>();
    glyphs.forEach(glyph -> colors.add(glyph.color() + " on " + glyph.ground()));
    assertThat(colors).containsExactly(Color.BLACK + " on " + Color.WHITE);
  }

  @Test
  void darkPagesAreDarkToTheirEdges() throws IOException {
    List<Glyph> glyphs = glyphs(ChecklistRenderer.builder().theme(Theme.DARK).build());
    assertThat(glyphs).filteredOn(glyph -> glyph.ground().equals(Color.WHITE)).isEmpty();
  }

  private static List<Glyph> glyphs(Theme theme, Density density) throws IOException {
    return glyphs(ChecklistRenderer.builder()
        .theme(theme)
        .density(density)
        .progress(Fixtures.progress())
        .build());
  }

  private static List<Glyph> glyphs(ChecklistRenderer renderer) throws IOException {
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, Fixtures.tracked()))) {
      return PaintedText.of(document);
    }
  }

  private static Color mostUsed(List<Glyph> glyphs) {
    return glyphs.stream()
        .collect(Collectors.groupingBy(Glyph::color, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
