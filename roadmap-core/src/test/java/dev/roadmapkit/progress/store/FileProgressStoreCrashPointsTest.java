package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressFormat;
import dev.roadmapkit.progress.store.RecordingDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state in which a change or a repair can be left, one system call after the other. */
class FileProgressStoreCrashPointsTest {

  private static final RoadmapId BACKEND = RoadmapId.of("backend-developer");
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Progress NONE = Progress.none(BACKEND);
  private static final Progress ONE = NONE.complete("one", NOON);
  private static final Progress TWO = ONE.complete("two", NOON);
  private static final Progress THREE = TWO.complete("three", NOON);
  private static final String FILE = "ada@backend-developer.json";

  private static final List<String> FIRST = List.of(
      "delete .tmp",
      "create .tmp",
      "write .tmp",
      "force .tmp",
      "rename .tmp to .",
      "force the directory");
  private static final List<String> SECOND = List.of(
      "delete .tmp",
      "create .tmp",
      "write .tmp",
      "force .tmp",
      "rename .tmp to .bak",
      "delete .tmp",
      "create .tmp",
      "write .tmp",
      "force .tmp",
      "rename .tmp to .",
      "force the directory");
  private static final List<String> ASIDE =
      List.of("rename . to .damaged-1", "force the directory");

  /**
   * A change and what is there before.
   *
   * @param versions those stored before, the last is the current one
   * @param damage what then becomes of the current file
   * @param repairs the part of the changes that repairs
   * @param changes what the whole does to the disk
   */
  record Scene(
      String name, List<Progress> versions, Damage damage, int repairs, List<String> changes) {

    static Scene of(
        String name, List<Progress> versions, Damage damage, List<List<String>> changes) {
      List<String> repairs =
          changes.subList(0, changes.size() - 1).stream().flatMap(List::stream).toList();
      return new Scene(
          name,
          versions,
          damage,
          repairs.size(),
          changes.stream().flatMap(List::stream).map(Scene::named).toList());
    }

    private static String named(String change) {
      return change
          .replaceAll(" \\.(?=[a-z])", " " + FILE + ".")
          .replaceAll(" \\.(?= |$)", " " + FILE);
    }

    void set(Path directory) throws IOException {
      ProgressStore store = store(directory, new RecordingDisk());
      for (Progress version : versions) {
        store.update("ada", BACKEND, p -> version);
      }
      if (damage == Damage.CUT_OFF) {
        Files.writeString(directory.resolve(FILE), "{\"format\": 1, \"road");
      } else if (damage == Damage.GONE) {
        Files.delete(directory.resolve(FILE));
      }
    }

    /** The version that must be there if the new one is not. */
    Progress before() {
      int good = versions.size() - (damage == Damage.NONE ? 1 : 2);
      return good < 0 ? NONE : versions.get(good);
    }

    /** Tells whether nothing needs repair when it stops at a change. */
    boolean isWhole(int at) {
      return at >= repairs - 1;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  enum Damage {
    NONE,
    CUT_OFF,
    GONE
  }

  static Stream<Scene> scenes() {
    return Stream.of(
        Scene.of("first change", List.of(), Damage.NONE, List.of(FIRST)),
        Scene.of("second change", List.of(ONE), Damage.NONE, List.of(SECOND)),
        Scene.of("later change", List.of(ONE, TWO), Damage.NONE, List.of(SECOND)),
        Scene.of("damaged", List.of(ONE, TWO), Damage.CUT_OFF, List.of(ASIDE, FIRST, SECOND)),
        Scene.of("gone", List.of(ONE, TWO), Damage.GONE, List.of(FIRST, SECOND)));
  }

  @TempDir
  private Path directory;

  @ParameterizedTest
  @MethodSource("scenes")
  void contentIsForcedBeforeItsNameAndTheNameBeforeTheAnswer(Scene scene) throws IOException {
    scene.set(directory);
    RecordingDisk disk = new RecordingDisk();
    change(disk);
    assertThat(disk.changes()).containsExactlyElementsOf(scene.changes());
  }

  static Stream<Arguments> everyFault() {
    return scenes()
        .flatMap(scene -> Stream.of(Fault.values())
            .flatMap(fault -> Stream.iterate(0, i -> i < scene.changes().size(), i -> i + 1)
                .map(at -> Arguments.of(scene, fault, at))));
  }

  @ParameterizedTest(name = "{0} {1} at {2}")
  @MethodSource("everyFault")
  void whereverItStopsTheOldOrTheNewVersionIsLoaded(Scene scene, Fault fault, int at)
      throws IOException {
    scene.set(directory);
    RecordingDisk disk = new RecordingDisk(at, fault);
    if (fault == Fault.DISK_FULL) {
      assertThatThrownBy(() -> change(disk))
          .isExactlyInstanceOf(ProgressStoreException.class)
          .hasMessage("progress of \"ada\" on roadmap \"backend-developer\" cannot be stored, what"
              + " was stored before is still there: No space left on device");
    } else {
      assertThatThrownBy(() -> change(disk)).isExactlyInstanceOf(RecordingDisk.Crash.class);
    }
    assertThat(disk.changes()).hasSize(at + 1);
    assertGoodFileExists(scene);
    ProgressStore store = store(directory, new RecordingDisk());
    StoredProgress loaded = store.load("ada", BACKEND);
    boolean renamed = at == scene.changes().size() - 1;
    assertThat(loaded.progress()).isEqualTo(renamed ? THREE : scene.before());
    assertThat(loaded.problems().isEmpty()).isEqualTo(renamed || scene.isWhole(at));
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(loaded.progress()));
    assertThat(store.update("ada", BACKEND, p -> THREE)).isEqualTo(StoredProgress.of(THREE));
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(THREE));
    assertThat(names()).doesNotContain(FILE + ".tmp", FILE + ".damaged-2").hasSizeBetween(3, 5);
  }

  @Test
  void nothingIsWrittenWhereNothingChanges() {
    store(directory, new RecordingDisk()).update("ada", BACKEND, p -> ONE);
    RecordingDisk disk = new RecordingDisk();
    ProgressStore store = store(directory, disk);
    store.update("ada", BACKEND, p -> p);
    store.update("ada", BACKEND, p -> ONE);
    assertThat(disk.changes()).isEmpty();
  }

  private void assertGoodFileExists(Scene scene) {
    Stream<Progress> good = Stream.of(FILE, FILE + ".bak")
        .map(directory::resolve)
        .flatMap(file -> ProgressFormat.read(file).value().stream());
    assertThat(Stream.concat(good, scene.versions().isEmpty() ? Stream.of(NONE) : Stream.of()))
        .containsAnyOf(scene.before(), THREE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void change(Disk disk) {
    store(directory, disk).update("ada", BACKEND, p -> THREE);
  }

  private static ProgressStore store(Path directory, Disk disk) {
    return new FileProgressStore(directory, Duration.ZERO, disk);
  }
}
