package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every store. */
class ProgressStoreTest {

  enum Kind {
    FILES,
    MEMORY;

    ProgressStore open(Path directory) {
      return this == FILES ? ProgressStore.directory(directory) : ProgressStore.inMemory();
    }
  }

  private static final RoadmapId BACKEND = RoadmapId.of("backend-developer");
  private static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T18:00:00Z");

  @TempDir
  private Path directory;

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereIsEmpty(Kind kind) {
    ProgressStore store = kind.open(directory.resolve("none"));
    assertThat(store.load("ada", BACKEND))
        .isEqualTo(new StoredProgress(Progress.none(BACKEND), List.of(), List.of()));
    assertThat(directory).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource
  void changesAreKept(Kind kind) {
    ProgressStore store = kind.open(directory.resolve("new/and/deep"));
    Progress expected = Progress.none(BACKEND).start("variables", MONDAY);
    assertThat(store.update("ada", BACKEND, p -> p.start("variables", MONDAY)))
        .isEqualTo(new StoredProgress(expected, List.of(), List.of()));
    Progress both = expected.complete("loops", TUESDAY);
    assertThat(store.update("ada", BACKEND, p -> p.complete("loops", TUESDAY)).progress())
        .isEqualTo(both);
    assertThat(store.load("ada", BACKEND))
        .isEqualTo(new StoredProgress(both, List.of(), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void learnersAndRoadmapsAreKeptApart(Kind kind) {
    ProgressStore store = kind.open(directory);
    RoadmapId frontend = RoadmapId.of("frontend-developer");
    store.update("ada", BACKEND, p -> p.start("a", MONDAY));
    store.update("Ada", BACKEND, p -> p.start("b", MONDAY));
    store.update("ada", frontend, p -> p.start("c", MONDAY));
    assertThat(store.load("ada", BACKEND).progress().marks())
        .extracting(Mark::item)
        .containsExactly("a");
    assertThat(store.load("Ada", BACKEND).progress().marks())
        .extracting(Mark::item)
        .containsExactly("b");
    assertThat(store.load("ada", frontend).progress().marks())
        .extracting(Mark::item)
        .containsExactly("c");
  }

  @ParameterizedTest
  @EnumSource
  void marksThatAChangeLeavesOutStay(Kind kind) {
    ProgressStore store = kind.open(directory);
    store.update("ada", BACKEND, p -> p.start("loops", MONDAY));
    Progress phone = Progress.none(BACKEND).complete("variables", TUESDAY);
    Progress both = Progress.of(
        BACKEND,
        List.of(
            Mark.of("loops", Mark.State.IN_PROGRESS, MONDAY),
            Mark.of("variables", Mark.State.DONE, TUESDAY)));
    assertThat(store.update("ada", BACKEND, p -> phone).progress()).isEqualTo(both);
    assertThat(store.load("ada", BACKEND).progress()).isEqualTo(both);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKeptBesideTheMarksCanBeChanged(Kind kind) {
    ProgressStore store = kind.open(directory);
    Map<String, ExtensionValue> goal = Map.of("x-goal", new ExtensionValue.Text("z"));
    Map<String, ExtensionValue> lower = Map.of("x-goal", new ExtensionValue.Text("a"));
    store.update("ada", BACKEND, p -> p.start("loops", MONDAY).withExtensions(goal));
    store.update("ada", BACKEND, p -> p.withExtensions(lower));
    assertThat(store.load("ada", BACKEND).progress().extensions()).isEqualTo(lower);
  }

  @ParameterizedTest
  @EnumSource
  void aChangeThatFailsChangesNothing(Kind kind) {
    ProgressStore store = kind.open(directory);
    Progress before =
        store.update("ada", BACKEND, p -> p.start("loops", MONDAY)).progress();
    IllegalStateException failure = new IllegalStateException("no");
    assertThatThrownBy(() -> store.update("ada", BACKEND, p -> {
          throw failure;
        }))
        .isSameAs(failure);
    Progress other = Progress.none(RoadmapId.of("git-basics"));
    assertThatThrownBy(() -> store.update("ada", BACKEND, p -> other))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a change of the ledger of roadmap \"backend-developer\" gave one of roadmap"
            + " \"git-basics\"");
    assertThat(store.load("ada", BACKEND).progress()).isEqualTo(before);
    assertThat(store.update("ada", BACKEND, p -> p).progress()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aChangeMustNotUpdateItsOwnLedger(Kind kind) {
    ProgressStore store = kind.open(directory);
    String name =
        kind == Kind.FILES ? directory + "/ada@backend-developer.json" : "ada@backend-developer";
    assertThatThrownBy(() -> store.update("ada", BACKEND, p -> {
          assertThat(store.load("ada", BACKEND).progress()).isEqualTo(p);
          store.update("grace", BACKEND, q -> q.start("loops", MONDAY));
          return store.update("ada", BACKEND, q -> q.start("loops", MONDAY)).progress();
        }))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("a change of \"" + name + "\" updates the same ledger again: it must return the"
            + " ledger with all that it changes");
    assertThat(store.load("grace", BACKEND).progress().marks()).hasSize(1);
    assertThat(store.load("ada", BACKEND).progress()).isEqualTo(Progress.none(BACKEND));
    assertThat(store
            .update("ada", BACKEND, p -> p.start("loops", MONDAY))
            .progress()
            .marks())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aLearnerNeedsAKey(Kind kind) {
    ProgressStore store = kind.open(directory);
    assertThatThrownBy(() -> store.load("", BACKEND))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key of a learner is empty");
    assertThatThrownBy(() -> store.update("", BACKEND, p -> p))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key of a learner is empty");
  }
}
