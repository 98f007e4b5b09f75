package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is in a file, there is one clear problem, and it costs little. */
class HostileFilesTest {

  private static final int MUTATIONS = 300;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @EnumSource(Hostile.class)
  void hasOneProblem(Hostile hostile) throws IOException {
    assertThat(problems(hostile.bytes())).isEqualTo(hostile.problem("a.pdf"));
  }

  @Test
  void needsLittleMemory() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-cp", System.getProperty("java.class.path")));
    command.add(ReadAll.class.getName());
    StringBuilder expected = new StringBuilder();
    for (Hostile hostile : Hostile.values()) {
      // The limit of the length itself is as large as that heap.
      if (hostile != Hostile.TOO_LONG) {
        Path file = folder.resolve(hostile + ".pdf");
        Files.write(file, hostile.bytes());
        command.add(file.toString());
        expected.append(hostile.problem(file.toString())).append('\n');
      }
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(output).isEqualTo(expected.toString());
  }

  @Test
  void refusesWhatIsNoFile() {
    assertThat(problems(folder.resolve("none.pdf")))
        .isEqualTo(folder.resolve("none.pdf") + ":1:1: error: there is no such file"
            + " [unreadable-file]");
    assertThat(problems(folder))
        .isEqualTo(folder + ":1:1: error: this is a directory, not a PDF file [unreadable-file]");
  }

  @Test
  void refusesAChecklistThatWasDrawnToBePrinted() throws IOException {
    byte[] printed =
        Fixtures.draw(ChecklistRenderer.builder().form(false).build(), Fixtures.small("A", "B"));
    assertThat(problems(printed)).isEqualTo(Hostile.NO_FORM.problem("a.pdf"));
  }

  @Test
  void refusesAChecklistThatWasCutOff() throws IOException {
    byte[] document = Fixtures.draw(ChecklistRenderer.builder().build(), Fixtures.small("A", "B"));
    for (int length = 2_000; length < document.length - 10; length += 1_000) {
      assertThat(problems(Arrays.copyOf(document, length)))
          .isEqualTo(Hostile.CUT_OFF.problem("a.pdf"));
    }
  }

  /** Parents are not looked at, so they may lead anywhere. */
  @Test
  void needsNoParents() throws IOException {
    byte[] document = TextPdf.form("[4 0 R]", TextPdf.BOX.replace("/V", "/Parent 4 0 R /V"));
    assertThat(problems(document)).isEmpty();
  }

  @Test
  void neverReadsAWrongTickOutOfDamage() throws IOException {
    Random random = new Random(6);
    byte[] drawn = Fixtures.draw(
        ChecklistRenderer.builder().learner("a-17").build(), Fixtures.small("A", "B"));
    Map<String, Integer> found = new TreeMap<>();
    for (Saved.Way way : Saved.Way.values()) {
      byte[] saved = way.save(drawn, List.of("topic:only-topic"), List.of());
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] mutant = mutant(saved, random);
        found.merge(way + " " + ticked(mutant), 1, Integer::sum);
      }
    }
    // Where changes were appended, the state before them is still in the file. Where nothing is
    // packed
    // there is no check sum, and a damaged name is read, which the import calls unknown. No other
    // is.
    assertThat(found.keySet())
        .contains("PDFBOX [only-topic]", "PDFBOX refused")
        .doesNotContain("PDFBOX []", "PDFBOX_UNPACKED []", "OPENPDF []")
        .allMatch(result -> result.endsWith("[only-topic]")
            || result.endsWith("refused")
            || result.endsWith("[]")
            || result.equals("PDFBOX_UNPACKED unknown"));
    int unknown = found.entrySet().stream()
        .filter(result -> result.getKey().endsWith(" unknown"))
        .mapToInt(Map.Entry::getValue)
        .sum();
    assertThat(unknown).isLessThan(3);
  }

  private static String ticked(byte[] document) throws IOException {
    return ChecklistReader.create()
        .read(new ByteArrayInputStream(document), "a.pdf")
        .value()
        .map(read -> read.ticked().toString())
        .map(ids -> ids.equals("[]") || ids.equals("[only-topic]") ? ids : "unknown")
        .orElse("refused");
  }

  /** The same file with a few bytes changed, or a part of it taken out or doubled. */
  private static byte[] mutant(byte[] file, Random random) {
    byte[] mutant = file.clone();
    int at = random.nextInt(file.length);
    int length = Math.min(file.length - at, 1 + random.nextInt(64));
    switch (random.nextInt(4)) {
      case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        for (int i = at; i < at + length; i++) {
          mutant[i] = (byte) random.nextInt();
        }
      }
      case 2 -> {
        mutant = new byte[file.length - length];
        System.arraycopy(file, 0, mutant, 0, at);
        System.arraycopy(file, at + length, mutant, at, file.length - at - length);
      }
      default -> {
        mutant = new byte[file.length + length];
        System.arraycopy(file, 0, mutant, 0, at + length);
        System.arraycopy(file, at, mutant, at + length, file.length - at);
      }
    }
    return mutant;
  }

  private static String problems(byte[] document) throws IOException {
    return ChecklistReader.create()
        .read(new ByteArrayInputStream(document), "a.pdf")
        .problems()
        .stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String problems(Path file) {
    return ChecklistReader.create().read(file).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  /** Prints the problems of files, in a process of its own. */
  static final class ReadAll {

    private ReadAll() {}

    public static void main(String[] files) {
      Stream.of(files).map(file -> problems(Path.of(file)) + "\n").forEach(System.out::print);
    }
  }
}
