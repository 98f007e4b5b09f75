package dev.roadmapkit.bench;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import java.util.BitSet;
import java.util.List;

/** The least that a status can be: topics as bits, looped over and counted. */
final class TopicBits {

  private final int topics;
  private final BitSet done = new BitSet();
  private final BitSet begun = new BitSet();
  private final BitSet skipped = new BitSet();
  private final BitSet optional = new BitSet();

  TopicBits(Roadmap roadmap, ProgressReport report) {
    List<Topic> all =
        roadmap.steps().stream().flatMap(step -> step.topics().stream()).toList();
    this.topics = all.size();
    for (int i = 0; i < topics; i++) {
      Mark.State state = report.state(all.get(i).id().value());
      done.set(i, state == Mark.State.DONE);
      begun.set(i, state == Mark.State.IN_PROGRESS);
      skipped.set(i, state == Mark.State.SKIPPED);
      optional.set(i, all.get(i).optional());
    }
  }

  /** Part and whole in one number. */
  long fraction() {
    int part = 0;
    int whole = 0;
    for (int i = 0; i < topics; i++) {
      if (done.get(i)) {
        part++;
        whole++;
      } else if (begun.get(i) || (!skipped.get(i) && !optional.get(i))) {
        whole++;
      }
    }
    return ((long) part << Integer.SIZE) | whole;
  }
}
