package dev.roadmapkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to learn from. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Resource permits ImmutableResource {

  /**
   * Returns the id.
   *
   * @return unique among the steps, topics and resources of the roadmap
   */
  ResourceId id();

  /**
   * Returns the title.
   *
   * @return plain text
   */
  String title();

  /**
   * Returns who offers it.
   *
   * @return plain text
   */
  Optional<String> provider();

  /**
   * Returns the address.
   *
   * @return an http or https address
   */
  Optional<URI> url();

  /**
   * Returns what kind of resource it is.
   *
   * @return the kind
   */
  Optional<ResourceKind> kind();

  /**
   * Tells whether it costs nothing.
   *
   * @return empty if unknown
   */
  Optional<Boolean> free();

  /**
   * Returns the language it is in.
   *
   * @return a BCP 47 language
   */
  Optional<Locale> language();

  /**
   * Returns the licence.
   *
   * @return an SPDX id
   */
  Optional<String> license();

  /**
   * Returns the effort.
   *
   * @return hours of study
   */
  Optional<DurationRange> effort();

  /**
   * Returns the day on which the address was last seen to work.
   *
   * @return the day
   */
  Optional<LocalDate> lastVerified();

  /**
   * Returns the options under which this applies; empty if it always does.
   *
   * @return the option that each named choice must have
   */
  Map<ChoiceId, OptionId> when();

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
  final class Builder extends ImmutableResource.Builder {
    Builder() {}
  }
}
