package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Mark;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** What the parsers say about broken syntax, in words and at a place that help an author. */
final class SyntaxErrors {

  /** The engine sees the end of a text as a character of its own. */
  private static final Pattern END = Pattern.compile("'?\\u0000'?(?:\\(0\\))?");

  private SyntaxErrors() {}

  static Halt json(JacksonException e, Mark mark) {
    return halt("JSON", reason(e), mark);
  }

  /** What the engine says has a place of its own; the rest stands where the last token begins. */
  static Halt yaml(JacksonException e, Mark last) {
    if (e.getCause() instanceof MarkedYamlEngineException cause) {
      return yaml(cause);
    }
    String reason = reason(e);
    return reason.startsWith("Expected a property name (Scalar value in YAML)")
        ? halt("YAML", "a key must be a plain word, but here is a list, a map or an alias", last)
        : halt("YAML", reason, last);
  }

  private static String reason(JacksonException e) {
    String reason =
        e instanceof StreamReadException ? e.getOriginalMessage() : "unexpected content";
    String plain = reason.replaceAll(" \\(code \\d+\\)", "");
    int source = plain.indexOf(" (start marker at [");
    return source < 0 ? plain : plain.substring(0, source);
  }

  // Jackson's own location is wrong for tabs and unclosed quotes; the engine counts from 0.
  private static Halt yaml(MarkedYamlEngineException cause) {
    Mark at = cause.getProblemMark().map(SyntaxErrors::mark).orElse(Mark.START);
    Mark context = cause.getContextMark().map(SyntaxErrors::mark).orElse(at);
    String problem = cause.getProblem();
    if (problem.equals("found unexpected end of stream")) {
      return halt("YAML", "the quoted text that begins here has no closing quote", context);
    }
    String since = context.line() < at.line() ? ", in what begins on line " + context.line() : "";
    return halt("YAML", inWords(problem) + since, at);
  }

  private static String inWords(String problem) {
    if (problem.contains("\\t(TAB)")) {
      return "a tab stands where only spaces may: indent with spaces";
    }
    if (problem.startsWith("found character '")) {
      return "text cannot begin with " + problem.charAt("found character '".length())
          + ": put it in quotes";
    }
    if (problem.equals("mapping values are not allowed here")) {
      return "a colon cannot stand here: put text with a colon in quotes, or mend the indentation";
    }
    if (problem.startsWith("expected <block end>")) {
      return "the indentation does not fit the lines above";
    }
    if (problem.startsWith("found unknown escape character")) {
      return "an unknown escape: write \\\\ for a backslash, or use single quotes";
    }
    return problem;
  }

  static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Halt halt(String format, String reason, Mark mark) {
    String line = reason.lines().findFirst().orElse("unexpected content");
    String plain = END.matcher(line).replaceAll("the end of the file");
    return new Halt("syntax", "not readable as " + format + ": " + plain, mark);
  }
}
