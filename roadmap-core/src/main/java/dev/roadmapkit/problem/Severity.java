package dev.roadmapkit.problem;

import java.util.Locale;

/** How bad a {@link Problem} is. */
public enum Severity {
  /** The file cannot be used as it is. */
  ERROR,
  /** The file can be used, but something in it is probably wrong. */
  WARNING,
  /** Something to know. */
  INFO;

  /** Returns the word that problems are printed with: {@code error}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
