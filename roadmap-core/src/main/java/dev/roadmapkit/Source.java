package dev.roadmapkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the facts of a roadmap come from. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Source permits ImmutableSource {

  /**
   * Returns the title of the source.
   *
   * @return plain text
   */
  String title();

  /**
   * Returns the address of the source.
   *
   * @return an http or https address
   */
  Optional<URI> url();

  /**
   * Returns the day on which the source was read.
   *
   * @return the day
   */
  Optional<LocalDate> retrieved();

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
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
