package dev.roadmapkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a learner ticks off. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Topic permits ImmutableTopic {

  /**
   * Returns the id.
   *
   * @return unique among the steps, topics and resources of the roadmap
   */
  TopicId id();

  /**
   * Returns the title.
   *
   * @return plain text
   */
  String title();

  /**
   * Tells whether the topic may be left out.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean optional() {
    return false;
  }

  /**
   * Returns the effort.
   *
   * @return hours of study
   */
  Optional<DurationRange> effort();

  /**
   * Returns a short explanation.
   *
   * @return plain text
   */
  Optional<String> note();

  /**
   * Returns the options under which this applies; empty if it always does.
   *
   * @return the option that each named choice must have
   */
  Map<ChoiceId, OptionId> when();

  /**
   * Returns topics of other roadmaps whose completion may count here.
   *
   * @return an unmodifiable list
   */
  List<TopicRef> equivalent();

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
  final class Builder extends ImmutableTopic.Builder {
    Builder() {}
  }
}
