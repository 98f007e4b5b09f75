package dev.roadmapkit.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time that marks tell of, by step and all in all. Immutable and thread-safe. */
final class Activity {

  /** By step, and all in all behind the last step. */
  private final long[] spent;

  private final @Nullable Instant[] last;

  Activity(Syllabus syllabus, Mark[] marks) {
    int all = syllabus.steps();
    this.spent = new long[all + 1];
    this.last = new Instant[all + 1];
    for (Mark mark : marks) {
      account(mark, all);
      int item = syllabus.find(mark.item());
      if (item >= 0) {
        account(mark, syllabus.stepOfItem(item));
      }
    }
  }

  private void account(Mark mark, int place) {
    spent[place] += mark.spent().toSeconds();
    Instant before = last[place];
    last[place] = before == null || mark.at().isAfter(before) ? mark.at() : before;
  }

  Duration spent(int step) {
    return Duration.ofSeconds(spent[step]);
  }

  Optional<Instant> last(int step) {
    return Optional.ofNullable(last[step]);
  }
}
