package dev.roadmapkit;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A term that a learner should know. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface KeyTerm permits ImmutableKeyTerm {

  /**
   * Returns the id.
   *
   * @return unique among the key terms of the roadmap
   */
  TermId id();

  /**
   * Returns the term as it is used, such as "JWT".
   *
   * @return plain text
   */
  String term();

  /**
   * Returns what an abbreviation stands for.
   *
   * @return plain text
   */
  Optional<String> expansion();

  /**
   * Returns what the term means.
   *
   * @return CommonMark limited to paragraphs, emphasis, code spans, links and lists
   */
  Optional<String> definition();

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
  final class Builder extends ImmutableKeyTerm.Builder {
    Builder() {}
  }
}
