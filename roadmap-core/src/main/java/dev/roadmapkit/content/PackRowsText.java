package dev.roadmapkit.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The key {@code roadmaps} of a pack's index as text: one fact a line, so that changes are easy to see. */
final class PackRowsText {

  private static final String KEY = "roadmaps:";
  private static final String NOTE = "# Written by \"roadmap pack\"; do not edit.\n";

  private PackRowsText() {}

  static String of(List<PackRow> rows) {
    return rows.isEmpty()
        ? ""
        : NOTE + KEY + "\n" + rows.stream().map(PackRowsText::row).collect(Collectors.joining());
  }

  private static String row(PackRow row) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("  - id: ").append(quoted(row.id().value())).append('\n');
    line(yaml, "version", row.version().toString());
    line(yaml, "title", quoted(row.title()));
    row.category().ifPresent(category -> line(yaml, "category", quoted(category)));
    row.language().ifPresent(language -> line(yaml, "language", quoted(language.toLanguageTag())));
    if (!row.translations().isEmpty()) {
      line(yaml, "translations", tags(row.translations()));
    }
    line(yaml, "path", quoted(row.path()));
    line(yaml, "sha256", quoted(row.sha256()));
    return yaml.toString();
  }

  private static void line(StringBuilder yaml, String key, String value) {
    yaml.append("    ").append(key).append(": ").append(value).append('\n');
  }

  private static String tags(List<Locale> languages) {
    return languages.stream()
        .map(language -> quoted(language.toLanguageTag()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
  }

  /** The file without the key and what belongs to it: all lines up to the next key. */
  static String without(String file) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    for (String line : file.lines().toList()) {
      inside = line.startsWith(KEY) || (inside && continues(line));
      if (!inside && !(line + "\n").equals(NOTE)) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  private static boolean continues(String line) {
    return line.isBlank() || " \t-#]}".indexOf(line.charAt(0)) >= 0;
  }
}
