package dev.roadmapkit;

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
