package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class FailuresTest {

  private static final String REPORT = """
      This is a bug in roadmap. Please report it: open an issue in the project's tracker with the
      command line, what "roadmap --version" prints, and the output of the same command with the
      environment variable ROADMAP_DEBUG=1, which adds the stack trace.
      """;

  @Test
  void saysHowToReportABug() {
    CliRun run = failing(Map.of(), () -> {
      throw new IllegalStateException("boom");
    });

    assertThat(run)
        .isEqualTo(
            new CliRun(70, "", "internal error: java.lang.IllegalStateException: boom\n" + REPORT));
  }

  @Test
  void showsNoStackTraceOfAnErrorEither() {
    CliRun run = failing(Map.of(), () -> {
      throw new StackOverflowError();
    });

    assertThat(run)
        .isEqualTo(
            new CliRun(70, "", "internal error: java.lang.StackOverflowError: null\n" + REPORT));
  }

  @Test
  void showsTheStackTraceOnRequest() {
    CliRun run = failing(Map.of("ROADMAP_DEBUG", "1"), () -> {
      throw new IllegalStateException("boom");
    });

    assertThat(run.exitCode()).isEqualTo(70);
    assertThat(run.err()).contains("\tat dev.roadmapkit.examples.cli.").endsWith(REPORT);
  }

  @Test
  void endsQuietlyWhenTheReaderIsGone() {
    assertThat(writingTo("Broken pipe")).isEqualTo(new CliRun(141, "", ""));
  }

  @Test
  void saysThatTheDiskIsFull() {
    assertThat(writingTo("No space left on device"))
        .isEqualTo(new CliRun(2, "", "error: cannot write the output: No space left on device\n"));
  }

  private static CliRun failing(Map<String, String> environment, Supplier<Catalog> catalog) {
    return CliRun.with(environment, Ansi.OFF, catalog, "list");
  }

  private static CliRun writingTo(String failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream out = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(failure);
      }
    };
    Console console = new Console(out, err, Map.of(), Ansi.OFF);
    int exitCode = new RoadmapCli(console, Catalog::bundled).run("list");
    return new CliRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }
}
