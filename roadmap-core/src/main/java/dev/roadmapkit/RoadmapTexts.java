package dev.roadmapkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The one walk over all strings of a roadmap that a translation may replace, in the order of the
 * document. Paths go by id where there is one and by position where there is none.
 */
final class RoadmapTexts {

  /** From a path and its text to the text that takes its place. */
  private final BinaryOperator<String> replacement;

  private RoadmapTexts(BinaryOperator<String> replacement) {
    this.replacement = replacement;
  }

  static Map<String, String> of(Roadmap roadmap) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(roadmap, (path, text) -> {
      texts.put(path, text);
      return text;
    });
    return texts;
  }

  static Roadmap map(Roadmap roadmap, BinaryOperator<String> replacement) {
    return new RoadmapTexts(replacement).roadmap((ImmutableRoadmap) roadmap);
  }

  private Roadmap roadmap(ImmutableRoadmap roadmap) {
    return roadmap
        .withTitle(text("title", roadmap.title()))
        .withCategory(text("category", roadmap.category()))
        .withSummary(text("summary", roadmap.summary()))
        .withOverview(text("overview", roadmap.overview()))
        .withSalaries(roadmap.salaries().map(this::salaries))
        .withKeyTerms(each(roadmap.keyTerms(), term -> "keyTerms." + term.id(), this::term))
        .withChoices(each(roadmap.choices(), choice -> "choices." + choice.id(), this::choice))
        .withSteps(each(roadmap.steps(), step -> "steps." + step.id(), this::step));
  }

  private Salaries salaries(Salaries salaries) {
    return ((ImmutableSalaries) salaries)
        .withRanges(each(salaries.ranges(), "salaries.ranges", this::range));
  }

  private SalaryRange range(SalaryRange range, String at) {
    return ((ImmutableSalaryRange) range)
        .withRegion(text(at + ".region", range.region()))
        .withNote(text(at + ".note", range.note()));
  }

  private KeyTerm term(KeyTerm term, String at) {
    return ((ImmutableKeyTerm) term)
        .withTerm(text(at + ".term", term.term()))
        .withExpansion(text(at + ".expansion", term.expansion()))
        .withDefinition(text(at + ".definition", term.definition()));
  }

  private Choice choice(Choice choice, String at) {
    return ((ImmutableChoice) choice)
        .withTitle(text(at + ".title", choice.title()))
        .withOptions(
            each(choice.options(), option -> at + ".options." + option.id(), this::option));
  }

  private ChoiceOption option(ChoiceOption option, String at) {
    return ((ImmutableChoiceOption) option).withTitle(text(at + ".title", option.title()));
  }

  private Step step(Step step, String at) {
    return ((ImmutableStep) step)
        .withTitle(text(at + ".title", step.title()))
        .withLearn(text(at + ".learn", step.learn()))
        .withBuild(text(at + ".build", step.build()))
        .withWhy(text(at + ".why", step.why()))
        .withTags(each(step.tags(), at + ".tags", this::plain))
        .withTopics(each(step.topics(), topic -> at + ".topics." + topic.id(), this::topic))
        .withNotes(each(step.notes(), at + ".notes", this::note))
        .withResources(
            each(step.resources(), resource -> at + ".resources." + resource.id(), this::resource));
  }

  private Topic topic(Topic topic, String at) {
    return ((ImmutableTopic) topic)
        .withTitle(text(at + ".title", topic.title()))
        .withNote(text(at + ".note", topic.note()));
  }

  private Note note(Note note, String at) {
    return ((ImmutableNote) note)
        .withHeading(text(at + ".heading", note.heading()))
        .withText(text(at + ".text", note.text()))
        .withItems(each(note.items(), at + ".items", this::plain));
  }

  private Resource resource(Resource resource, String at) {
    return ((ImmutableResource) resource).withTitle(text(at + ".title", resource.title()));
  }

  private String plain(String text, String at) {
    return text(at, text);
  }

  private String text(String path, String text) {
    return replacement.apply(path, text);
  }

  private Optional<String> text(String path, Optional<String> text) {
    return text.isEmpty() ? text : Optional.of(text(path, text.get()));
  }

  private static <T> List<T> each(
      List<T> values, Function<T, String> path, BiFunction<T, String, T> mapper) {
    List<T> mapped = new ArrayList<>(values.size());
    for (T value : values) {
      mapped.add(mapper.apply(value, path.apply(value)));
    }
    return mapped;
  }

  private static <T> List<T> each(List<T> values, String path, BiFunction<T, String, T> mapper) {
    List<T> mapped = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      mapped.add(mapper.apply(values.get(i), path + "[" + i + "]"));
    }
    return mapped;
  }
}
