package dev.roadmapkit.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, reading ends in a roadmap or in problems with places in the file. */
@Timeout(120)
class ReaderMutationTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/good");
  private static final int MUTANTS = 3_000;
  private static final String TELLING = "\t\n\r \"'#%&*!|>@`:,-[]{}?<~\\0a\u0000\u0085é";

  @ParameterizedTest
  @ValueSource(strings = {"every-key.yaml", "every-key.json", "surprises.yaml"})
  void aMutantIsReadOrDiagnosed(String name) throws IOException {
    byte[] good = Files.readAllBytes(CORPUS.resolve(name));
    for (int seed = 0; seed < MUTANTS; seed++) {
      byte[] mutant = mutant(good, new Random(seed));

      try {
        AnyBytes.areReadOrDiagnosed(mutant, name);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static byte[] mutant(byte[] good, Random random) throws IOException {
    byte[] bytes = good;
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = bytes.length == 0 ? good : mutated(bytes, random);
    }
    return bytes;
  }

  private static byte[] mutated(byte[] bytes, Random random) throws IOException {
    int at = random.nextInt(bytes.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    switch (random.nextInt(6)) {
      case 0 -> out.write(bytes[at] ^ (1 << random.nextInt(8)));
      case 1 -> out.write(random.nextInt(256));
      case 2 -> out.write(bytes, at, 1);
      case 3 -> {
        int index = random.nextInt(TELLING.length());
        out.write(TELLING.substring(index, index + 1).getBytes(StandardCharsets.UTF_8));
      }
      case 4 -> {
        return lineDuplicated(bytes, random);
      }
      default -> {
        // The byte is left out.
      }
    }
    int rest = Math.min(bytes.length, at + random.nextInt(2) + 1);
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }

  private static byte[] lineDuplicated(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
