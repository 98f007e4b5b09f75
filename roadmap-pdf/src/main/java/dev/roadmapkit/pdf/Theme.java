package dev.roadmapkit.pdf;

/** The colours of a checklist. In each of them body text has a contrast of 7:1 or more, other text of 4.5:1. */
public enum Theme {
  /** Dark text on white, with blue. */
  LIGHT,
  /** Light text on dark pages, for screens. */
  DARK,
  /** Black and white, with outlines for surfaces and hatching for tints, to save ink. */
  PRINT;
}
