package dev.roadmapkit.pdf.internal.font;

import java.util.List;

/** A kind of letter with the font files that have it, the preferred one first. */
public enum Face {
  /** Body text. */
  REGULAR("roboto/Roboto-Regular.ttf", "dejavu/DejaVuSans.ttf"),
  /** Headings and strong text. */
  BOLD("roboto/Roboto-Bold.ttf", "dejavu/DejaVuSans-Bold.ttf"),
  /** Emphasis. */
  ITALIC("roboto/Roboto-Italic.ttf", "dejavu/DejaVuSans.ttf"),
  /** Code. */
  MONO("dejavu/DejaVuSansMono.ttf", "dejavu/DejaVuSans.ttf");

  private final String preferred;
  private final String fallback;

  Face(String preferred, String fallback) {
    this.preferred = preferred;
    this.fallback = fallback;
  }

  List<String> files() {
    return List.of(preferred, fallback);
  }
}
