package dev.roadmapkit.lint;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.Step;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Visits every part of a roadmap that may have keys of its author's own.
 *
 * @param visitor takes the path of a part and its own keys
 */
record ExtendedParts(BiConsumer<String, Map<String, ExtensionValue>> visitor) {

  void visit(Roadmap roadmap) {
    visitor.accept("", roadmap.extensions());
    roadmap.source().ifPresent(source -> visitor.accept("source", source.extensions()));
    roadmap.salaries().ifPresent(this::salaries);
    all("keyTerms", roadmap.keyTerms(), term -> term.extensions());
    all("choices", roadmap.choices(), Choice::extensions);
    for (int i = 0; i < roadmap.choices().size(); i++) {
      String path = "choices[" + i + "].options";
      all(path, roadmap.choices().get(i).options(), option -> option.extensions());
    }
    all("steps", roadmap.steps(), Step::extensions);
    for (int i = 0; i < roadmap.steps().size(); i++) {
      step("steps[" + i + "]", roadmap.steps().get(i));
    }
    all("changes", roadmap.changes(), change -> change.extensions());
  }

  private void salaries(Salaries salaries) {
    visitor.accept("salaries", salaries.extensions());
    all("salaries.ranges", salaries.ranges(), range -> range.extensions());
  }

  private void step(String path, Step step) {
    all(path + ".topics", step.topics(), topic -> topic.extensions());
    all(path + ".notes", step.notes(), note -> note.extensions());
    all(path + ".resources", step.resources(), resource -> resource.extensions());
  }

  private <T> void all(
      String path, List<T> parts, Function<T, Map<String, ExtensionValue>> extensions) {
    for (int i = 0; i < parts.size(); i++) {
      visitor.accept(path + "[" + i + "]", extensions.apply(parts.get(i)));
    }
  }
}
