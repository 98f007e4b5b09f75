package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ledgers in a map. Thread-safe. */
final class MemoryProgressStore implements ProgressStore {

  private final Map<String, Progress> ledgers = new HashMap<>();

  @Override
  public synchronized StoredProgress load(String learner, RoadmapId roadmap) {
    Progress stored = ledgers.get(LedgerFiles.name(learner, roadmap));
    return StoredProgress.of(stored == null ? Progress.none(roadmap) : stored);
  }

  @Override
  public synchronized StoredProgress update(
      String learner, RoadmapId roadmap, UnaryOperator<Progress> change) {
    Progress after = Changes.apply(load(learner, roadmap).progress(), change);
    // As from a file: what is loaded takes any id.
    ledgers.put(LedgerFiles.name(learner, roadmap), Progress.none(roadmap).merge(after));
    return StoredProgress.of(after);
  }
}
