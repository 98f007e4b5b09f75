package dev.roadmapkit.progress;

import static dev.roadmapkit.progress.Versions.change;
import static dev.roadmapkit.progress.Versions.roadmap;
import static dev.roadmapkit.progress.Versions.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.IdChange;
import dev.roadmapkit.IdChange.Kind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.lint.Compatibility;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step may become a topic: one way through the versions comes to the same as a leap. */
class StepToTopicTest {

  private static final Instant NOW = Instant.parse("2026-01-09T18:00:00Z");

  private static final List<IdChange> CHANGES = List.of(change("2.0.0", Kind.RENAME, "s", "t"));
  private static final Roadmap ONE =
      roadmap("1.0.0", List.of(), step("s", "p", "q"), step("u", "v"));
  private static final Roadmap TWO = roadmap("2.0.0", CHANGES, step("u", "v", "t", "p", "q"));
  private static final Roadmap THREE =
      roadmap("3.0.0", CHANGES, step("u", "v", "t", "p"), step("w", "q", "fresh"));

  @Test
  void marksGoTheSameWayAsWithALeap() {
    assertThat(Compatibility.check(ONE, TWO).problems()).isEmpty();
    for (Mark.State first : Mark.State.values()) {
      for (Mark.State second : Mark.State.values()) {
        for (String item : List.of("s", "p", "u", "v")) {
          Progress progress = Progress.of(ONE)
              .mark(Mark.of("s", first, NOW))
              .mark(Mark.of(item, second, NOW.plusSeconds(1)));
          Progress two = Migration.between(ONE, TWO).migrate(progress).progress();
          assertThat(Migration.between(ONE, THREE).migrate(progress).progress())
              .isEqualTo(Migration.between(TWO, THREE).migrate(two).progress());
        }
      }
    }
  }
}
