package dev.roadmapkit.catalog;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A pack in a JAR, which is open only while a file is read: nothing keeps it from being replaced. */
record JarPackFiles(Path jar, String prefix) implements PackFiles {

  @Override
  public Optional<InputStream> open(String path) throws IOException {
    ZipFile file = new ZipFile(jar.toFile());
    try {
      ZipEntry entry = file.getEntry(prefix + path);
      if (entry != null) {
        return Optional.of(new ClosingStream(file.getInputStream(entry), file));
      }
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
    file.close();
    return Optional.empty();
  }

  @Override
  public String place(String path) {
    return jar + "!/" + prefix + path;
  }

  /** Closes the JAR with its entry. */
  private static final class ClosingStream extends FilterInputStream {

    private final ZipFile file;

    ClosingStream(InputStream in, ZipFile file) {
      super(in);
      this.file = file;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
