package dev.roadmapkit.examples.cli;

/** How far a long command is, in one line of a terminal; nothing where errors go to a file. */
final class TaskBar {

  private static final int WIDTH = 24;
  private static final String START_OF_LINE = "\r";
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final Console console;
  private final int tasks;
  private int done;

  TaskBar(Console console, int tasks) {
    this.console = console;
    this.tasks = tasks;
  }

  /** Shows what is done next. */
  void next(String task) {
    int full = done * WIDTH / tasks;
    show(CLEAR_LINE
        + ProgressBar.DONE.repeat(full)
        + ProgressBar.OPEN.repeat(WIDTH - full)
        + " " + (done + 1) + " of " + tasks + "  " + task + START_OF_LINE);
    done++;
  }

  /** Makes room for other output. */
  void clear() {
    show(CLEAR_LINE);
  }

  private void show(String text) {
    if (console.ansi().enabled()) {
      console.err().print(text);
      console.err().flush();
    }
  }
}
