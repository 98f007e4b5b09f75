package dev.roadmapkit.progress;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.TopicRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CreditTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T18:00:00Z");

  private static final Roadmap ROADMAP = roadmap(step("databases", "1 week")
          .addTopics(topic("sql")
              .addEquivalent(TopicRef.parse("data-analyst/sql-basics"))
              .addEquivalent(TopicRef.parse("data-engineer/sql"))
              .build())
          .build())
      .build();
  private static final Progress ANALYST =
      Progress.none(RoadmapId.of("data-analyst")).complete("sql-basics", MONDAY);

  @Test
  void whatIsDoneThereCountsHere() {
    Progress credited = Progress.of(ROADMAP).withCredit(ROADMAP, List.of(ANALYST));

    assertThat(credited.marks())
        .containsExactly(Mark.builder("sql", Mark.State.DONE, MONDAY)
            .cause(Mark.Cause.EQUIVALENT)
            .version(ContentVersion.parse("1.0.0"))
            .note("data-analyst/sql-basics")
            .build());
    assertThat(credited.marks()).hasToString("[sql done at 2026-01-05T18:00:00Z (equivalent)]");
    assertThat(credited.withCredit(ROADMAP, List.of(ANALYST))).isSameAs(credited);
  }

  @Test
  void whatIsDoneThereThroughItsStepCountsWhereTheRoadmapIsKnown() {
    Roadmap analyst = Roadmap.builder()
        .id(RoadmapId.of("data-analyst"))
        .version(ContentVersion.parse("1.0.0"))
        .language(Locale.ENGLISH)
        .title("Data Analyst")
        .addSteps(
            step("queries", "1 week").addTopics(topic("sql-basics").build()).build())
        .build();
    Progress unbound = Progress.none(analyst.id()).complete("queries", TUESDAY);
    Progress skipped = unbound.on(analyst).skip("sql-basics", TUESDAY.plusSeconds(1));

    assertThat(Progress.of(ROADMAP)
            .withCredit(ROADMAP, List.of(unbound.on(analyst)))
            .marks())
        .containsExactly(Mark.builder("sql", Mark.State.DONE, TUESDAY)
            .cause(Mark.Cause.EQUIVALENT)
            .version(ContentVersion.parse("1.0.0"))
            .note("data-analyst/sql-basics")
            .build());
    assertThat(Progress.of(ROADMAP)
            .withCredit(ROADMAP, List.of(unbound, Progress.of(analyst)))
            .state("sql"))
        .isEqualTo(Mark.State.DONE);
    assertThat(Progress.of(ROADMAP).withCredit(ROADMAP, List.of(unbound)).marks())
        .isEmpty();
    assertThat(Progress.of(ROADMAP).withCredit(ROADMAP, List.of(skipped)).marks())
        .isEmpty();
  }

  @Test
  void devicesThatGiveTheSameCreditAgree() {
    Progress phone = Progress.of(ROADMAP).withCredit(ROADMAP, List.of(ANALYST));
    Progress laptop =
        Progress.of(ROADMAP).start("databases", TUESDAY).withCredit(ROADMAP, List.of(ANALYST));

    assertThat(phone.merge(laptop)).isEqualTo(laptop);
  }

  @Test
  void everyRoadmapThatNamesTheTopicGivesItsMark() {
    Progress engineer = Progress.none(RoadmapId.of("data-engineer")).complete("sql", TUESDAY);
    Progress credited = Progress.of(ROADMAP).withCredit(ROADMAP, List.of(ANALYST, engineer));

    assertThat(credited.history("sql"))
        .extracting(mark -> mark.note().orElseThrow())
        .containsExactly("data-analyst/sql-basics", "data-engineer/sql");
  }

  @Test
  void severalLedgersOfOneRoadmapCountAsOne() {
    Progress reopened = ANALYST.reopen("sql-basics", TUESDAY);

    assertThat(
            Progress.of(ROADMAP).withCredit(ROADMAP, List.of(ANALYST, reopened)).marks())
        .isEmpty();
  }

  @Test
  void whatWasSaidHereLaterStands() {
    Progress reopened = Progress.of(ROADMAP).reopen("sql", TUESDAY);
    Progress begun = Progress.of(ROADMAP).start("sql", MONDAY.minusSeconds(1));
    Progress done = Progress.of(ROADMAP).complete("sql", MONDAY.minusSeconds(1));

    assertThat(reopened.withCredit(ROADMAP, List.of(ANALYST))).isSameAs(reopened);
    assertThat(begun.withCredit(ROADMAP, List.of(ANALYST)).state("sql")).isEqualTo(Mark.State.DONE);
    assertThat(done.withCredit(ROADMAP, List.of(ANALYST))).isSameAs(done);
  }

  @Test
  void whatIsNotDoneThereGivesNothing() {
    Progress begun = Progress.none(RoadmapId.of("data-analyst")).start("sql-basics", MONDAY);
    Progress unnamed = Progress.none(RoadmapId.of("other")).complete("sql-basics", MONDAY);

    assertThat(Progress.of(ROADMAP).withCredit(ROADMAP, List.of(begun, unnamed)).marks())
        .isEmpty();
  }

  @Test
  void creditIsGivenOnTheLedgersOwnRoadmap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANALYST.withCredit(ROADMAP, List.of()))
        .withMessage(
            "a ledger of roadmap \"data-analyst\" cannot be credited on roadmap \"sample\"");
  }
}
