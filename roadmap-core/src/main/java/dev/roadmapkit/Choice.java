package dev.roadmapkit;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A fork in the roadmap: the learner picks one of the options. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Choice permits ImmutableChoice {

  /**
   * Returns the id.
   *
   * @return unique among the choices of the roadmap
   */
  ChoiceId id();

  /**
   * Returns the title.
   *
   * @return plain text
   */
  String title();

  /**
   * Returns the options in the order of the content.
   *
   * @return an unmodifiable list
   */
  List<ChoiceOption> options();

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
  final class Builder extends ImmutableChoice.Builder {
    Builder() {}
  }
}
