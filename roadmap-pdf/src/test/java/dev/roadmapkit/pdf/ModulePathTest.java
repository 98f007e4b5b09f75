package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application with a module descriptor finds the content and draws it. */
class ModulePathTest {

  private static final List<String> RUNTIME =
      List.of("roadmap-", "content", "jackson", "snakeyaml", "openpdf", "commonmark", "jspecify");

  @TempDir
  private Path folder;

  @Test
  void drawsTheBundledRoadmapOnTheModulePath() throws Exception {
    write("module-info.java", """
        module app {
          requires dev.roadmapkit.pdf;
          requires dev.roadmapkit.content.bundled;
        }
        """);
    write("app/Main.java", """
        package app;
        import dev.roadmapkit.catalog.Catalog;
        import dev.roadmapkit.pdf.ChecklistRenderer;
        import dev.roadmapkit.schedule.Scheduler;
        public class Main {
          public static void main(String[] args) throws Exception {
            var schedule = Scheduler.builder().build()
                .schedule(Catalog.bundled().roadmap("backend-developer"));
            ChecklistRenderer.builder().build().render(schedule, java.nio.file.Path.of(args[0]));
            System.out.println(schedule + " " + Main.class.getModule());
          }
        }
        """);
    run(
        "javac",
        "-p",
        modulePath(),
        "-d",
        folder + "/out",
        folder + "/module-info.java",
        folder + "/app/Main.java");
    String output = run(
        "java",
        "-p",
        modulePath() + File.pathSeparator + folder + "/out",
        "-m",
        "app/app.Main",
        folder + "/a.pdf");
    assertThat(output.strip()).isEqualTo("backend-developer 2026.1.0: 26-36 weeks module app");
    assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
  }

  private void write(String name, String source) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(entry -> RUNTIME.stream().anyMatch(relative(entry)::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The end of a path, so that the folder of a checkout does not look like a library. */
  private static String relative(String entry) {
    Path path = Path.of(entry);
    int names = path.getNameCount();
    return path.subpath(Math.max(0, names - (entry.endsWith(".jar") ? 1 : 3)), names)
        .toString();
  }

  private static String run(String tool, String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
