package dev.roadmapkit.content;

import dev.roadmapkit.problem.SourceLine;
import java.util.Optional;

/** Ends reading where nothing after this place can be understood. */
final class Halt extends Exception {

  private static final long serialVersionUID = 1;

  private final String rule;
  private final transient Node.Mark mark;
  private final transient Optional<SourceLine> line;

  Halt(String rule, String message, Node.Mark mark) {
    this(rule, message, mark, Optional.empty());
  }

  private Halt(String rule, String message, Node.Mark mark, Optional<SourceLine> line) {
    super(message, null, false, false);
    this.rule = rule;
    this.mark = mark;
    this.line = line;
  }

  /**
   * Returns the same with the line of the text that it stands on. The engine counts a carriage return
   * that ends a text as a character of its line: the place is then the end of that line.
   */
  Halt showing(String text) {
    String source = text.lines().skip(mark.line() - 1L).findFirst().orElse("");
    int end = source.codePointCount(0, source.length()) + 1;
    Node.Mark at = new Node.Mark(mark.line(), Math.min(mark.column(), end));
    SourceLine excerpt = SourceLine.of(source, at.column());
    return new Halt(rule, String.valueOf(getMessage()), at, Optional.of(excerpt));
  }

  void reportTo(Problems problems) {
    problems.halted(rule, String.valueOf(getMessage()), mark, line);
  }
}
