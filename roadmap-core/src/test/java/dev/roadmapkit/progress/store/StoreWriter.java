package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that marks one item after the other and says so after each: {@code DIRECTORY PREFIX
 * COUNT WAIT_MILLIS}. Tests start it in processes of its own, and kill it.
 */
final class StoreWriter {

  static final RoadmapId ROADMAP = RoadmapId.of("backend-developer");
  static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

  private StoreWriter() {}

  public static void main(String[] args) {
    ProgressStore store =
        ProgressStore.directory(Path.of(args[0]), Duration.ofMillis(Long.parseLong(args[3])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      String item = args[1] + "-" + i;
      try {
        store.update("ada", ROADMAP, progress -> progress.complete(item, NOON));
        out.println(item);
      } catch (ProgressStoreException e) {
        out.println(e.getMessage());
      }
    }
  }

  static Process start(Path directory, String prefix, int count, Duration wait) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Xmx128m",
        "-cp",
        System.getProperty("java.class.path"),
        StoreWriter.class.getName()));
    command.addAll(List.of(
        directory.toString(), prefix, String.valueOf(count), String.valueOf(wait.toMillis())));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
