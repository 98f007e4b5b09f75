package dev.roadmapkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A headed aside of a step. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Note permits ImmutableNote {

  /**
   * Returns the heading.
   *
   * @return plain text
   */
  String heading();

  /**
   * Returns the text.
   *
   * @return CommonMark limited to paragraphs, emphasis, code spans, links and lists
   */
  Optional<String> text();

  /**
   * Returns the points of the aside, in order.
   *
   * @return an unmodifiable list of plain texts
   */
  List<String> items();

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
  final class Builder extends ImmutableNote.Builder {
    Builder() {}
  }
}
