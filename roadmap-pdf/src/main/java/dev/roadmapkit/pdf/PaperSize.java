package dev.roadmapkit.pdf;

/** A sheet of paper, upright. */
public enum PaperSize {
  /** ISO A4, 210 by 297 mm. */
  A4(595.276f, 841.89f),
  /** US Letter, 8.5 by 11 inches. */
  LETTER(612, 792);

  private final float width;
  private final float height;

  PaperSize(float width, float height) {
    this.width = width;
    this.height = height;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }
}
