package dev.roadmapkit.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** What is wrong with the syntax of JSON, in words for whoever edits the file. */
final class JsonSyntax {

  /** By what the parser's message has in it; the first that fits counts. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("COMMENTS", "JSON has no comments");
    WORDS.put("double-quote", "a key in double quotes should stand here");
    WORDS.put("colon", "a colon should follow the key");
    WORDS.put("comma", "a comma or the end of the list or map should stand here");
    WORDS.put("close marker", "this bracket closes nothing that was opened last");
    WORDS.put("escaped", "a line break, tab or control character in a text must be an escape");
    WORDS.put("escape", "JSON does not have this escape");
    WORDS.put("umeric value", "this is no number");
    WORDS.put("white space", "a control character stands here");
    WORDS.put(
        "expect", "a value should stand here: text in double quotes, a number, a list or a map");
  }

  private JsonSyntax() {}

  static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return WORDS.entrySet().stream()
        .filter(words -> message.contains(words.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("this is no value");
  }
}
