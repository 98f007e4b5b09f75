package dev.roadmapkit.lint;

import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which step comes before which, in the list and by what is required. */
final class StepOrderChanges {

  private final Versions versions;
  private final Map<StepId, List<StepId>> requiredBefore;
  private final Map<StepId, List<StepId>> requiredAfter;
  private final Set<String> beforeReleased = new HashSet<>();

  StepOrderChanges(Versions versions) {
    this.versions = versions;
    this.requiredBefore = versions.older.prerequisites();
    this.requiredAfter = versions.newer.prerequisites();
    Deque<StepId> open = new ArrayDeque<>();
    List<String> above = new ArrayList<>();
    for (String id : versions.after.steps().keySet()) {
      if (versions.isReleasedStep(id)) {
        beforeReleased.addAll(above);
        above.forEach(earlier -> open.add(StepId.of(earlier)));
        above.clear();
        open.add(StepId.of(id));
      }
      above.add(id);
    }
    walkBack(open);
  }

  /** Whatever a released step requires comes before it, wherever it stands. */
  private void walkBack(Deque<StepId> open) {
    Set<StepId> walked = new HashSet<>();
    while (!open.isEmpty()) {
      StepId id = open.remove();
      if (walked.add(id)) {
        for (StepId earlier : required(requiredAfter, id)) {
          beforeReleased.add(earlier.value());
          open.add(earlier);
        }
      }
    }
  }

  private static List<StepId> required(Map<StepId, List<StepId>> prerequisites, StepId id) {
    return prerequisites.getOrDefault(id, List.of());
  }

  /** Whether a released step comes after a step of the newer roadmap. */
  boolean comesBeforeReleased(String id) {
    return beforeReleased.contains(id);
  }

  /** The default, the step before, follows from the order and is not compared. */
  List<Change> requires(Placed<Step> old, Placed<Step> now) {
    Optional<List<String>> written = written(old);
    Optional<List<String>> origins =
        written(now).map(ids -> ids.stream().map(versions::originOf).toList());
    if (written.equals(origins)) {
      return List.of();
    }
    boolean same = ids(requiredBefore, old).equals(origins(requiredAfter, now));
    return List.of(new Change(
        same ? Bump.PATCH : Bump.MINOR,
        same ? "reworded" : "changed-requires",
        now.path() + ".requires",
        "\"requires\" of " + now.label() + " changed from " + text(written, requiredBefore, old)
            + " to " + text(written(now), requiredAfter, now)));
  }

  private static Optional<List<String>> written(Placed<Step> step) {
    return step.value().requires().map(ids -> ids.stream().map(StepId::value).toList());
  }

  /** What is written; where nothing is, that means the step before, or none for the first step. */
  private static String text(
      Optional<List<String>> written, Map<StepId, List<StepId>> required, Placed<Step> step) {
    return written
        .map(list -> "[" + String.join(", ", list) + "]")
        .orElseGet(() -> ids(required, step).isEmpty() ? "none" : "the step before");
  }

  private static Set<String> ids(Map<StepId, List<StepId>> prerequisites, Placed<Step> step) {
    return required(prerequisites, step.value().id()).stream()
        .map(StepId::value)
        .collect(Collectors.toSet());
  }

  private Set<String> origins(Map<StepId, List<StepId>> prerequisites, Placed<Step> step) {
    return ids(prerequisites, step).stream().map(versions::originOf).collect(Collectors.toSet());
  }

  /** Required steps in another order are work behind a learner; optional ones are not. */
  List<Change> reordered() {
    return first(step -> !step.optional())
        .map(pair -> List.of(change(Bump.MAJOR, "reordered-steps", pair)))
        .or(() -> first(step -> true)
            .map(pair -> List.of(change(Bump.MINOR, "reordered-optional-steps", pair))))
        .orElse(List.of());
  }

  private Optional<Reordering> first(Predicate<Step> filter) {
    return Reordering.first(
        slugs(versions.before, filter),
        slugs(versions.after, filter).stream().map(versions::originOf).toList());
  }

  private static List<String> slugs(Inventory inventory, Predicate<Step> filter) {
    return inventory.steps().values().stream()
        .filter(step -> filter.test(step.value()))
        .map(Placed::id)
        .toList();
  }

  private Change change(Bump owed, String rule, Reordering pair) {
    Map<String, Placed<Step>> byOrigin = new HashMap<>();
    versions.after.steps().values().forEach(s -> byOrigin.put(versions.originOf(s.id()), s));
    String path =
        Optional.ofNullable(byOrigin.get(pair.moved())).map(Placed::path).orElse("steps");
    String message =
        "step \"" + pair.moved() + "\" now stands before step \"" + pair.passed() + "\"";
    return new Change(owed, rule, path, message);
  }
}
