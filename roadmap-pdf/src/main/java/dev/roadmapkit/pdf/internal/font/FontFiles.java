package dev.roadmapkit.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bytes of all bundled font files, read once. Thread-safe: the arrays are never changed. */
public final class FontFiles {

  private final Map<String, byte[]> bytes;

  private FontFiles(Map<String, byte[]> bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the bundled files.
   *
   * @return their bytes
   */
  public static FontFiles bundled() {
    return new FontFiles(Arrays.stream(Face.values())
        .map(Face::files)
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), FontFiles::read)));
  }

  /**
   * Returns files with other preferred ones; those to fall back on stay.
   *
   * @param preferred the bytes of the preferred files of faces
   * @return files that differ in these only
   */
  public FontFiles with(Map<Face, ByteBuffer> preferred) {
    Map<String, byte[]> files = new HashMap<>(bytes);
    preferred.forEach((face, buffer) -> {
      byte[] file = new byte[buffer.remaining()];
      buffer.duplicate().get(file);
      files.put(face.files().get(0), file);
    });
    return new FontFiles(Map.copyOf(files));
  }

  byte[] get(String file) {
    byte[] found = bytes.get(file);
    if (found == null) {
      throw new IllegalStateException("no font file " + file);
    }
    return found;
  }

  private static byte[] read(String file) {
    try (InputStream in = FontFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("roadmap-pdf was built without its font " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file, e);
    }
  }
}
