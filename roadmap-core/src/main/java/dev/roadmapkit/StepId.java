package dev.roadmapkit;

/**
 * Names a step; unique among the steps, topics and resources of its roadmap.
 *
 * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record StepId(String value) implements Comparable<StepId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: {@code [a-z0-9]+(-[a-z0-9]+)*}
   * @throws IllegalArgumentException if the value is not a slug
   */
  public StepId {
    Slugs.require("step id", value);
  }

  /**
   * Returns the id with this value.
   *
   * @param value a slug
   * @return the id
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static StepId of(String value) {
    return new StepId(value);
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare slug. */
  @Override
  public String toString() {
    return value;
  }
}
