package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Mark;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML engine says about broken syntax, in an author's words: it knows where it stopped, and
 * the text around tells what was meant.
 */
final class YamlErrors {

  /** What is wrong and where. */
  record Fault(String words, Mark at) {}

  private static final Pattern STUCK_HYPHEN = Pattern.compile("(\\s*+)-(\\w++):(?:\\s.*+)?+");
  private static final Pattern STUCK_COLON =
      Pattern.compile("(\\s*+(?:- ++)?+)(\\w++):(?!//)(\\S.*+)");

  private final String problem;
  private final Mark at;
  private final Mark context;
  private final Mark last;
  private final List<String> lines;

  private YamlErrors(MarkedYamlEngineException cause, Mark last, String text) {
    this.problem = cause.getProblem();
    // Jackson's own location is wrong for tabs and unclosed quotes; the engine counts from 0.
    this.at = cause.getProblemMark().map(SyntaxErrors::mark).orElse(Mark.START);
    this.context = cause.getContextMark().map(SyntaxErrors::mark).orElse(at);
    this.last = last;
    this.lines = text.lines().toList();
  }

  /**
   * Finds the words for an error.
   *
   * @param last where the last token before it begins
   */
  static Fault of(MarkedYamlEngineException cause, Mark last, String text) {
    return new YamlErrors(cause, last, text).fault();
  }

  private Fault fault() {
    if (problem.equals("found unexpected end of stream")) {
      return new Fault("the quoted text that begins here has no closing quote", context);
    }
    if (problem.equals("could not find expected ':'")) {
      return keyWithoutColon(context.line());
    }
    if (problem.equals("mapping values are not allowed here")) {
      return colon();
    }
    if (problem.startsWith("unexpected character found ")) {
      return new Fault(cannotBegin(context), context);
    }
    if (problem.endsWith("<scalar>") || problem.endsWith("'<scalar>'")) {
      return textAfter();
    }
    return here();
  }

  /** A quoted text or a bracket was closed, and yet text goes on. */
  private Fault textAfter() {
    String opening = begin(last);
    if (opening.equals("]") || opening.equals("}")) {
      return new Fault(
          "text goes on after the closing " + opening + ": put the whole text in quotes", at);
    }
    if (!opening.equals("'") && !opening.equals("\"")) {
      return here();
    }
    String inside =
        opening.equals("'") ? "write '' for an apostrophe" : "write \\\" for a quote inside";
    if (last.line() < at.line() && !before(at).isBlank()) {
      return new Fault(
          "the quoted text that begins here ends on line " + at.line()
              + ", amid other text: close its quote, or " + inside,
          last);
    }
    return new Fault(
        "text goes on after the closing quote: quote the whole text, and " + inside, at);
  }

  private Fault colon() {
    int above = at.line() - 1;
    while (above > 1 && line(above).isBlank()) {
      above--;
    }
    Matcher hyphen = STUCK_HYPHEN.matcher(line(above));
    boolean first = !before(at).contains(": ");
    if (first && hyphen.matches()) {
      return stuckHyphen(hyphen, above);
    }
    if (first && !line(above).contains(": ") && STUCK_COLON.matcher(line(above)).matches()) {
      return keyWithoutColon(above);
    }
    return new Fault(
        "a colon cannot stand here: put text with a colon in quotes, or mend the indentation", at);
  }

  private static Fault stuckHyphen(Matcher hyphen, int line) {
    return new Fault(
        "a hyphen that begins an entry needs a space after it: write \"- "
            + Hints.excerpt(hyphen.group(2)) + ":\"",
        new Mark(line, hyphen.end(1) + 1));
  }

  private Fault keyWithoutColon(int line) {
    String rule = "a key needs a colon and a space after it";
    Matcher stuck = STUCK_COLON.matcher(line(line));
    if (!stuck.matches()) {
      return new Fault(rule, context.line() == line ? context : new Mark(line, 1));
    }
    String meant = stuck.group(2) + ": " + stuck.group(3);
    return new Fault(
        rule + ": write \"" + Hints.excerpt(meant) + "\"", new Mark(line, stuck.end(1) + 1));
  }

  private Fault here() {
    Matcher hyphen = STUCK_HYPHEN.matcher(line(at.line()));
    if (problem.startsWith("expected <block end>") && hyphen.matches()) {
      return stuckHyphen(hyphen, at.line());
    }
    String since = context.line() < at.line() ? ", in what begins on line " + context.line() : "";
    return new Fault(inWords() + since, at);
  }

  private String inWords() {
    if (problem.contains("\\t(TAB)")) {
      return before(at).isBlank()
          ? "a tab stands where only spaces may: indent with spaces"
          : "a tab stands where only a space may: write a space instead";
    }
    if (problem.startsWith("found character '")
        || problem.startsWith("mapping keys are not allowed")
        || problem.matches("expected the node content, but found '[^<]'")) {
      return cannotBegin(at);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return "a list cannot begin here: put text that begins with - in quotes,"
          + " or begin the list on the next line";
    }
    if (problem.startsWith("expected a comment or a line break")
        || problem.startsWith("expected chomping or indentation")) {
      return "text cannot stand beside " + begin(context)
          + ": begin it on the next line, or put all of it in quotes";
    }
    return aboutStructure();
  }

  private String aboutStructure() {
    if (problem.startsWith("expected <block end>")) {
      return "the indentation does not fit the lines above";
    }
    if (problem.startsWith("found unknown escape character")
        || problem.startsWith("expected escape sequence")) {
      return "an unknown escape: write \\\\ for a backslash, or use single quotes";
    }
    return problem.replaceAll("\\([1-9]\\d*\\)", "");
  }

  private String cannotBegin(Mark mark) {
    return "text cannot begin with " + begin(mark) + ": put it in quotes";
  }

  private String line(int number) {
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }

  private String before(Mark mark) {
    String line = line(mark.line());
    return line.substring(0, offset(line, mark));
  }

  /** The character at a place, empty at the end of a line. */
  private String begin(Mark mark) {
    String line = line(mark.line());
    int offset = offset(line, mark);
    return offset == line.length() ? "" : Character.toString(line.codePointAt(offset));
  }

  private static int offset(String line, Mark mark) {
    int length = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.max(0, Math.min(mark.column() - 1, length)));
  }
}
