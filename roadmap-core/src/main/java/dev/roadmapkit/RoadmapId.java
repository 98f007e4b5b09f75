package dev.roadmapkit;

import org.jspecify.annotations.Nullable;

/**
 * Names a roadmap; unique in a catalog and never changed.
 *
 * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record RoadmapId(String value) implements Comparable<RoadmapId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RoadmapId {
    Slugs.require("roadmap id", value);
  }

  /**
   * Returns the id with this value.
   *
   * @param value a slug
   * @return the id
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static RoadmapId of(String value) {
    return new RoadmapId(value);
  }

  // Written out: what a record brings is only made at run time, and a cold process waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoadmapId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(RoadmapId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare slug. */
  @Override
  public String toString() {
    return value;
  }
}
