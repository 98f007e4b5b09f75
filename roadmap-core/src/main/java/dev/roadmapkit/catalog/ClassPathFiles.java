package dev.roadmapkit.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;

/** A pack that a class loader finds. */
record ClassPathFiles(ClassLoader loader, String prefix) implements PackFiles {

  @Override
  public Optional<InputStream> open(String path) throws IOException {
    URL url = loader.getResource(prefix + path);
    return url == null ? Optional.empty() : open(url);
  }

  static Optional<InputStream> open(URL url) throws IOException {
    try {
      return Optional.of(uncached(url).getInputStream());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A cached connection to a JAR would keep the JAR open for ever. */
  static URLConnection uncached(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection;
  }

  @Override
  public String place(String path) {
    URL url = loader.getResource(prefix + path);
    return url == null ? prefix + path : url.toString();
  }
}
