package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class ReadmeTest {

  @TempDir
  private Path folder;

  @Test
  void quickstartCompilesAndRuns() throws Exception {
    String code = block("java");
    assertThat(code.lines()).hasSizeLessThanOrEqualTo(10);
    Path source = folder.resolve("Quickstart.java");
    Files.writeString(source, program(code));
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            source.toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).isEqualToNormalizingNewlines("weeks 7-16, done 2026-07-05 to 2026-09-13\n");
    try (PDDocument document = Loader.loadPDF(folder.resolve("backend.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(9);
    }
  }

  @Test
  void roadmapToStartFromIsValid() throws IOException {
    Roadmap roadmap =
        ContentReader.create().read(block("yaml"), "my-roadmap.yaml").orThrow();
    assertThat(roadmap.title()).isEqualTo("Git in Three Weeks");
  }

  @Test
  void mistakeShownIsTheMessageOfTheReader() throws IOException {
    String misspelt = block("yaml").replaceFirst("learn:", "lern:");
    assertThat(ContentReader.create().read(misspelt, "my-roadmap.yaml").problems())
        .singleElement()
        .hasToString(
            "my-roadmap.yaml:10:5: error: unknown key \"lern\" in step \"first-commits\" [unknown-key]\n"
                + "  Did you mean \"learn\"?");
    assertThat(Files.readString(Golden.file("README.md")))
        .contains("my-roadmap.yaml:10:5: error: unknown key \"lern\"");
  }

  /** The imports stay where they are; the statements after them go into a main method. */
  private static String program(String code) {
    int statements = code.indexOf("\n\n");
    return code.substring(0, statements)
        + "\nclass Quickstart {\n  public static void main(String[] args) throws Exception {"
        + code.substring(statements)
        + "  }\n}\n";
  }

  /** The first fenced block of a language. */
  private static String block(String language) throws IOException {
    String readme = Files.readString(Golden.file("README.md"));
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
