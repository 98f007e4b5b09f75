package dev.roadmapkit.progress.store;

import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a change makes of a ledger. */
final class Changes {

  private Changes() {}

  static Progress apply(Progress before, UnaryOperator<Progress> change) {
    Progress after = Objects.requireNonNull(change.apply(before), "the change gave no ledger");
    if (!after.roadmap().equals(before.roadmap())) {
      throw new IllegalArgumentException("a change of the ledger of roadmap \"" + before.roadmap()
          + "\" gave one of roadmap \"" + after.roadmap() + "\"");
    }
    Set<Mark> marks = new HashSet<>(after.marks());
    return marks.containsAll(before.marks()) ? after : after.merge(before);
  }
}
