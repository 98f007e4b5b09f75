package dev.roadmapkit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds the packs of a class path or module path.
 *
 * <p>Names of packs come from two sources: the entries of the folder {@code META-INF/roadmaps} in
 * every folder and JAR, and every {@code META-INF/roadmaps/packs.txt}, which a pack's build writes for
 * class loaders that list nothing and JARs without entries for folders. Everything else is asked for
 * by its whole name, so any class loader will do.
 */
final class ClassPathPacks {

  private static final String LISTS = Pack.HOME + "packs.txt";

  private final ClassLoader loader;

  private ClassPathPacks(ClassLoader loader) {
    this.loader = loader;
  }

  /** The pack that the loader finds first under this id; lists nothing. */
  static Optional<Pack> first(ClassLoader loader, String id) {
    return Pack.in(new ClassPathFiles(loader, Pack.HOME + id + "/"));
  }

  /** Every pack at every place. */
  static List<Pack> all(ClassLoader loader) {
    ClassPathPacks packs = new ClassPathPacks(loader);
    try {
      List<Pack> found = new ArrayList<>();
      for (String id : packs.ids()) {
        found.addAll(packs.named(id));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for packs on the class path", e);
    }
  }

  private Set<String> ids() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (URL folder : urls(Pack.HOME)) {
      ids.addAll(children(folder));
    }
    for (URL list : urls(LISTS)) {
      ids.addAll(lines(list));
    }
    return ids;
  }

  private List<URL> urls(String name) throws IOException {
    return Collections.list(loader.getResources(name));
  }

  private static List<String> lines(URL list) throws IOException {
    try (InputStream in = ClassPathFiles.uncached(list).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  private static List<String> children(URL folder) throws IOException {
    if (folder.getProtocol().equals("file")) {
      try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
        return files
            .filter(Files::isDirectory)
            .map(file -> String.valueOf(file.getFileName()))
            .toList();
      }
    }
    URLConnection connection = ClassPathFiles.uncached(folder);
    return connection instanceof JarURLConnection jar ? children(jar) : List.of();
  }

  private static List<String> children(JarURLConnection connection) throws IOException {
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .flatMap(entry -> PackPlaces.packOf(entry.getName()).stream())
          .distinct()
          .toList();
    }
  }

  /** One pack for every place that has it, each with its compiled index if it has one. */
  private List<Pack> named(String id) throws IOException {
    String prefix = Pack.HOME + id + "/";
    Map<String, URL> indexes = new LinkedHashMap<>();
    for (String name : Pack.INDEXES) {
      for (URL index : urls(prefix + name)) {
        String place = index.toString();
        indexes.putIfAbsent(place.substring(0, place.lastIndexOf('/') + 1), index);
      }
    }
    List<Pack> packs = new ArrayList<>();
    for (URL index : indexes.values()) {
      InputStream in = ClassPathFiles.uncached(index).getInputStream();
      packs.add(Pack.of(in, index.toString(), new ClassPathFiles(loader, prefix)));
    }
    return packs;
  }
}
