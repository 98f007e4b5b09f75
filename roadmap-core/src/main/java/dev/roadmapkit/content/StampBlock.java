package dev.roadmapkit.content;

import dev.roadmapkit.content.MapNode.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The block of stamps in the text of a translation file, cut out and put back line by line. */
final class StampBlock {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\r\\n|\\r|\\n|$)");

  /** A hash that YAML would take for a number. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:e[0-9]++)?+");

  private StampBlock() {}

  /** The text without the block; empty if its layout has no lines to cut. */
  static Optional<String> cut(String yaml, Node root, Problems problems) {
    if (!(root instanceof MapNode map)) {
      // The reader says so, too, and better.
      return Optional.of(yaml);
    }
    for (int i = 0; i < map.size(); i++) {
      Entry entry = map.entry(i);
      Node.Mark mark = entry.keyMark();
      if (mark.column() != 1) {
        String message = "key \"" + Hints.excerpt(entry.key())
            + "\" does not begin its line: only YAML with one key a line can be stamped";
        problems.error("unstampable-layout", message, entry.key(), mark);
        return Optional.empty();
      }
    }
    return Optional.of(Optional.ofNullable(map.entry(TranslationDecoder.STAMP))
        .map(stamps -> without(yaml, stamps.keyMark().line() - 1))
        .orElse(yaml));
  }

  /** Drops a line and those that are indented below it, or blank. */
  private static String without(String yaml, int first) {
    List<String> lines =
        LINE.matcher(yaml).results().map(match -> match.group()).toList();
    int end = first + 1;
    while (end < lines.size() && (lines.get(end).isBlank() || isIndented(lines.get(end)))) {
      end++;
    }
    return String.join("", lines.subList(0, first))
        + String.join("", lines.subList(end, lines.size()));
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  /** The text with the block below it, a blank line between them. */
  static String append(String above, Map<String, String> hashes) {
    if (hashes.isEmpty()) {
      return above;
    }
    String end = above.contains("\r\n") ? "\r\n" : "\n";
    String whole = above.endsWith(end) ? above : above + end;
    String apart = whole.endsWith(end + end) ? whole : whole + end;
    return hashes.entrySet().stream()
        .map(hash -> "  " + hash.getKey() + ": " + quoted(hash.getValue()) + end)
        .collect(Collectors.joining("", apart + TranslationDecoder.STAMP + ":" + end, ""));
  }

  private static String quoted(String hash) {
    return NUMBER.matcher(hash).matches() ? "'" + hash + "'" : hash;
  }
}
