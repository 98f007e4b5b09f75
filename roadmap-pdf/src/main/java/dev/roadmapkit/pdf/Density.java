package dev.roadmapkit.pdf;

/** How much a checklist says. */
public enum Density {
  /** All that the roadmap says. */
  FULL,
  /** What to do, when, and links: boxes in three columns and smaller type, without prose. */
  COMPACT
}
