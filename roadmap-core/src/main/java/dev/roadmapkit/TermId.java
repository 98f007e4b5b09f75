package dev.roadmapkit;

import org.jspecify.annotations.Nullable;

/**
 * Names a key term; unique among the key terms of its roadmap.
 *
 * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record TermId(String value) implements Comparable<TermId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
   * @throws IllegalArgumentException if the value is not a slug
   */
  public TermId {
    Slugs.require("key term id", value);
  }

  /**
   * Returns the id with this value.
   *
   * @param value a slug
   * @return the id
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static TermId of(String value) {
    return new TermId(value);
  }

  // Written out: what a record brings is only made at run time, and a cold process waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(TermId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare slug. */
  @Override
  public String toString() {
    return value;
  }
}
