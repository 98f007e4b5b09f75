package dev.roadmapkit.lint;

import java.util.Locale;

/** By how much a version number rises, the least first. */
public enum Bump {
  /** Not at all. */
  NONE,
  /** The third number: {@code 2025.1.0} to {@code 2025.1.1}. */
  PATCH,
  /** The second number: {@code 2025.1.0} to {@code 2025.2.0}. */
  MINOR,
  /** The first number: {@code 2025.1.0} to {@code 2026.0.0}. */
  MAJOR;

  /** Returns the word that messages use: {@code patch}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  Bump or(Bump other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
