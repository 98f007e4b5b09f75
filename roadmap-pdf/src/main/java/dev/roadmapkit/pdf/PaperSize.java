package dev.roadmapkit.pdf;

/** A sheet of paper, upright. */
public enum PaperSize {
  /** ISO A4, 210 by 297 mm. */
  A4,
  /** US Letter, 8.5 by 11 inches. */
  LETTER
}
