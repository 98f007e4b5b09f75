package dev.roadmapkit.interchange;

import dev.roadmapkit.progress.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the marks on each item itself add up to. Immutable and thread-safe. */
final class ItemActivity {

  private final Map<String, Duration> spent = new HashMap<>();
  private final Map<String, Instant> last = new HashMap<>();

  ItemActivity(List<Mark> marks) {
    for (Mark mark : marks) {
      spent.merge(mark.item(), mark.spent(), Duration::plus);
      last.merge(mark.item(), mark.at(), (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  Duration spent(String item) {
    return spent.getOrDefault(item, Duration.ZERO);
  }

  Optional<Instant> last(String item) {
    return Optional.ofNullable(last.get(item));
  }
}
