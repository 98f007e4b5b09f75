package dev.roadmapkit;

import org.jspecify.annotations.Nullable;

/**
 * Names a choice; unique among the choices of its roadmap.
 *
 * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record ChoiceId(String value) implements Comparable<ChoiceId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ChoiceId {
    Slugs.require("choice id", value);
  }

  /**
   * Returns the id with this value.
   *
   * @param value a slug
   * @return the id
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ChoiceId of(String value) {
    return new ChoiceId(value);
  }

  // Written out: what a record brings is only made at run time, and a cold process waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChoiceId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ChoiceId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare slug. */
  @Override
  public String toString() {
    return value;
  }
}
