package dev.roadmapkit.examples.cli;

import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The marks that count nowhere at this version.
 *
 * @param counts how many there are, by id
 */
record UnknownMarks(Map<String, Integer> counts) {

  static UnknownMarks of(ProgressReport report) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mark mark : report.unknownMarks()) {
      counts.merge(mark.item(), 1, Integer::sum);
    }
    return new UnknownMarks(counts);
  }

  /** A line for people, if there are any. */
  Optional<String> text() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    String ids =
        counts.keySet().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    return all == 0
        ? Optional.empty()
        : Optional.of(Words.count(all, "mark") + " on " + (counts.size() == 1 ? "an id" : "ids")
            + " this version does not have: " + ids);
  }
}
