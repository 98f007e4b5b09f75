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
import java.util.function.Supplier;

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

  /**
   * Adds all marks, or none of them if one id is unknown.
   *
   * @param newer finds the newest version, if there is a newer one
   */
  Progress add(Progress before, Roadmap roadmap, Supplier<Optional<Roadmap>> newer) {
    ProgressReport report = ProgressReport.of(roadmap, before);
    requireKnown(report, newer);
    try {
      Progress after = before;
      for (String id : ids) {
        if (isIdle(id, before, report)) {
          continue;
        }
        Mark.Builder mark = Mark.builder(id, state, at).spent(spent);
        note.ifPresent(mark::note);
        after = after.mark(mark.build());
      }
      return after;
    } catch (IllegalArgumentException e) {
      throw CliException.usage(String.valueOf(e.getMessage()));
    }
  }

  /** Tells whether an item would be reopened of which nothing was said. */
  boolean isIdle(String id, Progress before, ProgressReport report) {
    return state == Mark.State.NOT_STARTED
        && before.state(id) == state
        && report.state(id) == state;
  }

  private void requireKnown(ProgressReport report, Supplier<Optional<Roadmap>> newer) {
    List<String> unknown = new ArrayList<>();
    for (String id : ids) {
      try {
        report.state(id);
      } catch (UnknownItemException e) {
        unknown.add(e.reason()
            + inNewer(id, newer)
                .or(() -> e.suggestion().map(Words::suggestion))
                .map(hint -> "\n" + hint)
                .orElse(""));
      }
    }
    if (!unknown.isEmpty()) {
      throw CliException.usage(
          String.join("\nerror: ", unknown), Optional.of("Nothing was written"));
    }
  }

  private static Optional<String> inNewer(String id, Supplier<Optional<Roadmap>> newer) {
    return newer
        .get()
        .filter(roadmap -> !Items.describe(id, roadmap).equals(id))
        .map(roadmap -> "  Version " + roadmap.version() + " has it; \"migrate --to "
            + roadmap.version() + "\" takes your progress along");
  }
}
