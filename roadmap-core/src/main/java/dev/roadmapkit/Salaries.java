package dev.roadmapkit;

import java.util.List;
import java.util.Map;
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
   * Returns the author's own keys, those that begin with {@code x-}.
   *
   * @return their values by key in the order of the content, unmodifiable
   */
  Map<String, ExtensionValue> extensions();

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
