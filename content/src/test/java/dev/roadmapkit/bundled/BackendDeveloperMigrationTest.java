package dev.roadmapkit.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.MigrationResult;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.schedule.Scheduler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second version of the bundled roadmap, and a learner who gets it half way. */
class BackendDeveloperMigrationTest {

  private static final RoadmapId ID = RoadmapId.of("backend-developer");
  private static final Roadmap OLDER =
      Catalog.bundled().roadmap(ID, ContentVersion.parse("2025.1.0"));
  private static final Roadmap NEWER =
      Catalog.bundled().roadmap(ID, ContentVersion.parse("2026.1.0"));
  private static final Map<ChoiceId, OptionId> PYTHON =
      Map.of(ChoiceId.of("language"), OptionId.of("python"));
  private static final Instant NOW = Instant.parse("2026-03-01T18:00:00Z");

  private static Progress halfWay() {
    Progress progress = Progress.of(OLDER).complete("programming-fundamentals", NOW);
    for (String topic : List.of(
        "http-protocol",
        "request-response-cycle",
        "python-django",
        "sql-basics",
        "sign-up",
        "real-databases",
        "environment-variables")) {
      progress = progress.complete(topic, NOW);
    }
    return progress
        .start("first-server", NOW)
        .skip("mongodb", NOW)
        .complete("freecodecamp-apis", NOW)
        .complete("twelve-factor-app", NOW);
  }

  @Test
  void theNewestVersionIsTheOneOf2026() {
    assertThat(Catalog.bundled().roadmap("backend-developer")).isEqualTo(NEWER);
    assertThat(NEWER.title()).isEqualTo("Backend Developer Roadmap 2026");
    assertThat(Scheduler.builder().build().schedule(NEWER))
        .hasToString("backend-developer 2026.1.0: 26-36 weeks")
        .satisfies(schedule -> assertThat(schedule.findings()).isEmpty());
    assertThat(NEWER.steps().stream().flatMap(step -> step.resources().stream()))
        .allMatch(resource -> resource.free().orElse(false))
        .allMatch(resource -> resource.url().orElseThrow().getScheme().equals("https"))
        .extracting(Resource::url)
        .doesNotHaveDuplicates();
  }

  @Test
  void aLearnerHalfWayGetsTheNewVersionWithAllCredit() {
    MigrationResult result = Migration.between(OLDER, NEWER).choosing(PYTHON).migrate(halfWay());

    assertThat(result.report()).hasToString("""
            backend-developer 2025.1.0 -> 2026.1.0: 25.93 % -> 25.45 %
            19 items with marks: 12 kept, 1 renamed, 1 split, 1 merged, 2 moved, 2 retired

            Renamed:
              python-django (done) -> python-framework (done)

            Split:
              sql-basics (done) -> sql-reading (done), sql-writing (done)

            Merged:
              sign-up (done) -> sign-up-and-log-in (done)

            Moved to another step:
              environment-variables (done): projects-deployment -> server-development
              twelve-factor-app (done): projects-deployment -> server-development

            Retired, the marks stay in the ledger:
              real-databases (done) since 2026.1.0
              freecodecamp-apis (done) since 2026.1.0

            New work:
              version-control: Version control with Git
              automated-tests: Automated tests

            New work, if you like:
              ai-assistants: Learning with an AI assistant
              python-type-hints: Type hints in Python
              schema-migrations: Schema migrations
              passkeys: Passkeys
              openapi-description: Describing an API with OpenAPI
              containers: Containers with Docker
              logs-monitoring: Logs and monitoring""");
    ProgressReport after = ProgressReport.of(NEWER, PYTHON, result.progress());
    assertThat(after.percent()).isEqualTo(result.report().percentAfter());
    assertThat(after.state("sign-up-and-log-in")).isEqualTo(Mark.State.DONE);
    assertThat(after.state("ai-assistants")).isEqualTo(Mark.State.NOT_STARTED);
  }

  @Test
  void theWayBackLosesNothing() {
    Progress back =
        Migration.between(OLDER, NEWER).migrate(halfWay()).progress().on(OLDER);

    assertThat(back.marks()).containsAll(halfWay().marks());
    assertThat(ProgressReport.of(OLDER, back).fraction())
        .isEqualTo(ProgressReport.of(OLDER, halfWay()).fraction());
  }
}
