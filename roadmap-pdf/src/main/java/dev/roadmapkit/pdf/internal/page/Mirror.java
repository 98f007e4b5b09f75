package dev.roadmapkit.pdf.internal.page;

import dev.roadmapkit.pdf.internal.text.Direction;
import java.util.Locale;

/** Where something is drawn: pages of languages that are written from right to left are mirrored. */
record Mirror(float pageWidth, boolean mirrored) {

  static Mirror of(PageFormat format, Locale language) {
    return new Mirror(format.width(), Direction.isRightToLeft(language));
  }

  /** The left edge on the page of something with a left edge as if from left to right, and a width. */
  float left(float x, float width) {
    return mirrored ? pageWidth - x - width : x;
  }
}
