package dev.roadmapkit.content;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs over the corpus with every build; {@code mvn verify -Pfuzz} goes on from there. */
class YamlFuzzTest {

  static List<byte[]> seeds() throws IOException {
    return Corpus.bytes(".yaml");
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyBytesAreReadOrDiagnosed(byte[] bytes) {
    AnyBytes.areReadOrDiagnosed(bytes, "f.yaml");
  }
}
