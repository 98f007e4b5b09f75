package dev.roadmapkit;

import java.util.Locale;

/** What kind of thing a {@link Resource} is. */
public enum ResourceKind {
  /** A course with lessons. */
  COURSE,
  /** A book, printed or online. */
  BOOK,
  /** Official documentation. */
  DOCUMENTATION,
  /** A video. */
  VIDEO,
  /** An article. */
  ARTICLE,
  /** Exercises. */
  PRACTICE,
  /** Something to build. */
  PROJECT,
  /** A tool to use. */
  TOOL;

  /** Returns the word that content uses: {@code documentation}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
