package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunksTest {

  @Test
  void keepsWhatWasWrittenInAnyPieces() throws IOException {
    byte[] bytes = new byte[300_000];
    new Random(20261126).nextBytes(bytes);
    try (Chunks chunks = new Chunks()) {
      int at = 0;
      for (int length = 0; at + length < 200_000; length += 977) {
        chunks.write(bytes, at, length);
        at += length;
      }
      chunks.write(bytes[at]);
      chunks.write(bytes, at + 1, bytes.length - at - 1);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      chunks.writeTo(out);
      assertThat(out.toByteArray()).isEqualTo(bytes);
    }
  }
}
