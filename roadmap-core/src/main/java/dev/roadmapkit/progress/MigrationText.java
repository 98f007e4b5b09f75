package dev.roadmapkit.progress;

import dev.roadmapkit.progress.MigratedItem.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a migration did for people. */
final class MigrationText {

  private static final int WIDTH = 79;
  private static final String BETWEEN_ENTRIES = "(?<=[,:>%)]) ";
  private static final String BETWEEN_WORDS = " ";

  private static final Map<Outcome, String> HEADINGS = new EnumMap<>(Map.of(
      Outcome.RENAMED, "Renamed",
      Outcome.SPLIT, "Split",
      Outcome.MERGED, "Merged",
      Outcome.MOVED, "Moved to another step",
      Outcome.RETIRED, "Retired, the marks stay in the ledger",
      Outcome.UNKNOWN, "Unknown to both versions, the marks stay in the ledger"));

  private final List<String> lines = new ArrayList<>();

  private MigrationText() {}

  static String of(MigrationReport report) {
    MigrationText text = new MigrationText();
    text.add(
        "",
        report.roadmap() + " " + report.older() + " -> " + report.newer() + ": "
            + report.percentBefore() + " % -> " + report.percentAfter() + " %",
        BETWEEN_ENTRIES);
    text.add("", text.summary(report), BETWEEN_ENTRIES);
    for (Outcome outcome : Outcome.values()) {
      String heading = HEADINGS.get(outcome);
      if (heading != null) {
        text.section(
            heading,
            report.items(outcome).stream().map(MigratedItem::toString).toList(),
            BETWEEN_ENTRIES);
      }
    }
    text.section("New work", titles(report, false), BETWEEN_WORDS);
    text.section("New work, if you like", titles(report, true), BETWEEN_WORDS);
    return String.join("\n", text.lines);
  }

  private String summary(MigrationReport report) {
    int all = report.items().size();
    String counts = Arrays.stream(Outcome.values())
        .filter(outcome -> !report.items(outcome).isEmpty())
        .map(outcome -> report.items(outcome).size() + " " + word(outcome))
        .collect(Collectors.joining(", "));
    return all + (all == 1 ? " item" : " items") + " with marks"
        + (counts.isEmpty() ? "" : ": " + counts);
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case KEPT -> "kept";
      case RENAMED -> "renamed";
      case SPLIT -> "split";
      case MERGED -> "merged";
      case MOVED -> "moved";
      case RETIRED -> "retired";
      case UNKNOWN -> "unknown";
    };
  }

  private static List<String> titles(MigrationReport report, boolean optional) {
    return report.newWork().stream()
        .filter(topic -> topic.optional() == optional)
        .map(topic -> topic.id() + ": " + topic.title().strip().replaceAll("\\s+", " "))
        .toList();
  }

  private void section(String heading, List<String> entries, String gap) {
    if (!entries.isEmpty()) {
      lines.add("");
      add("", heading + ":", gap);
      entries.forEach(entry -> add("  ", entry, gap));
    }
  }

  /** Adds a text, broken at gaps only. */
  private void add(String indent, String text, String gap) {
    StringBuilder line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : text.split(gap, -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append("    ");
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
