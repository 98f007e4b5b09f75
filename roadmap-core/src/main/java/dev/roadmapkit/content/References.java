package dev.roadmapkit.content;

import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.StepId;
import dev.roadmapkit.content.Fields.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of a roadmap say of each other: gathered while decoding, checked at its end. */
final class References {

  /** Looking for one costs as much as reading all prerequisites. */
  private static final int MOST_CIRCLES = 100;

  private record Requirement(String step, Located target) {}

  private record Condition(String label, Located choice, Located option) {}

  private final Problems problems;
  private final Map<String, Map<String, Located>> idsByScope = new HashMap<>();
  private final Set<String> steps = new LinkedHashSet<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Set<String>> optionScopes = new HashMap<>();
  private final Map<StepId, List<StepId>> prerequisites = new LinkedHashMap<>();

  References(Problems problems) {
    this.problems = problems;
  }

  /** Notes an id; {@code scope} is where it must be unique. */
  void id(String scope, String kind, Located id) {
    Located first =
        idsByScope.computeIfAbsent(scope, key -> new LinkedHashMap<>()).putIfAbsent(id.text(), id);
    if (first != null) {
      String message = kind + " id \"" + Hints.excerpt(id.text())
          + "\" is taken: it stands on line " + first.mark().line() + " already";
      problems.error("duplicate-id", message, id.path(), id.mark());
    }
  }

  void step(String text, StepId step, List<StepId> required) {
    steps.add(text);
    prerequisites.putIfAbsent(step, required);
  }

  void requires(String step, Located target) {
    requirements.add(new Requirement(step, target));
  }

  /** Notes the scope of a choice's options. */
  void options(String choice, String scope) {
    optionScopes.computeIfAbsent(choice, key -> new LinkedHashSet<>()).add(scope);
  }

  void when(String label, Located choice, Located option) {
    conditions.add(new Condition(label, choice, option));
  }

  void check() {
    requirements.forEach(this::checkRequirement);
    conditions.forEach(this::checkCondition);
    checkCircles();
  }

  /** Circles that share a step are reported one at a time: mending one may mend the other. */
  private void checkCircles() {
    Map<StepId, List<StepId>> rest = new LinkedHashMap<>(prerequisites);
    List<StepId> circle = Prerequisites.circle(rest);
    for (int i = 0; i < MOST_CIRCLES && !circle.isEmpty(); i++) {
      String chain = circle.stream().map(StepId::value).collect(Collectors.joining(" -> "));
      String message = circle.size() == 2
          ? "step \"" + circle.get(0) + "\" requires itself"
          : "steps require each other in a circle: " + chain;
      Located at = written(circle);
      problems.error("prerequisite-cycle", message, at.path(), at.mark());
      circle.forEach(rest::remove);
      circle = Prerequisites.circle(rest);
    }
  }

  /** The first requirement of a circle that stands in the file; the default never leads back. */
  private Located written(List<StepId> circle) {
    Map<String, String> next = new HashMap<>();
    for (int i = 1; i < circle.size(); i++) {
      next.put(circle.get(i - 1).value(), circle.get(i).value());
    }
    return requirements.stream()
        .filter(r -> r.target().text().equals(next.get(r.step())))
        .findFirst()
        .map(Requirement::target)
        .orElseThrow();
  }

  private void checkRequirement(Requirement requirement) {
    Located target = requirement.target();
    if (!steps.contains(target.text())) {
      String message = "step \"" + Hints.excerpt(requirement.step()) + "\" requires unknown step \""
          + Hints.excerpt(target.text()) + "\"";
      Optional<String> near =
          problems.nearest(target.text(), steps).filter(step -> !step.equals(requirement.step()));
      problems.error("unknown-step", message, near, target.path(), target.mark());
    }
  }

  private void checkCondition(Condition condition) {
    Located choice = condition.choice();
    Located option = condition.option();
    Set<String> choices = known("choice");
    Set<String> options = new LinkedHashSet<>();
    optionScopes.getOrDefault(choice.text(), Set.of()).forEach(s -> options.addAll(known(s)));
    String choiceName = "choice \"" + Hints.excerpt(choice.text()) + "\"";
    if (!choices.contains(choice.text())) {
      String message = condition.label() + " depends on unknown " + choiceName;
      unknown("unknown-choice", message, choice, choices);
    } else if (!options.isEmpty() && !options.contains(option.text())) {
      // A choice without any option was reported as such.
      String message = condition.label() + " depends on unknown option \""
          + Hints.excerpt(option.text()) + "\" of " + choiceName;
      unknown("unknown-option", message, option, options);
    }
  }

  private void unknown(String rule, String message, Located at, Set<String> known) {
    Optional<String> near = problems.nearest(at.text(), known);
    problems.error(rule, message, near, at.path(), at.mark());
  }

  private Set<String> known(String scope) {
    return idsByScope.getOrDefault(scope, Map.of()).keySet();
  }
}
