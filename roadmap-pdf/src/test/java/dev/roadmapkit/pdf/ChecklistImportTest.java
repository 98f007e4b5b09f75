package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.pdf.internal.form.Box;
import dev.roadmapkit.pdf.internal.form.FilledForm;
import dev.roadmapkit.pdf.internal.form.UnreadableForm;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of a checklist become marks of a ledger. */
class ChecklistImportTest {

  private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-01T10:00:00Z");

  private static final Box TICKED = new Box("topic:variables", false, true);
  private static final Box UNTICKED = new Box("topic:functions", true, false);
  private static final Box AS_DRAWN = new Box("topic:loops", true, true);

  private final Roadmap roadmap = version("2026.1.0");
  private final Roadmap older = version("2025.1.0");

  @Test
  void changesBecomeMarksOfTheirVersion() {
    Progress progress = Progress.of(roadmap).complete("functions", NOW);
    TickedChecklist checklist = checklist("2026.1.0", TICKED, UNTICKED, AS_DRAWN);
    ChecklistImport taken = checklist.importInto(progress, roadmap, LATER);
    Mark done = Mark.builder("variables", Mark.State.DONE, LATER)
        .cause(Mark.Cause.IMPORTED)
        .version(roadmap.version())
        .note("checklist f11436365115d377")
        .build();
    Mark reopened = Mark.builder("functions", Mark.State.NOT_STARTED, LATER)
        .cause(Mark.Cause.IMPORTED)
        .version(roadmap.version())
        .note("checklist f11436365115d377")
        .build();
    assertThat(taken.added()).containsExactly(done, reopened);
    assertThat(taken.progress()).isEqualTo(progress.mark(done).mark(reopened));
    assertThat(taken.known()).isEmpty();
    assertThat(taken.problems()).isEmpty();
  }

  @Test
  void importingAgainAddsNothing() {
    TickedChecklist checklist = checklist("2026.1.0", TICKED, UNTICKED);
    Progress once = checklist
        .importInto(Progress.of(roadmap).complete("functions", NOW), roadmap, NOW)
        .progress();
    ChecklistImport again = checklist.importInto(once, roadmap, LATER);
    assertThat(again.progress()).isSameAs(once);
    assertThat(again.added()).isEmpty();
    assertThat(again.known()).containsExactly(TopicId.of("variables"), TopicId.of("functions"));
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void addsNothingThatTheLedgerSaysAlready() {
    Progress progress = Progress.of(roadmap).complete("programming-fundamentals", NOW);
    ChecklistImport taken = checklist("2026.1.0", TICKED).importInto(progress, roadmap, LATER);
    assertThat(taken.progress()).isSameAs(progress);
    assertThat(taken.known()).containsExactly(TopicId.of("variables"));
  }

  @Test
  void takesATopicBackThatIsDoneWithItsStep() {
    Progress progress = Progress.of(roadmap).complete("programming-fundamentals", LATER);
    Progress after =
        checklist("2026.1.0", UNTICKED).importInto(progress, roadmap, NOW).progress();
    ProgressReport report = ProgressReport.of(roadmap, after);
    assertThat(report.state("functions")).isEqualTo(Mark.State.NOT_STARTED);
    assertThat(report.state("variables")).isEqualTo(Mark.State.DONE);
  }

  @Test
  void whatWasImportedAndChangedSinceStaysAndIsTold() {
    TickedChecklist checklist = checklist("2026.1.0", TICKED);
    Progress reopened = checklist
        .importInto(Progress.of(roadmap), roadmap, NOW)
        .progress()
        .reopen("variables", LATER);
    ChecklistImport again = checklist.importInto(reopened, roadmap, LATER);
    assertThat(again.progress()).isSameAs(reopened);
    assertThat(texts(again))
        .containsExactly("info: topic \"variables\" was imported from this checklist before as done"
            + " and is not-started since: it stays so, unless you mark it as done"
            + " [imported-before]");
    // Another checklist is another word.
    TickedChecklist other = checklist("2026.1.0", TICKED, AS_DRAWN);
    assertThat(other.importInto(reopened, roadmap, LATER).progress().state("variables"))
        .isEqualTo(Mark.State.DONE);
  }

  /** The file may have been corrected, or be a copy that was ticked on another device. */
  @Test
  void whatIsAsDrawnAgainStaysAndIsTold() {
    Box correct = new Box("topic:variables", false, false);
    Box restored = new Box("topic:functions", true, true);
    Progress once = checklist("2026.1.0", TICKED, UNTICKED)
        .importInto(Progress.of(roadmap).complete("functions", NOW), roadmap, NOW)
        .progress();
    TickedChecklist corrected = checklist("2026.1.0", correct, restored);
    ChecklistImport again = corrected.importInto(once, roadmap, LATER);
    assertThat(again.progress()).isSameAs(once);
    assertThat(texts(again))
        .containsExactly(
            "info: topic \"variables\" was imported from this checklist before as done and is not"
                + " ticked any more in this file: it stays so, unless you reopen it"
                + " [imported-before]",
            "info: topic \"functions\" was imported from this checklist before as not-started and is"
                + " ticked again in this file: it stays so, unless you mark it as done"
                + " [imported-before]");
    // What was said of it since has nothing to do with the file.
    Progress since = once.reopen("variables", LATER).complete("functions", LATER);
    assertThat(corrected.importInto(since, roadmap, LATER).problems()).isEmpty();
  }

  @Test
  void aTopicThatTheVersionDoesNotHaveIsToldAndKept() {
    TickedChecklist checklist = checklist("2026.1.0", new Box("topic:variabels", false, true));
    ChecklistImport taken = checklist.importInto(Progress.of(roadmap), roadmap, NOW);
    assertThat(texts(taken))
        .containsExactly("warning: roadmap \"backend-developer\" 2026.1.0 has no topic"
            + " \"variabels\": its mark is kept and does not count [unknown-topic]\n"
            + "  Did you mean \"variables\"?");
    assertThat(taken.progress().state("variabels")).isEqualTo(Mark.State.DONE);
    assertThat(taken.progress().version()).contains(roadmap.version());
    assertThat(checklist.importInto(taken.progress(), roadmap, LATER).added()).isEmpty();
  }

  @Test
  void anOlderChecklistIsCarriedOver() throws IOException {
    byte[] drawn = Fixtures.draw(ChecklistRenderer.builder().build(), Fixtures.backend("2025.1.0"));
    byte[] saved = Saved.Way.PDFBOX_INCREMENTAL.save(
        drawn, List.of("topic:variables", "topic:sql-basics", "topic:python-django"), List.of());
    TickedChecklist checklist = ChecklistReader.create()
        .read(new ByteArrayInputStream(saved), "ticked.pdf")
        .orThrow();
    Progress progress = Progress.of(roadmap).complete("loops", NOW);
    ChecklistImport taken = checklist.importInto(progress, this::find, LATER);
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.added())
        .extracting(Mark::toString)
        .containsExactly(
            "variables done at 2026-03-01T10:00:00Z (imported)",
            "python-django done at 2026-03-01T10:00:00Z (imported)",
            "sql-basics done at 2026-03-01T10:00:00Z (imported)");
    assertThat(taken.progress().version()).contains(roadmap.version());
    ProgressReport report = ProgressReport.of(roadmap, taken.progress());
    assertThat(List.of("variables", "loops", "sql-reading", "sql-writing", "python-framework"))
        .allMatch(topic -> report.state(topic) == Mark.State.DONE);
    ChecklistImport again =
        checklist.importInto(taken.progress(), this::find, LATER.plusSeconds(9));
    assertThat(again.progress()).isSameAs(taken.progress());
  }

  @Test
  void aNewerChecklistTakesTheLedgerAlong() {
    Progress progress = Progress.of(older).complete("sql-basics", NOW);
    Progress after =
        checklist("2026.1.0", TICKED).importInto(progress, this::find, LATER).progress();
    assertThat(after.version()).contains(roadmap.version());
    ProgressReport report = ProgressReport.of(roadmap, after);
    assertThat(report.state("sql-reading")).isEqualTo(Mark.State.DONE);
    assertThat(report.state("variables")).isEqualTo(Mark.State.DONE);
  }

  @Test
  void marksAreKeptWhereAVersionIsMissing() {
    Progress progress = Progress.of(roadmap);
    ChecklistImport taken = checklist("2025.1.0", TICKED).importInto(progress, roadmap, NOW);
    assertThat(texts(taken))
        .containsExactly("warning: there is no version 2025.1.0 of roadmap \"backend-developer\" at"
            + " hand: all marks are kept, and none was carried over to a newer version"
            + " [missing-version]");
    assertThat(taken.progress().state("variables")).isEqualTo(Mark.State.DONE);
    assertThat(taken.progress().version()).contains(roadmap.version());
  }

  @Test
  void beginsALedger() {
    ChecklistImport taken = checklist("2025.1.0", TICKED)
        .importInto(Progress.none(RoadmapId.of("backend-developer")), this::find, NOW);
    assertThat(taken.progress().version()).contains(older.version());
    assertThat(taken.progress().state("variables")).isEqualTo(Mark.State.DONE);
  }

  @Test
  void refusesALedgerOfAnotherRoadmap() {
    TickedChecklist checklist = checklist("2026.1.0", TICKED);
    Progress other = Progress.none(RoadmapId.of("data-analyst"));
    assertThatThrownBy(() -> checklist.importInto(other, roadmap, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a checklist of roadmap \"backend-developer\" cannot be imported into a ledger of"
                + " roadmap \"data-analyst\"");
  }

  private Optional<Roadmap> find(ContentVersion version) {
    return List.of(older, roadmap).stream()
        .filter(known -> known.version().equals(version))
        .findFirst();
  }

  private static List<String> texts(ChecklistImport taken) {
    return taken.problems().stream().map(Problem::toString).toList();
  }

  private static TickedChecklist checklist(String version, Box... boxes) {
    try {
      return ChecklistDecoder.decode(
          new FilledForm("backend-developer", version, "", List.of(boxes), Map.of()));
    } catch (UnreadableForm e) {
      throw new AssertionError(e);
    }
  }

  private static Roadmap version(String version) {
    return Catalog.bundled().roadmap("backend-developer", version);
  }
}
