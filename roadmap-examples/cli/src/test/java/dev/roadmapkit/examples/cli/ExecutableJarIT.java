package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The executable jar in a process of its own, under the poorest locale there is. */
class ExecutableJarIT {

  private static final Path JAR = Path.of(System.getProperty("cli.jar", "target/roadmap.jar"));

  @TempDir
  Path folder;

  @Test
  void printsUtf8WhateverTheLocale() throws Exception {
    CliRun plan = run("plan", "backend-developer");
    CliRun show = run("show", "backend-developer");

    assertThat(plan).isEqualTo(CliRun.of("plan", "backend-developer"));
    assertThat(plan.out()).contains("███░");
    assertThat(show).isEqualTo(CliRun.of("show", "backend-developer"));
    assertThat(show.out()).contains("₹800,000–₹1,800,000");
  }

  @Test
  void tellsItsVersion() throws Exception {
    CliRun run = run("--version");

    assertThat(run.out()).matches("roadmap \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\s+");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void writesAPdf() throws Exception {
    Path file = folder.resolve("backend.pdf");

    CliRun run = run("pdf", "backend-developer", "--start", "2026-01-05", "-o", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F', '-');
  }

  @Test
  void keepsProgress() throws Exception {
    CliRun done =
        run("progress", "ada.json", "done", "variables", "--roadmap", "backend-developer");
    CliRun next = run("progress", "ada.json", "next");

    assertThat(done).isEqualTo(new CliRun(0, """
        Welcome to "Backend Developer Roadmap 2026"! Your progress is kept in ada.json
        Done: "Variables and types" in "Learn Programming Fundamentals"
        backend-developer 2026.1.0: 0.00 % -> 1.75 %
        """, ""));
    assertThat(next.out()).startsWith("Take \"Functions\" next: ");
  }

  @Test
  void endsWithTheExitCodeAndNoStackTrace() throws Exception {
    String empty = Samples.file(folder, "empty.yaml", "");

    assertThat(run("plan", "backend-develper").exitCode()).isEqualTo(2);
    assertThat(run("plan", "é.yaml").exitCode()).isEqualTo(2);
    assertThat(run("lint", empty))
        .isEqualTo(new CliRun(
            1,
            empty + ":1:1: error: the file is empty [empty-file]\n",
            "1 file: 1 error, 0 warnings\n"));
    for (String command : List.of("list", "show", "plan", "pdf", "lint")) {
      assertThat(run(command, "--no-such-option").err()).doesNotContain("\tat ", "Exception");
    }
  }

  @Test
  void aFolderOfTheSameNameDoesNotHideABundledRoadmap() throws Exception {
    Files.createDirectory(folder.resolve("backend-developer"));

    assertThat(run("plan", "backend-developer").exitCode()).isZero();
    assertThat(run("plan", "./backend-developer").err())
        .isEqualTo("error: \"./backend-developer\" is a folder, not a roadmap file\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {".yaml", ".yml", ".json"})
  void suggestsTheFileInTheCurrentFolder(String extension) throws Exception {
    Samples.file(folder, "my-roadmap" + extension, "");

    assertThat(run("plan", "my-roadmap"))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: the catalog has no roadmap \"my-roadmap\"\n  Did you mean \"my-roadmap"
                + extension + "\"?\n"));
  }

  @Test
  void suggestsABundledRoadmapBeforeAFile() throws Exception {
    Samples.file(folder, "backend-develper.yaml", "");

    assertThat(run("plan", "backend-develper")).isEqualTo(new CliRun(2, "", """
            error: the catalog has no roadmap "backend-develper"
              Did you mean "backend-developer"?
            """));
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    Process process = start("show", "backend-developer");
    process.getInputStream().close();

    assertThat(read(process.getErrorStream())).isEmpty();
    process.waitFor();
  }

  @Test
  void holdsTheLicencesAndNoModuleDescriptor() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Set<String> names = jar.stream().map(entry -> entry.getName()).collect(Collectors.toSet());

      assertThat(names)
          .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/LICENSE.txt")
          .noneMatch(name -> name.endsWith("module-info.class"))
          .noneMatch(name -> name.endsWith(".SF") || name.endsWith(".RSA"));
    }
  }

  private CliRun run(String... args) throws IOException, InterruptedException {
    Process process = start(args);
    String out = read(process.getInputStream());
    String err = read(process.getErrorStream());
    return new CliRun(process.waitFor(), out, err);
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-jar",
        JAR.toAbsolutePath().toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("COLUMNS", "ROADMAP_DEBUG", "LC_ALL"));
    builder.environment().put("LANG", "C");
    return builder.start();
  }

  // The outputs are smaller than a pipe's buffer, so one can be read after the other.
  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
