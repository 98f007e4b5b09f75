package dev.roadmapkit.content;

/** Ends reading where nothing after this place can be understood. */
final class Halt extends Exception {

  private static final long serialVersionUID = 1;

  private final String rule;
  private final transient Node.Mark mark;

  Halt(String rule, String message, Node.Mark mark) {
    super(message, null, false, false);
    this.rule = rule;
    this.mark = mark;
  }

  void reportTo(Problems problems) {
    problems.error(rule, String.valueOf(getMessage()), "", mark);
  }
}
