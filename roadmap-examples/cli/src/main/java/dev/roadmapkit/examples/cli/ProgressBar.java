package dev.roadmapkit.examples.cli;

import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Standing;

/** The topics that count as a row of characters: done, then begun, then open. */
final class ProgressBar {

  static final String DONE = "█";
  static final String BEGUN = "▒";
  static final String OPEN = "·";

  private final int done;
  private final int begun;
  private final int width;

  /**
   * @param standing what to draw
   * @param width how many characters it takes
   */
  ProgressBar(Standing standing, int width) {
    int all = standing.done() + standing.inProgress() + standing.remaining();
    int both = cells(standing.done() + standing.inProgress(), all, width);
    int full = cells(standing.done(), all, width);
    this.width = width;
    // What is begun shows, however little it is: a topic, or a step and nothing in it.
    boolean any = standing.inProgress() > 0
        || (standing.done() == 0 && standing.state() == Mark.State.IN_PROGRESS);
    this.begun = Math.max(both - full, any ? 1 : 0);
    this.done = Math.min(full, Math.max(both, 2) - begun);
  }

  /** As with percentages: not full before the end, and not empty after the beginning. */
  private static int cells(int part, int all, int width) {
    if (part == 0 || part == all) {
      return part == 0 ? 0 : width;
    }
    return Math.max(1, Math.min(width - 1, part * width / all));
  }

  String done() {
    return DONE.repeat(done);
  }

  String begun() {
    return BEGUN.repeat(begun);
  }

  String open() {
    return OPEN.repeat(width - done - begun);
  }
}
