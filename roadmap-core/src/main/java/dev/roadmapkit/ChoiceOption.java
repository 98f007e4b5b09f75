package dev.roadmapkit;

import org.immutables.value.Value;

/**
 * One option of a {@link Choice}. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface ChoiceOption permits ImmutableChoiceOption {

  /**
   * Returns the id.
   *
   * @return unique in the choice
   */
  OptionId id();

  /**
   * Returns the title.
   *
   * @return plain text
   */
  String title();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one value; not thread-safe. */
  final class Builder extends ImmutableChoiceOption.Builder {
    Builder() {}
  }
}
