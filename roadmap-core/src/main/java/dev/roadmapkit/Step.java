package dev.roadmapkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage of the roadmap with a duration. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Step permits ImmutableStep {

  /**
   * Returns the id.
   *
   * @return unique among the steps, topics and resources of the roadmap
   */
  StepId id();

  /**
   * Returns the title.
   *
   * @return plain text
   */
  String title();

  /**
   * Returns how long the step takes.
   *
   * @return elapsed time, or effort in hours
   */
  DurationRange duration();

  /**
   * Returns the steps that come first, as written; {@link Roadmap#prerequisites} resolves the default.
   *
   * @return empty if not written (the step before), an empty list if the step may start at any time
   */
  Optional<List<StepId>> requires();

  /**
   * Tells whether a plan leaves the step out unless asked for it.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean optional() {
    return false;
  }

  /**
   * Returns the options under which this applies; empty if it always does.
   *
   * @return the option that each named choice must have
   */
  Map<ChoiceId, OptionId> when();

  /**
   * Returns what the learner will learn.
   *
   * @return CommonMark limited to paragraphs, emphasis, code spans, links and lists
   */
  Optional<String> learn();

  /**
   * Returns what the learner will do.
   *
   * @return CommonMark limited to paragraphs, emphasis, code spans, links and lists
   */
  Optional<String> build();

  /**
   * Returns why the step matters.
   *
   * @return CommonMark limited to paragraphs, emphasis, code spans, links and lists
   */
  Optional<String> why();

  /**
   * Returns the tags.
   *
   * @return an unmodifiable list of plain texts
   */
  List<String> tags();

  /**
   * Returns what there is to tick off, at least one.
   *
   * @return an unmodifiable list
   */
  List<Topic> topics();

  /**
   * Returns the asides.
   *
   * @return an unmodifiable list
   */
  List<Note> notes();

  /**
   * Returns what to learn from.
   *
   * @return an unmodifiable list
   */
  List<Resource> resources();

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
  final class Builder extends ImmutableStep.Builder {
    Builder() {}

    /**
     * Builds the step.
     *
     * @return the step
     * @throws IllegalStateException if a required value is missing
     */
    @Override
    public Step build() {
      // Immutables copies lists, but not a list in an Optional.
      ImmutableStep step = (ImmutableStep) super.build();
      return step.requires().map(List::copyOf).<Step>map(step::withRequires).orElse(step);
    }
  }
}
