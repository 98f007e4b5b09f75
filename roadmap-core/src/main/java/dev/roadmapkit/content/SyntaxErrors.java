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

  /** Jackson names the setting that would let something pass; a reader of files has no such choice. */
  private static final Pattern FEATURE =
      Pattern.compile(":? \\(?(?:enable )?`?JsonReadFeature\\..*");

  private SyntaxErrors() {}

  static Halt json(JacksonException e, Mark mark) {
    return halt("JSON", reason(e), mark);
  }

  /** What the engine says has a place of its own; the rest stands where the last token begins. */
  static Halt yaml(JacksonException e, Mark last, String text) {
    if (e.getCause() instanceof MarkedYamlEngineException cause) {
      YamlErrors.Fault fault = YamlErrors.of(cause, last, text);
      return halt("YAML", fault.words(), fault.at());
    }
    String reason = reason(e);
    return reason.startsWith("Expected a property name (Scalar value in YAML)")
        ? halt("YAML", "a key must be a plain word, but here is a list, a map or an alias", last)
        : halt("YAML", reason, last);
  }

  private static String reason(JacksonException e) {
    String reason =
        e instanceof StreamReadException ? e.getOriginalMessage() : "unexpected content";
    if (reason.contains("ALLOW_COMMENTS") || reason.contains("ALLOW_JAVA_COMMENTS")) {
      return "JSON has no comments";
    }
    String plain = FEATURE.matcher(reason.replaceAll(" \\(code \\d+\\)", "")).replaceAll("");
    int source = plain.indexOf(" (start marker at [");
    return source < 0 ? plain : plain.substring(0, source);
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
