package dev.roadmapkit.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The good and the bad sample files. */
final class Corpus {

  static final Path GOOD = Path.of("src/test/resources/corpus/good");
  static final Path BAD = Path.of("src/test/resources/corpus/bad");

  private Corpus() {}

  static List<byte[]> bytes(String ending) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (Path folder : List.of(GOOD, BAD)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
          bytes.add(Files.readAllBytes(file));
        }
      }
    }
    return bytes;
  }
}
