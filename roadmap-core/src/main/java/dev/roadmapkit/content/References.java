package dev.roadmapkit.content;

import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.StepId;
import dev.roadmapkit.content.Fields.Located;
import dev.roadmapkit.problem.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of a roadmap say of each other: gathered while decoding, checked at its end. */
final class References {

  private record Requirement(String step, Located target) {}

  private final Problems problems;
  private final Map<String, Map<String, Located>> idsByScope = new HashMap<>();
  private final Set<String> steps = new LinkedHashSet<>();
  private final Map<StepId, Located> places = new LinkedHashMap<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Map.Entry<Located, Located>> conditions = new ArrayList<>();
  private final Map<StepId, List<StepId>> prerequisites = new LinkedHashMap<>();

  References(Problems problems) {
    this.problems = problems;
  }

  /** Notes an id; {@code scope} is where it must be unique. */
  void id(String scope, String kind, Located id) {
    Located first =
        idsByScope.computeIfAbsent(scope, key -> new LinkedHashMap<>()).putIfAbsent(id.text(), id);
    if (first != null) {
      String message = "%s id \"%s\" is taken: it stands on line %d already";
      problems.error(
          "duplicate-id",
          message.formatted(kind, Hints.excerpt(id.text()), first.mark().line()),
          id.path(),
          id.mark());
    }
  }

  void step(Located id, StepId step, List<StepId> required) {
    steps.add(id.text());
    places.putIfAbsent(step, id);
    prerequisites.putIfAbsent(step, required);
  }

  void requires(String step, Located target) {
    requirements.add(new Requirement(step, target));
  }

  void when(Map.Entry<Located, Located> condition) {
    conditions.add(condition);
  }

  void check() {
    requirements.forEach(this::checkRequirement);
    conditions.forEach(this::checkCondition);
    List<StepId> circle = Prerequisites.circle(prerequisites);
    if (!circle.isEmpty()) {
      Located at = Objects.requireNonNull(places.get(circle.get(0)));
      String chain = circle.stream().map(StepId::value).collect(Collectors.joining(" -> "));
      String message = "steps require each other in a circle: " + chain;
      problems.error("prerequisite-cycle", message, at.path(), at.mark());
    }
  }

  private void checkRequirement(Requirement requirement) {
    Located target = requirement.target();
    if (!steps.contains(target.text())) {
      String message = "step \"%s\" requires unknown step \"%s\"";
      problems.error(
          "unknown-step",
          message.formatted(requirement.step(), Hints.excerpt(target.text())),
          Nearest.to(target.text(), steps),
          target.path(),
          target.mark());
    }
  }

  private void checkCondition(Map.Entry<Located, Located> condition) {
    Located choice = condition.getKey();
    Located option = condition.getValue();
    Set<String> choices = known("choice");
    Set<String> options = known("option of " + choice.text());
    if (!choices.contains(choice.text())) {
      unknown("unknown-choice", "unknown choice \"%s\"".formatted(choice.text()), choice, choices);
    } else if (!options.contains(option.text())) {
      String message = "choice \"%s\" has no option \"%s\"".formatted(choice.text(), option.text());
      unknown("unknown-option", message, option, options);
    }
  }

  private void unknown(String rule, String message, Located at, Set<String> known) {
    problems.error(rule, message, Nearest.to(at.text(), known), at.path(), at.mark());
  }

  private Set<String> known(String scope) {
    return idsByScope.getOrDefault(scope, Map.of()).keySet();
  }
}
