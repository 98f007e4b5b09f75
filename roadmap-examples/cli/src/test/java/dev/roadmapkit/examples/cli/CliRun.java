package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Help.Ansi;

/** One run of the program in this process. */
record CliRun(int exitCode, String out, String err) {

  static CliRun of(String... args) {
    return with(Map.of(), Ansi.OFF, Catalog::bundled, args);
  }

  static CliRun with(
      Map<String, String> environment, Ansi ansi, Supplier<Catalog> catalog, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = new RoadmapCli(new Console(out, err, environment, ansi), catalog).run(args);
    // picocli ends its lines as the platform does.
    return new CliRun(exitCode, text(out).replace("\r\n", "\n"), text(err).replace("\r\n", "\n"));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
