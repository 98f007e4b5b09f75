package dev.roadmapkit.pdf.internal.page;

/** What a box to tick shows. */
public enum TickState {
  /** Nothing. */
  OPEN,
  /** A tick. */
  DONE,
  /** A dash: left out for good, but it can still be ticked. */
  SKIPPED
}
