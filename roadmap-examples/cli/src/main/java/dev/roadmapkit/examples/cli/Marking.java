package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.UnknownItemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one command says of some items.
 *
 * @param state the state they get
 * @param ids the items
 * @param at when
 * @param spent the time spent on each
 * @param note a note on each
 */
record Marking(
    Mark.State state, List<String> ids, Instant at, Duration spent, Optional<String> note) {

  /** Adds all marks, or none of them if one id is unknown. */
  Progress add(Progress before, Roadmap roadmap) {
    requireKnown(before, roadmap);
    try {
      Progress after = before;
      for (String id : ids) {
        Mark.Builder mark = Mark.builder(id, state, at).spent(spent);
        note.ifPresent(mark::note);
        after = after.mark(mark.build());
      }
      return after;
    } catch (IllegalArgumentException e) {
      throw CliException.usage(String.valueOf(e.getMessage()));
    }
  }

  private void requireKnown(Progress progress, Roadmap roadmap) {
    ProgressReport report = ProgressReport.of(roadmap, progress);
    List<String> unknown = new ArrayList<>();
    for (String id : ids) {
      try {
        report.state(id);
      } catch (UnknownItemException e) {
        unknown.add(e.reason()
            + e.suggestion().map(near -> "\n" + Words.suggestion(near)).orElse(""));
      }
    }
    if (!unknown.isEmpty()) {
      throw CliException.usage(
          String.join("\nerror: ", unknown), Optional.of("Nothing was written"));
    }
  }
}
