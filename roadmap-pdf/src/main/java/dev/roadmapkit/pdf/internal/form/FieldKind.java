package dev.roadmapkit.pdf.internal.form;

/** What is to be read of a field. */
public enum FieldKind {
  /** Whether it is ticked. */
  BOX,
  /** What is written in it. */
  TEXT,
  /** Nothing. */
  OTHER
}
