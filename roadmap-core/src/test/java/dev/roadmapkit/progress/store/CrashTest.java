package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.progress.Mark;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills writing processes at random points, two that share a ledger at a time, and looks whether a
 * mark that was acknowledged is missing afterwards. A killed process loses its memory, the system
 * does not: what a loss of power does, only the order of forced writes can answer.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("crash.kills", 40);
  private static final int SIGKILL = 128 + 9;
  private static final String FILE = "ada@backend-developer.json";
  private static final int ENDLESS = Integer.MAX_VALUE;
  /** So that ledgers do not grow without end. */
  private static final int ROUNDS_A_LEDGER = 10;

  @TempDir
  private Path root;

  private final Random random = new Random(20260105);
  private final List<String> acknowledged = new ArrayList<>();
  private int total;
  private int unfinished;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noAcknowledgedMarkIsLost(TestReporter reporter) throws Exception {
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path directory = root.resolve("store-" + round / ROUNDS_A_LEDGER);
      if (round % ROUNDS_A_LEDGER == 0) {
        acknowledged.clear();
      }
      kills += killTwo(directory, "r" + round);
      assertNothingLost(directory);
    }
    assertThat(total).isGreaterThan(kills);
    reporter.publishEntry(
        "crash",
        kills + " kills, " + total + " marks acknowledged, none lost, " + unfinished
            + " of the last kills of a round within a write");
  }

  private int killTwo(Path directory, String prefix) throws Exception {
    Process one = StoreWriter.start(directory, prefix + "a", ENDLESS, Duration.ofMinutes(5));
    Process two = StoreWriter.start(directory, prefix + "b", ENDLESS, Duration.ofMinutes(5));
    try (BufferedReader first = one.inputReader(StandardCharsets.UTF_8);
        BufferedReader second = two.inputReader(StandardCharsets.UTF_8)) {
      kill(one, first);
      kill(two, second);
    } finally {
      one.destroyForcibly();
      two.destroyForcibly();
    }
    return 2;
  }

  /** After some acknowledgements and a moment of up to the length of a change or two. */
  private void kill(Process process, BufferedReader out) throws Exception {
    for (int wait = 1 + random.nextInt(11); wait > 0; wait--) {
      acknowledge(out.readLine());
    }
    LockSupport.parkNanos(random.nextInt(8_000_000));
    // Unlike that of the process, this leaves its output to be read.
    process.toHandle().destroyForcibly();
    assertThat(process.waitFor()).isEqualTo(SIGKILL);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      acknowledge(line);
    }
  }

  private void acknowledge(String line) {
    assertThat(line).matches("r[0-9]+[ab]-[0-9]+");
    acknowledged.add(line);
    total++;
  }

  private void assertNothingLost(Path directory) throws IOException {
    StoredProgress stored =
        ProgressStore.directory(directory, Duration.ZERO).load("ada", StoreWriter.ROADMAP);
    assertThat(stored.problems()).isEmpty();
    Set<String> items =
        stored.progress().marks().stream().map(Mark::item).collect(Collectors.toSet());
    assertThat(items).containsAll(acknowledged);
    // At most the one change a process that was killed before it could say so.
    assertThat(items.size() - acknowledged.size()).isLessThanOrEqualTo(2 * ROUNDS_A_LEDGER);
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .isSubsetOf(
              FILE, FILE + ".bak", FILE + ".tmp", "ada@backend-developer.lock", "threads.lock");
      unfinished += names.contains(FILE + ".tmp") ? 1 : 0;
    }
  }
}
