package dev.roadmapkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What became of an id of an earlier version. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface IdChange permits ImmutableIdChange {

  /**
   * Returns the first version with the change.
   *
   * @return the version
   */
  ContentVersion since();

  /**
   * Returns the id that changed.
   *
   * @return the slug of a step, topic or resource
   */
  String from();

  /**
   * Returns the ids it became.
   *
   * @return an unmodifiable list of slugs, empty for a retired id
   */
  List<String> to();

  /**
   * Returns what happened.
   *
   * @return the kind of change
   */
  Kind kind();

  /** What can become of an id. */
  enum Kind {
    /** One id became another. */
    RENAME,
    /** One id became several. */
    SPLIT,
    /** Several ids became one. */
    MERGE,
    /** The id went to another step. */
    MOVE,
    /** The id is gone. */
    RETIRE;

    /** Returns the word that content uses: {@code rename}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
  final class Builder extends ImmutableIdChange.Builder {
    Builder() {}
  }
}
