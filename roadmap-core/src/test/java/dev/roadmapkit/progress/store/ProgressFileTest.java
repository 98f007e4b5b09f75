package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {

  private static final RoadmapId BACKEND = RoadmapId.of("backend-developer");
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Progress ONE = Progress.none(BACKEND).complete("one", NOON);
  private static final Progress TWO = ONE.complete("two", NOON);
  private static final Progress OTHER = Progress.none(RoadmapId.of("other"));

  @TempDir
  private Path directory;

  private Path path;
  private ProgressFile file;

  @BeforeEach
  void name() {
    path = directory.resolve("ada.json");
    file = ProgressFile.of(path);
  }

  @Test
  void beginsAndChangesALedgerAndKeepsTheVersionBefore() {
    assertThat(file.exists()).isFalse();
    assertThat(file.update(before -> before.orElse(ONE))).isEqualTo(ONE);
    assertThat(file.update(before -> before.orElseThrow().complete("two", NOON)))
        .isEqualTo(TWO);

    assertThat(file.exists()).isTrue();
    assertThat(file.read().orThrow()).isEqualTo(TWO);
    assertThat(directory.resolve("ada.json.bak"))
        .hasContent(ProgressFormat.toJson(ONE).strip());
  }

  @Test
  void marksThatAChangeLeavesOutAreMergedInAgain() {
    file.update(before -> TWO);

    assertThat(file.update(before -> Progress.none(BACKEND))).isEqualTo(TWO);
  }

  @Test
  void aFileThatCannotBeReadIsLeftAsItIs() throws IOException {
    Files.writeString(path, "{");

    assertThatThrownBy(() -> file.update(before -> ONE))
        .isExactlyInstanceOf(ContentException.class);
    assertThat(path).hasContent("{");
    assertThat(directory.resolve("ada.json.bak")).doesNotExist();
  }

  @Test
  void theLedgerOfAnotherRoadmapIsRefused() {
    file.update(before -> ONE);

    assertThatThrownBy(() -> file.update(before -> OTHER))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a change of the ledger of roadmap \"backend-developer\" gave one of roadmap"
            + " \"other\"");
    assertThat(file.read().orThrow()).isEqualTo(ONE);
  }

  @Test
  void writesThroughLinks() throws IOException {
    Path link = directory.resolve("link.json");
    file.update(before -> ONE);
    Files.createSymbolicLink(link, path);

    ProgressFile.of(link).update(before -> TWO);

    assertThat(link).isSymbolicLink();
    assertThat(file.read().orThrow()).isEqualTo(TWO);
  }

  @Test
  void saysWhyItCannotWrite() {
    Path lost = directory.resolve("lost").resolve("ada.json");

    assertThatThrownBy(() -> ProgressFile.of(lost).update(before -> ONE))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage(
            "\"" + lost + "\" cannot be written, what was in it before is still there: there is"
                + " no folder \"" + lost.getParent() + "\"");
  }

  @Test
  void aFileThatIsReadOnlyIsNotReplaced() throws IOException {
    file.update(before -> ONE);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));

    assertThatThrownBy(() -> file.update(before -> TWO))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage("\"" + path + "\" cannot be written, what was in it before is still there: \""
            + path + "\" is read-only; make it writable, then try again");
    assertThat(file.read().orThrow()).isEqualTo(ONE);
  }

  /** The second has more than the usual umask lets a new file have. */
  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-"})
  void whoMayReadTheFileStaysTheSameForItAndTheVersionBefore(String permissions)
      throws IOException {
    file.update(before -> ONE);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));

    file.update(before -> TWO);

    for (Path written : List.of(path, directory.resolve("ada.json.bak"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void ofADamagedFileTheVersionBeforeIsNamed() throws IOException {
    Path backup = directory.resolve("ada.json.bak");
    file.update(before -> ONE);
    file.update(before -> TWO);
    Files.writeString(path, "");

    assertThat(file.read().problems().stream().map(Problem::toString))
        .containsExactly(
            path + ":1:1: error: the file is empty [empty-file]",
            path + ":1:1: info: the version before the last change is good, with 1 mark: to go back"
                + " to it, copy \"" + backup + "\" over this file [last-good]");
    Files.writeString(backup, "");
    assertThat(file.read().problems()).hasSize(1);
  }

  @Test
  void ofAFileThatIsNotDamagedNoOtherVersionIsNamed() throws IOException {
    file.update(before -> ONE);
    file.update(before -> TWO);
    String whole = Files.readString(path);
    Files.delete(path);
    assertThat(file.read().problems()).extracting(Problem::rule).containsExactly("unreadable-file");
    Files.writeString(path, whole.replace("\"format\": 1", "\"format\": 2"));

    assertThat(file.read().problems()).extracting(Problem::rule).containsExactly("unknown-format");
  }

  @ParameterizedTest
  @EnumSource(RecordingDisk.Fault.class)
  void whateverGoesWrongTheFileIsOldOrNew(RecordingDisk.Fault fault) {
    for (int at = 0; at < 20; at++) {
      file.update(before -> ONE);
      Progress before = file.read().orThrow();
      Progress after = before.complete("item-" + at, NOON);
      RecordingDisk disk = new RecordingDisk(at, fault);
      try {
        new ProgressFile(path, disk, Duration.ZERO).update(known -> after);
        assertThat(file.read().orThrow()).isEqualTo(after);
      } catch (RecordingDisk.Crash | ProgressStoreException e) {
        assertThat(file.read().orThrow()).isIn(List.of(before, after));
      }
    }
    assertThat(file.read().orThrow().marks()).hasSizeGreaterThan(1);
  }
}
