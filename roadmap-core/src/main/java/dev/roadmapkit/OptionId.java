package dev.roadmapkit;

import org.jspecify.annotations.Nullable;

/**
 * Names an option; unique in its choice.
 *
 * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record OptionId(String value) implements Comparable<OptionId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
   * @throws IllegalArgumentException if the value is not a slug
   */
  public OptionId {
    Slugs.require("option id", value);
  }

  /**
   * Returns the id with this value.
   *
   * @param value a slug
   * @return the id
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static OptionId of(String value) {
    return new OptionId(value);
  }

  // Written out: what a record brings is only made at run time, and a cold process waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OptionId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(OptionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare slug. */
  @Override
  public String toString() {
    return value;
  }
}
