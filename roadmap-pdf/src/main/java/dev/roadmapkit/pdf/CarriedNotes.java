package dev.roadmapkit.pdf;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.MigratedItem;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes on the steps of a version, as another version has these steps. */
final class CarriedNotes {

  private CarriedNotes() {}

  /** Notes go where marks on their steps would go: to the first part of a step, and together with others; where a step is gone, they stay. */
  static Map<StepId, String> of(Map<StepId, String> notes, Roadmap older, Roadmap newer) {
    Progress noted = Progress.of(older);
    for (StepId step : notes.keySet()) {
      noted = noted.complete(step.value(), Instant.EPOCH);
    }
    Map<StepId, String> carried = new LinkedHashMap<>();
    for (MigratedItem item :
        Migration.between(older, newer).migrate(noted).report().items()) {
      String note = item.step().isEmpty() ? notes.get(StepId.of(item.id())) : null;
      if (note != null) {
        carried.merge(successor(item), note, (first, second) -> first + "\n\n" + second);
      }
    }
    return carried;
  }

  private static StepId successor(MigratedItem item) {
    return item.to().stream()
        .filter(landing -> landing.step().isEmpty())
        .map(landing -> StepId.of(landing.id()))
        .findFirst()
        .orElseGet(() -> StepId.of(item.id()));
  }
}
