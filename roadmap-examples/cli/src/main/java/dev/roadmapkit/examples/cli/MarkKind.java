package dev.roadmapkit.examples.cli;

import dev.roadmapkit.progress.Mark;
import java.util.Locale;

/** What can be said of an item. */
enum MarkKind {
  DONE(
      Mark.State.DONE, "Done", "Marks steps, topics or resources as done; a step with its topics."),
  START(Mark.State.IN_PROGRESS, "Begun", "Marks steps, topics or resources as begun."),
  SKIP(
      Mark.State.SKIPPED,
      "Skipped",
      "Leaves steps, topics or resources out for good; a step with its topics."),
  REOPEN(
      Mark.State.NOT_STARTED,
      "Reopened",
      "Takes back what was last said of steps, topics or resources.");

  private final Mark.State state;
  private final String participle;
  private final String description;

  MarkKind(Mark.State state, String participle, String description) {
    this.state = state;
    this.participle = participle;
    this.description = description;
  }

  /** The name of the command. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Mark.State state() {
    return state;
  }

  /** "Done", to begin a line with. */
  String participle() {
    return participle;
  }

  String description() {
    return description;
  }
}
