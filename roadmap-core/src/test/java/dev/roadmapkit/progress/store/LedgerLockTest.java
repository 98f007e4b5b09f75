package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerLockTest {

  private static final RoadmapId BACKEND = StoreWriter.ROADMAP;
  private static final String BUSY =
      "progress of \"ada\" on roadmap \"backend-developer\" cannot be stored, what was stored before"
          + " is still there: ";

  @TempDir
  private Path directory;

  @Test
  void threadsOfSeveralStoresLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String prefix = "t" + i;
        ProgressStore store = ProgressStore.directory(directory, Duration.ofMinutes(5));
        done.add(threads.submit(() -> {
          for (int mark = 0; mark < 15; mark++) {
            String item = prefix + "-" + mark;
            store.update("ada", BACKEND, p -> p.complete(item, StoreWriter.NOON));
          }
        }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(load().marks()).hasSize(60);
  }

  @Test
  void twoProcessesLoseNothing() throws IOException {
    Process one = StoreWriter.start(directory, "a", 30, Duration.ofMinutes(5));
    Process two = StoreWriter.start(directory, "b", 30, Duration.ofMinutes(5));
    assertThat(lines(one)).hasSize(30).endsWith("a-29");
    assertThat(lines(two)).hasSize(30).endsWith("b-29");
    assertThat(load().marks()).hasSize(60);
  }

  @Test
  void aThreadThatWaitsTooLongIsTold() {
    ProgressStore store = ProgressStore.directory(directory, Duration.ZERO);
    ProgressStore other = ProgressStore.directory(directory, Duration.ofMillis(30));
    store.update("ada", BACKEND, p -> {
      inAnotherThread(() -> assertThatThrownBy(() -> other.update("ada", BACKEND, q -> q))
          .isExactlyInstanceOf(ProgressStoreException.class)
          .hasMessage(BUSY + "another thread of this program has been changing \"" + directory
              + "/ada@backend-developer.json\" for more than 30 ms; let it finish or end it, then"
              + " try again"));
      other.update("grace", BACKEND, q -> q.start("one", StoreWriter.NOON));
      assertThat(other.load("ada", BACKEND).progress()).isEqualTo(Progress.none(BACKEND));
      return p;
    });
    assertThat(other.update("ada", BACKEND, p -> p).progress()).isEqualTo(Progress.none(BACKEND));
  }

  /** On Unix, the thread that gives up must not take the lock from the one that has it. */
  @Test
  void aProcessThatWaitsTooLongIsToldWhoHasTheLock() {
    ProgressStore store = ProgressStore.directory(directory, Duration.ZERO);
    ProgressStore other = ProgressStore.directory(directory, Duration.ZERO);
    store.update("ada", BACKEND, p -> {
      inAnotherThread(() -> assertThatThrownBy(() -> other.update("ada", BACKEND, q -> q))
          .isExactlyInstanceOf(ProgressStoreException.class));
      assertThat(linesOfAProcess(Duration.ofMillis(30)))
          .containsExactly(BUSY + "process " + ProcessHandle.current().pid()
              + " has been changing \"" + directory
              + "/ada@backend-developer.json\" for more than 30 ms; let it finish or end it, then"
              + " try again");
      return p.start("mine", StoreWriter.NOON);
    });
    assertThat(load().marks()).hasSize(1);
  }

  @Test
  void aChangeThatWouldWaitForItselfFailsAtOnce() {
    ProgressStore store = ProgressStore.directory(directory, Duration.ofHours(1));
    ProgressStore other = ProgressStore.directory(directory.resolve("."), Duration.ofHours(1));
    store.update("ada", BACKEND, p -> {
      assertThatThrownBy(() -> other.update("ada", BACKEND, q -> q))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("a change of \"" + directory + "/./ada@backend-developer.json\" updates the"
              + " same ledger again: it must return the ledger with all that it changes");
      return p.start("one", StoreWriter.NOON);
    });
    assertThat(load().marks()).hasSize(1);
  }

  @Test
  void aLockFileThatCannotBeOpenedIsNamed() throws IOException {
    Path lock = Files.createDirectory(directory.resolve("ada@backend-developer.lock"));
    ProgressStore store = ProgressStore.directory(directory);
    assertThatThrownBy(() -> store.update("ada", BACKEND, p -> p))
        .isExactlyInstanceOf(ProgressStoreException.class)
        .hasMessage(BUSY + "its lock file cannot be opened: " + lock + ": Is a directory");
  }

  @Test
  void aThreadThatIsInterruptedChangesNothing() {
    ProgressStore store = ProgressStore.directory(directory);
    store.update("ada", BACKEND, p -> p.start("one", StoreWriter.NOON));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> store.update("ada", BACKEND, p -> p.start("two", StoreWriter.NOON)))
          .isExactlyInstanceOf(ProgressStoreException.class)
          .hasMessage(BUSY + "the thread was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(load().marks()).hasSize(1);
  }

  @Test
  void aWaitHasBounds() {
    assertThatThrownBy(() -> ProgressStore.directory(directory, Duration.ofMillis(-1)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a wait of PT-0.001S is not possible: use zero to PT1H");
    assertThatThrownBy(() -> ProgressStore.directory(directory, Duration.ofHours(2)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a wait of PT2H is not possible: use zero to PT1H");
  }

  private static void inAnotherThread(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  private Progress load() {
    StoredProgress stored = ProgressStore.directory(directory).load("ada", BACKEND);
    assertThat(stored.problems()).isEmpty();
    return stored.progress();
  }

  private List<String> linesOfAProcess(Duration wait) {
    try {
      return lines(StoreWriter.start(directory, "a", 1, wait));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Process process) {
    return process.inputReader(StandardCharsets.UTF_8).lines().toList();
  }
}
