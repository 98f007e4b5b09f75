package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.MigratedItem.Landing;
import dev.roadmapkit.progress.MigratedItem.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds out what became of the marks of a ledger; for one use. */
final class MigrationSurvey {

  private final Succession succession;
  private final ProgressReport before;
  private final ProgressReport after;
  private final Progress ledger;

  /** The items of each version, with their steps; steps have themselves. */
  private final Map<String, StepId> older;

  private final Map<String, StepId> newer;
  private final Set<String> topics = new HashSet<>();

  MigrationSurvey(
      Succession succession, ProgressReport before, ProgressReport after, Progress ledger) {
    this.succession = succession;
    this.before = before;
    this.after = after;
    this.ledger = ledger;
    this.older = items(before.roadmap());
    this.newer = items(after.roadmap());
    before.roadmap().steps().stream()
        .flatMap(step -> step.topics().stream())
        .forEach(topic -> topics.add(topic.id().value()));
  }

  private static Map<String, StepId> items(Roadmap roadmap) {
    Map<String, StepId> items = new LinkedHashMap<>();
    roadmap.steps().forEach(step -> items.put(step.id().value(), step.id()));
    for (Step step : roadmap.steps()) {
      step.topics().forEach(topic -> items.put(topic.id().value(), step.id()));
    }
    for (Step step : roadmap.steps()) {
      step.resources().forEach(resource -> items.put(resource.id().value(), step.id()));
    }
    return items;
  }

  MigrationReport report() {
    return new MigrationReport(before, after, migrated(), newWork());
  }

  private List<MigratedItem> migrated() {
    Map<String, ContentVersion> marked = marked();
    int own = succession.after(before.roadmap().version());
    List<MigratedItem> items = new ArrayList<>();
    older.forEach((id, step) -> {
      ContentVersion version = marked.remove(id);
      if (version != null || (isTopic(id) && isSpokenFor(step))) {
        int from = version == null ? own : Math.max(own, succession.after(version));
        items.add(item(id, new Descent(succession, id, from)));
      }
    });
    marked.forEach((id, version) ->
        items.add(item(id, new Descent(succession, id, succession.after(version)))));
    return items;
  }

  /**
   * The items with marks, with the oldest version that they have; not those on which others landed,
   * maybe when the learner was at the newer version before.
   */
  private Map<String, ContentVersion> marked() {
    Map<String, ContentVersion> marked = new TreeMap<>();
    ledger.marks().stream()
        .filter(mark -> mark.cause() != Mark.Cause.MIGRATED || landedBefore(mark))
        .forEach(mark -> marked.merge(
            mark.item(), version(mark), (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return marked;
  }

  /** Tells whether what follows from others was there at the older version. */
  private boolean landedBefore(Mark mark) {
    return isOld(mark)
        && version(mark).compareTo(Succession.release(before.roadmap().version())) <= 0;
  }

  private boolean isOld(Mark mark) {
    return version(mark).compareTo(Succession.release(after.roadmap().version())) < 0;
  }

  private ContentVersion version(Mark mark) {
    return succession.made(mark, before.roadmap().version());
  }

  private boolean isTopic(String id) {
    return topics.contains(id);
  }

  private boolean isSpokenFor(StepId step) {
    return ledger
        .latest(step.value())
        .filter(this::isOld)
        .filter(said -> said.state() == Mark.State.DONE || said.state() == Mark.State.SKIPPED)
        .isPresent();
  }

  private MigratedItem item(String id, Descent descent) {
    List<Landing> to =
        descent.ids().stream().filter(newer::containsKey).map(this::landing).toList();
    return new MigratedItem(
        id,
        outcome(id, descent, to),
        older.containsKey(id) ? before.state(id) : ledger.state(id),
        step(older, id),
        to,
        to.isEmpty() ? descent.retired() : Optional.empty());
  }

  private Landing landing(String id) {
    return new Landing(id, after.state(id), step(newer, id));
  }

  /** The step that has a topic or resource. */
  private static Optional<StepId> step(Map<String, StepId> items, String id) {
    return Optional.ofNullable(items.get(id)).filter(step -> !step.value().equals(id));
  }

  private Outcome outcome(String id, Descent descent, List<Landing> to) {
    if (to.isEmpty()) {
      boolean known = older.containsKey(id) || descent.isChanged();
      return known ? Outcome.RETIRED : Outcome.UNKNOWN;
    }
    if (descent.took(IdChange.Kind.MERGE)) {
      return Outcome.MERGED;
    }
    if (descent.took(IdChange.Kind.SPLIT)) {
      return Outcome.SPLIT;
    }
    if (!to.get(0).id().equals(id)) {
      return Outcome.RENAMED;
    }
    boolean moved = older.containsKey(id) && !step(older, id).equals(to.get(0).step());
    return moved ? Outcome.MOVED : Outcome.KEPT;
  }

  private List<Topic> newWork() {
    Set<String> known = new HashSet<>(older.keySet());
    int own = succession.after(before.roadmap().version());
    older.keySet().forEach(id -> known.addAll(new Descent(succession, id, own).ids()));
    return after.roadmap().steps().stream()
        .flatMap(step -> step.topics().stream())
        .filter(topic -> isNew(topic.id().value(), known))
        .toList();
  }

  private boolean isNew(String topic, Set<String> known) {
    return !known.contains(topic)
        && after.shows(topic)
        && after.state(topic) == Mark.State.NOT_STARTED;
  }
}
