package dev.roadmapkit.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Move;
import dev.roadmapkit.schedule.MoveCause;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduleComparison;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What the second version of the bundled roadmap does to the plan of a learner half way. */
class BackendDeveloperPlanTest {

  private static final RoadmapId ID = RoadmapId.of("backend-developer");
  private static final Roadmap OLDER =
      Catalog.bundled().roadmap(ID, ContentVersion.parse("2025.1.0"));
  private static final Roadmap NEWER =
      Catalog.bundled().roadmap(ID, ContentVersion.parse("2026.1.0"));
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
  private static final Scheduler SCHEDULER =
      Scheduler.builder().startDate(LocalDate.of(2026, 1, 5)).build();

  private static Progress twoStepsDone() {
    return Progress.of(OLDER)
        .start("programming-fundamentals", Instant.parse("2026-01-05T18:00:00Z"))
        .complete("programming-fundamentals", Instant.parse("2026-02-22T18:00:00Z"))
        .start("server-development", Instant.parse("2026-02-23T18:00:00Z"))
        .complete("server-development", Instant.parse("2026-04-19T18:00:00Z"));
  }

  @Test
  void nobodyWhoHasNotBegunIsMoved() {
    assertThat(SCHEDULER.schedule(OLDER).compare(SCHEDULER.schedule(NEWER)))
        .hasToString("Finish: not moved");
  }

  @Test
  void newTopicsInFinishedStepsMoveTheFinishBecauseOfTheContent() {
    Progress progress = twoStepsDone();
    Schedule before = SCHEDULER.schedule(OLDER, progress, TODAY, ZoneOffset.UTC);
    Progress migrated = Migration.between(OLDER, NEWER).migrate(progress).progress();
    Schedule after = SCHEDULER.schedule(NEWER, migrated, TODAY, ZoneOffset.UTC);
    ScheduleComparison comparison = before.compare(after);

    assertThat(before.step("server-development").state()).isEqualTo(ScheduledStep.State.FINISHED);
    assertThat(after.step("server-development").state()).isEqualTo(ScheduledStep.State.RUNNING);
    assertThat(comparison.finish().parts())
        .extracting(Move.Part::cause)
        .containsExactly(MoveCause.CONTENT, MoveCause.LEARNED_PACE);
    assertThat(comparison.toString().lines().toList())
        .startsWith(
            "Finish: earliest end 10 days sooner, latest end 3 days later (content: 1 day"
                + " later; learned pace: earliest end 11 days sooner, latest end 2 days later)",
            "server-development: 8 to 9 days later (content)");
    assertThat(comparison.offPlan()).isEmpty();
  }
}
