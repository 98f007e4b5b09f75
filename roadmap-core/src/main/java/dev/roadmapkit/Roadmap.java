package dev.roadmapkit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A learning roadmap, one version of it. Immutable and thread-safe.
 */
@Value.Immutable
@Noun
public sealed interface Roadmap permits ImmutableRoadmap {

  /**
   * Returns the id.
   *
   * @return unique in a catalog
   */
  RoadmapId id();

  /**
   * Returns the version of the content.
   *
   * @return a Semantic Version
   */
  ContentVersion version();

  /**
   * Returns the language of the texts.
   *
   * @return a BCP 47 language
   */
  Locale language();

  /**
   * Returns the title.
   *
   * @return plain text
   */
  String title();

  /**
   * Returns the category.
   *
   * @return plain text
   */
  Optional<String> category();

  /**
   * Returns one or two sentences.
   *
   * @return plain text
   */
  Optional<String> summary();

  /**
   * Returns the introduction.
   *
   * @return CommonMark limited to paragraphs, emphasis, code spans, links and lists
   */
  Optional<String> overview();

  /**
   * Returns how future-proof the profession is.
   *
   * @return a score from 0.0 to 10.0, both inclusive
   */
  Optional<BigDecimal> futureProof();

  /**
   * Returns what the author claims the whole takes; never used to plan.
   *
   * @return the claim
   */
  Optional<DurationRange> statedDuration();

  /**
   * Returns the study time a week that the durations assume.
   *
   * @return hours a week
   */
  Optional<DurationRange> weeklyEffort();

  /**
   * Returns the licence of the content.
   *
   * @return an SPDX id
   */
  Optional<String> license();

  /**
   * Returns where the facts come from.
   *
   * @return the source
   */
  Optional<Source> source();

  /**
   * Returns what the work pays.
   *
   * @return the salaries
   */
  Optional<Salaries> salaries();

  /**
   * Returns the glossary.
   *
   * @return an unmodifiable list
   */
  List<KeyTerm> keyTerms();

  /**
   * Returns the forks of the roadmap.
   *
   * @return an unmodifiable list
   */
  List<Choice> choices();

  /**
   * Returns the steps in order, at least one.
   *
   * @return an unmodifiable list
   */
  List<Step> steps();

  /**
   * Returns what became of ids of earlier versions.
   *
   * @return an unmodifiable list
   */
  List<IdChange> changes();

  /**
   * Returns the step with this id.
   *
   * @param id a step id
   * @return the step, or empty if there is none
   */
  default Optional<Step> step(StepId id) {
    return steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /**
   * Returns which steps come before which, with the default (the step before) resolved.
   *
   * @return every step's id with its prerequisites, in the order of the steps
   */
  default Map<StepId, List<StepId>> prerequisites() {
    return Prerequisites.of(steps());
  }

  /**
   * Returns the options that a condition names.
   *
   * @param when the condition of a step, topic or resource of this roadmap
   * @return the options in the order of the choices, empty if there is no condition
   */
  default List<ChoiceOption> options(Map<ChoiceId, OptionId> when) {
    return choices().stream()
        .filter(choice -> when.containsKey(choice.id()))
        .flatMap(choice ->
            choice.options().stream().filter(option -> option.id().equals(when.get(choice.id()))))
        .toList();
  }

  /**
   * Returns the roadmap's translations, at most one a language and none into its own; a file of the
   * roadmap does not hold them, they are files of their own.
   *
   * @return an unmodifiable list
   */
  List<Translation> translations();

  /**
   * Returns this roadmap with these translations in place of those it has.
   *
   * @param translations of this id and version, each into another language
   * @return a roadmap that differs in its translations only
   * @throws IllegalArgumentException if a translation is of another roadmap or version, or a
   *     language stands twice or is the roadmap's own
   */
  default Roadmap translatedBy(Collection<Translation> translations) {
    return RoadmapCheck.withRightTranslations(
        ((ImmutableRoadmap) this).withTranslations(translations));
  }

  /**
   * Returns every string that a translation may replace.
   *
   * @return texts by path in the order of the document, such as {@code steps.databases.tags[0]}:
   *     what has an id goes by it, all else by position from 0; unmodifiable
   */
  default Map<String, String> texts() {
    return Collections.unmodifiableMap(RoadmapTexts.of(this));
  }

  /**
   * Returns the roadmap in the language nearest to the one asked for, by the lookup of RFC 4647:
   * for de-CH the translation into de-CH, else the one into de, else the roadmap in its own
   * language.
   *
   * <p>Strings without a translation stay as they are. The result keeps no translations, so asking
   * it for a language gives the result itself; ask this roadmap for another one.
   *
   * @param language the language asked for
   * @return a roadmap in that language, or this roadmap
   */
  default Roadmap in(Locale language) {
    return Languages.lookup(language, this).map(t -> Languages.apply(t, this)).orElse(this);
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
  final class Builder extends ImmutableRoadmap.Builder {
    Builder() {}

    /**
     * Builds the roadmap.
     *
     * @return the roadmap
     * @throws IllegalStateException if a required value is missing
     * @throws IllegalArgumentException if there is no step, a step has no topic, a choice no option,
     *     an id stands twice, a reference leads nowhere, the prerequisites run in a circle, an effort
     *     is not in hours, the score is out of range or a translation does not fit
     */
    @Override
    public Roadmap build() {
      return RoadmapCheck.checked(super.build());
    }
  }
}
