package dev.roadmapkit;

import java.util.List;
import org.immutables.value.Value;

/**
 * What the work pays, by region. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Salaries permits ImmutableSalaries {

  /**
   * Returns the year that the figures are for.
   *
   * @return a calendar year
   */
  int year();

  /**
   * Returns the ranges in the order of the content.
   *
   * @return an unmodifiable list
   */
  List<SalaryRange> ranges();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one value; not thread-safe. */
  final class Builder extends ImmutableSalaries.Builder {
    Builder() {}
  }
}
