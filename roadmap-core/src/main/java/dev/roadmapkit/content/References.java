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

/** What the parts of a roadmap say of each other: gathered while decoding, checked at its end. */
final class References {

  /** A message shows a longer circle by its beginning and its end. */
  private static final int LONGEST_CHAIN = 12;

  private record Requirement(StepId step, String label, Located target) {}

  private record Condition(String label, Located choice, Located option) {}

  private final Problems problems;
  private final boolean trusting;
  private final Map<String, Map<String, Located>> idsByScope = new HashMap<>();
  private final Map<StepId, Located> writtenIds = new HashMap<>();
  private final Set<String> steps = new LinkedHashSet<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Set<String>> optionScopes = new HashMap<>();
  private final Map<String, Set<String>> optionsByChoice = new HashMap<>();
  private final Map<StepId, List<StepId>> prerequisites = new LinkedHashMap<>();

  private References(Problems problems, boolean trusting) {
    this.problems = problems;
    this.trusting = trusting;
  }

  static References checking(Problems problems) {
    return new References(problems, false);
  }

  /** Notes and checks nothing. */
  static References trusting(Problems problems) {
    return new References(problems, true);
  }

  /** Notes an id; {@code scope} is where it must be unique. */
  void id(String scope, String kind, Located id) {
    if (trusting) {
      return;
    }
    Located first =
        idsByScope.computeIfAbsent(scope, key -> new LinkedHashMap<>()).putIfAbsent(id.text(), id);
    if (first != null) {
      String message = kind + " id \"" + Hints.excerpt(id.text())
          + "\" is taken: it stands on line " + first.mark().line() + " already";
      problems.error("duplicate-id", message, id.path(), id.mark());
    }
  }

  /** Notes a step; an id that is none has a stand-in. */
  void step(Located written, StepId step, List<StepId> required) {
    if (trusting) {
      return;
    }
    steps.add(written.text());
    writtenIds.putIfAbsent(step, written);
    prerequisites.putIfAbsent(step, required);
  }

  void requires(StepId step, Fields fields, Located target) {
    if (trusting) {
      return;
    }
    requirements.add(new Requirement(step, fields.label(), target));
  }

  /** Notes the scope of a choice's options. */
  void options(String choice, String scope) {
    if (trusting) {
      return;
    }
    optionScopes.computeIfAbsent(choice, key -> new LinkedHashSet<>()).add(scope);
  }

  void when(Fields fields, Located choice, Located option) {
    if (trusting) {
      return;
    }
    conditions.add(new Condition(fields.label(), choice, option));
  }

  void check() {
    requirements.forEach(this::checkRequirement);
    conditions.forEach(this::checkCondition);
    checkCircles();
  }

  private void checkCircles() {
    List<List<StepId>> circles = Prerequisites.circles(prerequisites);
    Map<StepId, List<Located>> targets = new HashMap<>();
    if (!circles.isEmpty()) {
      requirements.forEach(
          r -> targets.computeIfAbsent(r.step(), key -> new ArrayList<>()).add(r.target()));
    }
    circles.forEach(circle -> {
      String message = circle.size() == 2
          ? "step \"" + written(circle.get(0)) + "\" requires itself"
          : "steps require each other in a circle: " + chain(circle);
      Located at = place(circle, targets);
      problems.error("prerequisite-cycle", message, at.path(), at.mark());
    });
  }

  private String chain(List<StepId> circle) {
    List<String> names = new ArrayList<>();
    circle.stream().limit(LONGEST_CHAIN).map(this::written).forEach(names::add);
    if (circle.size() > LONGEST_CHAIN) {
      names.set(LONGEST_CHAIN - 2, "\u2026");
      names.set(LONGEST_CHAIN - 1, written(circle.get(0)));
    }
    return String.join(" -> ", names);
  }

  /** The first requirement of a circle that stands in the file; the default never leads back. */
  private Located place(List<StepId> circle, Map<StepId, List<Located>> targets) {
    for (int i = 1; i < circle.size(); i++) {
      String next = circle.get(i).value();
      List<Located> written = targets.getOrDefault(circle.get(i - 1), List.of());
      Optional<Located> found =
          written.stream().filter(target -> target.text().equals(next)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return located(circle.get(0));
  }

  private Located located(StepId step) {
    return Optional.ofNullable(writtenIds.get(step)).orElseThrow();
  }

  private String written(StepId step) {
    return Hints.excerpt(located(step).text());
  }

  private void checkRequirement(Requirement requirement) {
    Located target = requirement.target();
    if (!steps.contains(target.text())) {
      String message =
          requirement.label() + " requires unknown step \"" + Hints.excerpt(target.text()) + "\"";
      String own = requirement.step().value();
      Optional<String> near =
          problems.nearest(target.text(), steps).filter(step -> !step.equals(own));
      problems.error("unknown-step", message, near, target.path(), target.mark());
    }
  }

  private void checkCondition(Condition condition) {
    Located choice = condition.choice();
    Located option = condition.option();
    Set<String> choices = known("choice");
    Set<String> options = optionsByChoice.computeIfAbsent(choice.text(), this::optionsOf);
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

  private Set<String> optionsOf(String choice) {
    Set<String> options = new LinkedHashSet<>();
    optionScopes.getOrDefault(choice, Set.of()).forEach(scope -> options.addAll(known(scope)));
    return options;
  }

  private void unknown(String rule, String message, Located at, Set<String> known) {
    Optional<String> near = problems.nearest(at.text(), known);
    problems.error(rule, message, near, at.path(), at.mark());
  }

  private Set<String> known(String scope) {
    return idsByScope.getOrDefault(scope, Map.of()).keySet();
  }
}
