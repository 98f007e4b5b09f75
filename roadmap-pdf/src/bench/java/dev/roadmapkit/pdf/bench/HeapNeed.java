package dev.roadmapkit.pdf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The least heap in which a process draws a long document, found by trying. */
final class HeapNeed {

  private static final int STEP_MEGABYTES = 4;
  private static final int MOST_MEGABYTES = 1_024;

  private HeapNeed() {}

  /** Megabytes, rounded up to a multiple of four. */
  static int of(String program, int steps) throws IOException, InterruptedException {
    int fails = 0;
    int works = MOST_MEGABYTES;
    while (works - fails > STEP_MEGABYTES) {
      int middle = (fails + works) / 2 / STEP_MEGABYTES * STEP_MEGABYTES;
      if (draws(program, steps, middle)) {
        works = middle;
      } else {
        fails = middle;
      }
    }
    return works;
  }

  private static boolean draws(String program, int steps, int megabytes)
      throws IOException, InterruptedException {
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        LongDocument.class.getName(),
        program,
        Integer.toString(steps));
    return new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
