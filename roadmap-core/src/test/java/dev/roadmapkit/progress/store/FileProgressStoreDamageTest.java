package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProgressStoreDamageTest {

  private static final RoadmapId BACKEND = RoadmapId.of("backend-developer");
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Progress ONE = Progress.none(BACKEND).complete("one", NOON);
  private static final Progress TWO = ONE.complete("two", NOON);
  private static final String NEWER =
      "{\"format\": 2, \"roadmap\": \"backend-developer\", \"marks\": [], \"more\": {}}";

  private static final String READ_ONLY =
      "progress of \"ada\" on roadmap \"backend-developer\" cannot be stored, what was stored before"
          + " is still there: \"%s\" is read-only; make it writable, then try again";

  @TempDir
  private Path directory;

  private Path file;
  private Path previous;
  private ProgressStore store;

  @BeforeEach
  void storeTwoVersions() {
    file = directory.resolve("ada@backend-developer.json");
    previous = directory.resolve("ada@backend-developer.json.bak");
    store = ProgressStore.directory(directory);
    store.update("ada", BACKEND, p -> ONE);
    store.update("ada", BACKEND, p -> TWO);
  }

  @Test
  void aFileThatWasCutOffIsMovedAsideAndTheVersionBeforeRestored() throws IOException {
    Files.writeString(file, "{\n  \"format\": 1,\n  \"roadmap\": \"backend-");
    StoredProgress loaded = store.load("ada", BACKEND);
    assertThat(loaded.progress()).isEqualTo(ONE);
    assertThat(messages(loaded)).isEqualTo("""
            FILE:3:23: error: the file ends too soon: it was cut off here [syntax]
                "roadmap": "backend-
                                    ^
            FILE:1:1: error: the damaged file is now "FILE.damaged-1" [moved-aside]
            FILE:1:1: warning: the version before the last change was restored: that change may be missing [restored]""");
    assertThat(loaded.movedAside()).containsExactly(damaged(1));
    assertThat(damaged(1)).hasContent("{\n  \"format\": 1,\n  \"roadmap\": \"backend-");
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(ONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "\0\0\0\0", "null", "[]", "{}", "garbage", "{\"format\": 1}", "\u00FF"})
  void whateverIsNoLedgerIsMovedAside(String damage) throws IOException {
    byte[] bytes = damage.getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, bytes);
    StoredProgress changed = store.update("ada", BACKEND, p -> p.complete("three", NOON));
    assertThat(changed.progress()).isEqualTo(ONE.complete("three", NOON));
    assertThat(changed.movedAside()).containsExactly(damaged(1));
    assertThat(changed.problems()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(damaged(1)).hasBinaryContent(bytes);
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(changed.progress()));
  }

  @Test
  void aFileWithAMillionProblemsIsDamagedLikeAnyOther() throws IOException {
    String damage = "{\"format\": 1, \"roadmap\": \"backend-developer\", \"marks\": [\n"
        + "{},".repeat(999_999) + "{}]}";
    Files.writeString(file, damage);
    StoredProgress loaded = store.load("ada", BACKEND);
    assertThat(loaded.progress()).isEqualTo(ONE);
    assertThat(messages(loaded).lines())
        .hasSize(103)
        .startsWith("FILE:2:1: error: mark 1 has no \"item\" [missing-field]")
        .endsWith(
            "FILE:2:100: error: there are more than 100 problems: the others are not listed [too-many-problems]",
            "FILE:1:1: error: the damaged file is now \"FILE.damaged-1\" [moved-aside]",
            "FILE:1:1: warning: the version before the last change was restored: that change may be missing [restored]");
    assertThat(loaded.movedAside()).containsExactly(damaged(1));
    assertThat(damaged(1)).hasContent(damage);
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(ONE));
  }

  @Test
  void damagedFilesPileUpWithoutReplacingEachOther() throws IOException {
    for (int i = 1; i <= 3; i++) {
      Files.writeString(file, "damage " + i);
      assertThat(store.load("ada", BACKEND).movedAside()).containsExactly(damaged(i));
    }
    assertThat(damaged(1)).hasContent("damage 1");
    assertThat(damaged(2)).hasContent("damage 2");
    assertThat(damaged(3)).hasContent("damage 3");
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(ONE));
  }

  @Test
  void aLedgerOfAnotherRoadmapIsMovedAside() throws IOException {
    Files.writeString(file, Files.readString(file).replace("backend-developer", "git-basics"));
    StoredProgress loaded = store.load("ada", BACKEND);
    assertThat(loaded.progress()).isEqualTo(ONE);
    assertThat(messages(loaded)).isEqualTo("""
            FILE:1:1: error: the ledger is one of roadmap "git-basics", not "backend-developer" [other-roadmap]
            FILE:1:1: error: the damaged file is now "FILE.damaged-1" [moved-aside]
            FILE:1:1: warning: the version before the last change was restored: that change may be missing [restored]""");
  }

  @Test
  void aFileThatIsGoneIsRestored() throws IOException {
    Files.delete(file);
    StoredProgress loaded = store.load("ada", BACKEND);
    assertThat(loaded.progress()).isEqualTo(ONE);
    assertThat(messages(loaded)).isEqualTo("""
            FILE:1:1: warning: the version before the last change was restored: that change may be missing [restored]""");
    assertThat(loaded.movedAside()).isEmpty();
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(ONE));
  }

  @Test
  void whereNoGoodVersionIsLeftAnEmptyLedgerAndBothFilesAre() throws IOException {
    Files.writeString(file, "");
    Files.writeString(previous, "");
    StoredProgress loaded = store.load("ada", BACKEND);
    assertThat(loaded.progress()).isEqualTo(Progress.none(BACKEND));
    assertThat(messages(loaded)).isEqualTo("""
            FILE:1:1: error: the file is empty [empty-file]
            FILE:1:1: error: the damaged file is now "FILE.damaged-1" [moved-aside]
            FILE.bak:1:1: error: the file is empty [empty-file]
            FILE.bak:1:1: error: the damaged file is now "FILE.damaged-2" [moved-aside]
            FILE:1:1: error: no good version is left: the ledger starts empty [no-good-version]""");
    assertThat(loaded.movedAside()).containsExactly(damaged(1), damaged(2));
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(Progress.none(BACKEND)));
  }

  @Test
  void aDamagedVersionBeforeDoesNoHarm() throws IOException {
    Files.writeString(previous, "damage");
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(TWO));
    store.update("ada", BACKEND, p -> p.complete("three", NOON));
    Files.delete(file);
    assertThat(store.load("ada", BACKEND).progress()).isEqualTo(TWO);
  }

  @Test
  void aFileOfANewerFormatIsLeftAlone() throws IOException {
    Files.writeString(file, NEWER);
    assertThatThrownBy(() -> store.load("ada", BACKEND))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage(
            ("progress of \"ada\" on roadmap \"backend-developer\" cannot be loaded: its file is in a"
                    + " format of another version of this program, and was left as it is; use that version\n"
                    + "FILE:1:12: error: ledger format 2 is unknown: this library reads format 1 [unknown-format]")
                .replace("FILE", file.toString()));
    assertThatThrownBy(() -> store.update("ada", BACKEND, p -> p.complete("three", NOON)))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessageContaining("ledger format 2 is unknown");
    assertThat(file).hasContent(NEWER);
    assertThat(damaged(1)).doesNotExist();
  }

  @Test
  void aVersionBeforeOfANewerFormatIsLeftAloneToo() throws IOException {
    Files.delete(file);
    Files.writeString(previous, NEWER);
    assertThatThrownBy(() -> store.load("ada", BACKEND))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessageContaining("ledger format 2 is unknown");
    assertThat(previous).hasContent(NEWER);
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCannotBeReadIsNotTakenForDamage() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    assertThatThrownBy(() -> store.load("ada", BACKEND))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage("progress of \"ada\" on roadmap \"backend-developer\" cannot be loaded: \""
            + file + "\" cannot be read: Is a directory");
    assertThat(file).isDirectory();
  }

  @Test
  void aDirectoryThatIsAFileIsNamed() {
    ProgressStore broken = ProgressStore.directory(file);
    assertThatThrownBy(() -> broken.update("ada", BACKEND, p -> ONE))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage(
            "progress of \"ada\" on roadmap \"backend-developer\" cannot be stored, what was"
                + " stored before is still there: \"" + file + "\" is in the way");
  }

  @Test
  void aFileThatIsReadOnlyIsNotReplaced() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> store.update("ada", BACKEND, p -> p.complete("three", NOON)))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage(READ_ONLY.formatted(file));
    assertThat(store.load("ada", BACKEND)).isEqualTo(StoredProgress.of(TWO));
    assertThat(previous).hasContent(ProgressFormat.toJson(ONE).strip());
  }

  @Test
  void whereNothingCanBeRepairedTheVersionBeforeIsRead() throws IOException {
    Files.writeString(file, "");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      List<Path> before = files();
      StoredProgress loaded = store.load("ada", BACKEND);
      assertThat(loaded.progress()).isEqualTo(ONE);
      assertThat(loaded.movedAside()).isEmpty();
      assertThat(messages(loaded)).isEqualTo("""
              FILE:1:1: error: the file is empty [empty-file]
              FILE:1:1: error: the damaged file could not be moved aside, for "DIRECTORY" is read-only [not-moved]
              FILE:1:1: warning: the version before the last change was read instead: that change may be missing [restored]""");
      assertThat(files()).isEqualTo(before);
      assertThatThrownBy(() -> store.update("ada", BACKEND, p -> p))
          .isExactlyInstanceOf(ProgressStoreException.class)
          .hasMessage(READ_ONLY.formatted(directory));
    } finally {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(file).isEmptyFile();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private Path damaged(int number) {
    return directory.resolve("ada@backend-developer.json.damaged-" + number);
  }

  private String messages(StoredProgress stored) {
    return stored.problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"))
        .replace(file.toString(), "FILE")
        .replace(directory.toString(), "DIRECTORY");
  }
}
