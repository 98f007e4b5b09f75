package dev.roadmapkit.pdf.internal.page;

/** Where things are drawn on a page: those of languages from right to left are mirrored. */
record Axis(float pageWidth, boolean mirrored) {

  /** The left edge of something that is drawn at a place and as wide as this. */
  float left(float x, float width) {
    return mirrored ? pageWidth - x - width : x;
  }
}
