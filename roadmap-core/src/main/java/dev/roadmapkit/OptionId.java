package dev.roadmapkit;

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
