package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Progress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Ledgers in a map. Thread-safe. */
final class MemoryProgressStore implements ProgressStore {

  private final Map<String, Progress> ledgers = new HashMap<>();
  private final Set<String> changing = new HashSet<>();

  @Override
  public synchronized StoredProgress load(String learner, RoadmapId roadmap) {
    Progress stored = ledgers.get(LedgerFiles.name(learner, roadmap));
    return StoredProgress.of(stored == null ? Progress.none(roadmap) : stored);
  }

  @Override
  public synchronized StoredProgress update(
      String learner, RoadmapId roadmap, UnaryOperator<Progress> change) {
    String name = LedgerFiles.name(learner, roadmap);
    if (!changing.add(name)) {
      throw new IllegalStateException("a change of \"" + name
          + "\" updates the same ledger again: it must return the ledger with all that it changes");
    }
    try {
      Progress after = Changes.apply(load(learner, roadmap).progress(), change);
      // As from a file: what is loaded takes any id.
      ledgers.put(name, Progress.none(roadmap).merge(after));
      return StoredProgress.of(after);
    } finally {
      changing.remove(name);
    }
  }
}
