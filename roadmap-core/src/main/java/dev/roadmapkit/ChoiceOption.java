package dev.roadmapkit;

import java.util.Map;
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
  final class Builder extends ImmutableChoiceOption.Builder {
    Builder() {}
  }
}
