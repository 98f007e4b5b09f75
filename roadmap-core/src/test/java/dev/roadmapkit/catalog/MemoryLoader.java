package dev.roadmapkit.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class loader that has files in memory, lists no folder and counts what is read. Its addresses are
 * numbers, from which no name can be guessed.
 */
final class MemoryLoader extends ClassLoader {

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  private MemoryLoader() {
    super(null);
  }

  /** Takes over all files of a folder. */
  static MemoryLoader of(Path root) throws IOException {
    MemoryLoader loader = new MemoryLoader();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        loader.files.put(
            root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return loader;
  }

  /** The names of the files that were opened, in that order. */
  List<String> read() {
    return read;
  }

  @Override
  protected @Nullable URL findResource(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      return null;
    }
    int number = List.copyOf(files.keySet()).indexOf(name);
    try {
      return new URL("memory", "", -1, "/" + number, new Handler(name, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL url = findResource(name);
    return Collections.enumeration(url == null ? List.of() : List.of(url));
  }

  private final class Handler extends URLStreamHandler {

    private final String name;
    private final byte[] bytes;

    Handler(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          read.add(name);
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
