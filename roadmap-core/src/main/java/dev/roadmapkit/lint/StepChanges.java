package dev.roadmapkit.lint;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the steps, topics and resources of the newer roadmap with what they were. */
final class StepChanges {

  private final Versions versions;
  private final StepOrderChanges order;
  private final Map<ChoiceId, Set<OptionId>> releasedOptions = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private StepChanges(Versions versions) {
    this.versions = versions;
    this.order = new StepOrderChanges(versions);
    for (Choice choice : versions.older.choices()) {
      releasedOptions.put(
          choice.id(), choice.options().stream().map(ChoiceOption::id).collect(Collectors.toSet()));
    }
  }

  static List<Change> of(Versions versions) {
    StepChanges steps = new StepChanges(versions);
    versions.after.steps().values().forEach(steps::step);
    steps.changes.addAll(steps.order.reordered());
    return steps.changes;
  }

  private void step(Placed<Step> now) {
    Optional<Placed<Step>> origin = versions.origin(versions.before.steps(), now.id());
    boolean known = origin.isPresent();
    if (!known) {
      added(now, demands(now));
    }
    origin.ifPresent(old -> step(old, now));
    versions.after.topicsOf(now.value()).forEach(topic -> topic(topic, known));
    versions.after.resourcesOf(now.value()).forEach(resource -> resource(resource, known));
    origin.ifPresent(old -> reordered(old, now));
  }

  /** Learners on their way find work behind them: unless it is for an option none of them has. */
  private boolean demands(Placed<Step> now) {
    boolean newcomersOnly = now.value().when().entrySet().stream()
        .anyMatch(e -> !releasedOptions.getOrDefault(e.getKey(), Set.of()).contains(e.getValue()));
    return !now.value().optional() && !newcomersOnly && order.comesBeforeReleased(now.id());
  }

  private void step(Placed<Step> old, Placed<Step> now) {
    changes.addAll(Field.compare(ComparedFields.STEP, old, now));
    changes.addAll(order.requires(old, now));
    boolean demands = demands(now);
    optional(old.value().optional(), now.value().optional(), now, demands);
    when(old.value().when(), now.value().when(), now, demands);
  }

  private void topic(Placed<Topic> now, boolean stepKnown) {
    Optional<Placed<Topic>> origin = versions.origin(versions.before.topics(), now.id());
    if (origin.isEmpty()) {
      addedBelow(now, stepKnown);
      return;
    }
    Placed<Topic> old = origin.get();
    moved(old, now);
    changes.addAll(Field.compare(ComparedFields.TOPIC, old, now));
    optional(old.value().optional(), now.value().optional(), now, false);
    when(old.value().when(), now.value().when(), now, false);
  }

  private void resource(Placed<Resource> now, boolean stepKnown) {
    Optional<Placed<Resource>> origin = versions.origin(versions.before.resources(), now.id());
    if (origin.isEmpty()) {
      addedBelow(now, stepKnown);
      return;
    }
    Placed<Resource> old = origin.get();
    moved(old, now);
    changes.addAll(Field.compare(ComparedFields.RESOURCE, old, now));
    when(old.value().when(), now.value().when(), now, false);
  }

  /** A new step comes with its topics and resources; they are not named again. */
  private void addedBelow(Placed<?> now, boolean stepKnown) {
    if (stepKnown || versions.before.all().containsKey(now.id())) {
      added(now, false);
    }
  }

  private void added(Placed<?> now, boolean demands) {
    Placed<?> other = versions.before.all().get(now.id());
    if (other != null) {
      String message = "\"" + now.id() + "\" was a " + other.noun() + " and is now a " + now.noun();
      add(Bump.MAJOR, "changed-kind", now.path(), message);
    } else if (versions.entries.isTarget(now.id())) {
      return;
    } else if (demands) {
      String message = "required " + now.label() + " was added before released steps";
      add(Bump.MAJOR, "added-required-step", now.path(), message);
    } else {
      add(Bump.MINOR, "added-id", now.path(), now.label() + " was added");
    }
  }

  private void moved(Placed<?> old, Placed<?> now) {
    if (!old.step().equals(versions.originOf(now.step()))) {
      String message =
          now.label() + " moved from step \"" + old.step() + "\" to step \"" + now.step() + "\"";
      add(Bump.MAJOR, "moved-id", now.path(), message);
    }
  }

  private void optional(boolean old, boolean now, Placed<?> part, boolean demands) {
    String path = part.path() + ".optional";
    if (!old && now) {
      add(Bump.MINOR, "now-optional", path, part.label() + " became optional");
    } else if (old && !now) {
      Bump owed = demands ? Bump.MAJOR : Bump.MINOR;
      add(owed, "now-required", path, part.label() + " became required");
    }
  }

  private void when(
      Map<ChoiceId, OptionId> old, Map<ChoiceId, OptionId> now, Placed<?> part, boolean demands) {
    if (old.equals(now)) {
      return;
    }
    boolean wider = old.entrySet().containsAll(now.entrySet());
    Bump owed = wider && !demands ? Bump.MINOR : Bump.MAJOR;
    String message = part.label() + " applied " + Conditions.text(old) + " and now applies "
        + Conditions.text(now);
    add(owed, wider ? "widened-when" : "narrowed-when", part.path() + ".when", message);
  }

  private void reordered(Placed<Step> old, Placed<Step> now) {
    reordered(
        old.value().topics().stream().map(topic -> topic.id().value()).toList(),
        now.value().topics().stream().map(topic -> topic.id().value()).toList(),
        "topic",
        now.path() + ".topics");
    reordered(
        old.value().resources().stream().map(resource -> resource.id().value()).toList(),
        now.value().resources().stream().map(resource -> resource.id().value()).toList(),
        "resource",
        now.path() + ".resources");
  }

  private void reordered(List<String> old, List<String> now, String noun, String path) {
    List<String> origins = now.stream().map(versions::originOf).toList();
    Reordering.first(old, origins)
        .ifPresent(pair -> add(
            Bump.PATCH,
            "reordered",
            path,
            noun + " \"" + pair.moved() + "\" now stands before \"" + pair.passed() + "\""));
  }

  private void add(Bump owed, String rule, String path, String message) {
    changes.add(new Change(owed, rule, path, message));
  }
}
