package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages look as they did when somebody looked at them. */
class PagePicturesTest {

  private static final String FOLDER = "roadmap-pdf/src/test/resources/golden/pages/";
  private static final float DPI = 50;

  /** JDKs smooth edges a little differently; another place or colour changes blocks far more. */
  private static final double BLOCK_TOLERANCE = 24;

  /** Of a thousand blocks: a bar of the timeline that moves changes more. */
  private static final double TOLERANCE = 1;

  static Stream<Arguments> pages() {
    return Stream.of(Theme.values())
        .flatMap(theme -> Stream.of(Density.values())
            .flatMap(density -> IntStream.range(0, density == Density.FULL ? 2 : 1)
                .mapToObj(page -> Arguments.of(theme, density, page))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void looksAsItsGoldenPicture(Theme theme, Density density, int page) throws IOException {
    BufferedImage drawn = picture(theme, density, page);
    String name = (theme + "-" + density + "-" + (page + 1) + ".png").toLowerCase(Locale.ROOT);
    Path file = Golden.file(FOLDER + name);
    if (Golden.refreshing()) {
      Files.createDirectories(file.getParent());
      ImageIO.write(drawn, "png", file.toFile());
    }
    BufferedImage kept = ImageIO.read(file.toFile());
    assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
    assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
    assertThat(difference(kept, drawn)).isLessThan(TOLERANCE);
  }

  private static BufferedImage picture(Theme theme, Density density, int page) throws IOException {
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .theme(theme)
        .density(density)
        .progress(Fixtures.progress())
        .build();
    try (PDDocument document = Loader.loadPDF(Fixtures.draw(renderer, Fixtures.tracked()))) {
      return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB);
    }
  }

  /** How many of a thousand blocks of four by four pixels are another colour. */
  private static double difference(BufferedImage a, BufferedImage b) {
    int other = 0;
    int blocks = 0;
    for (int y = 0; y + 4 <= a.getHeight(); y += 4) {
      for (int x = 0; x + 4 <= a.getWidth(); x += 4) {
        other += differs(a, b, x, y) ? 1 : 0;
        blocks++;
      }
    }
    return 1_000.0 * other / blocks;
  }

  private static boolean differs(BufferedImage a, BufferedImage b, int x, int y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift)) > BLOCK_TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  private static double mean(BufferedImage image, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < top + 4; y++) {
      for (int x = left; x < left + 4; x++) {
        sum += image.getRGB(x, y) >> shift & 0xFF;
      }
    }
    return sum / 16.0;
  }
}
