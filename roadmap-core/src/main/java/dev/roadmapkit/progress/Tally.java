package dev.roadmapkit.progress;

/**
 * Topics that the choices show, counted. Immutable and thread-safe.
 *
 * @param open optional topics that are not begun and do not count
 * @param part the weight of what is done
 * @param whole the weight of what counts
 */
record Tally(
    int done, int inProgress, int skipped, int remaining, int open, long part, long whole) {

  /** Where there is nothing to do at all, nothing is done: nobody is at the end without a beginning. */
  Fraction fraction() {
    boolean over = open == 0 && done + skipped > 0;
    return whole == 0 ? new Fraction(over ? 1 : 0, 1) : new Fraction(part, whole);
  }

  boolean isComplete() {
    return whole == 0 ? open == 0 : part == whole;
  }

  /** The state of the whole; where nothing counts or is begun, what was said of it. */
  Mark.State state(Mark.State said) {
    if (isComplete() && done > 0) {
      return Mark.State.DONE;
    }
    if (isComplete() && skipped > 0) {
      return Mark.State.SKIPPED;
    }
    boolean begun = done > 0 || inProgress > 0 || said == Mark.State.IN_PROGRESS;
    return begun ? Mark.State.IN_PROGRESS : Mark.State.NOT_STARTED;
  }

  /** Counts topics; not thread-safe. */
  static final class Counter {
    private int done;
    private int inProgress;
    private int skipped;
    private int remaining;
    private int open;
    private long part;
    private long whole;

    void add(Mark.State state, boolean counts, long weight) {
      switch (state) {
        case DONE -> done++;
        case IN_PROGRESS -> inProgress++;
        case SKIPPED -> skipped++;
        case NOT_STARTED -> {
          remaining += counts ? 1 : 0;
          open += counts ? 0 : 1;
        }
      }
      part = Math.addExact(part, state == Mark.State.DONE ? weight : 0);
      whole = Math.addExact(whole, counts ? weight : 0);
    }

    Tally tally() {
      return new Tally(done, inProgress, skipped, remaining, open, part, whole);
    }
  }
}
