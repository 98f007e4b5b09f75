package dev.roadmapkit.progress;

import java.util.Collection;

/** What becomes of the credit for some parts of what a newer version merged. */
public enum CreditPolicy {
  /**
   * What is done stays done: a merged item is done if any of its parts was. The parts cannot be told
   * apart any more, so the alternative would be to take back what the learner has ticked.
   */
  KEEP,
  /** A merged item is done only if all of its parts were; credit for some of them may sink. */
  RECALCULATE;

  /** The state of what came out of a merge. */
  Mark.State merged(Collection<Mark.State> parts) {
    boolean any = parts.contains(Mark.State.DONE);
    if (this == KEEP ? any : all(parts, Mark.State.DONE)) {
      return Mark.State.DONE;
    }
    if (all(parts, Mark.State.SKIPPED)) {
      return Mark.State.SKIPPED;
    }
    return any || parts.contains(Mark.State.IN_PROGRESS)
        ? Mark.State.IN_PROGRESS
        : Mark.State.NOT_STARTED;
  }

  private static boolean all(Collection<Mark.State> parts, Mark.State state) {
    return parts.stream().allMatch(state::equals);
  }
}
