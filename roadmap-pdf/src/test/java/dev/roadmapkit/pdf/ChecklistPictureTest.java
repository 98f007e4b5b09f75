package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The picture in the README is a page as it is drawn today. */
class ChecklistPictureTest {

  private static final String PICTURE = "roadmap-pdf/docs/checklist.png";
  private static final int STEP_PAGE = 1;
  private static final float DPI = 84;

  @Test
  void pictureInTheReadmeShowsThePageAsItIsDrawn() throws IOException {
    BufferedImage drawn = page();
    Path file = Golden.file(PICTURE);
    if (Golden.refreshing()) {
      Files.createDirectories(file.getParent());
      ImageIO.write(drawn, "png", file.toFile());
    }
    BufferedImage kept = ImageIO.read(file.toFile());
    assertThat(Files.size(file)).isLessThan(200_000);
    assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
    assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
    // JDKs smooth edges a little differently; another word or place changes far more pixels.
    assertThat(differingPixels(kept, drawn)).isLessThan(drawn.getWidth());
  }

  private static BufferedImage page() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      return new PDFRenderer(document).renderImageWithDPI(STEP_PAGE, DPI, ImageType.RGB);
    }
  }

  private static int differingPixels(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int difference = (a.getRGB(x, y) & 0xFF) - (b.getRGB(x, y) & 0xFF);
        count += Math.abs(difference) > 64 ? 1 : 0;
      }
    }
    return count;
  }
}
