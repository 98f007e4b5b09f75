package dev.roadmapkit.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the packs of folders and JARs. */
final class PackPlaces {

  private static final String LOOKED_FOR =
      ": looked for " + Pack.HOME + "<pack-id>/pack.json or pack.yaml in it";

  private PackPlaces() {}

  static List<Pack> folder(Path folder) {
    Path home = folder.resolve(Pack.HOME);
    if (Files.isRegularFile(folder)) {
      throw new CatalogException(
          "\"" + folder + "\" is a file, not a folder: add a JAR with jar(path)");
    }
    if (!Files.isDirectory(home)) {
      throw none(folder, Files.isDirectory(folder) ? "folder" : "");
    }
    List<Pack> packs;
    try (Stream<Path> children = Files.list(home)) {
      packs = children
          .filter(Files::isDirectory)
          .sorted()
          .flatMap(child -> Pack.in(new FolderFiles(child)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + home, e);
    }
    return required(packs, folder, "folder");
  }

  static List<Pack> jar(Path jar) {
    if (Files.isDirectory(jar)) {
      throw new CatalogException(
          "\"" + jar + "\" is a folder, not a JAR: add it with folder(path)");
    }
    if (!Files.isRegularFile(jar)) {
      throw none(jar, "");
    }
    TreeSet<String> ids = new TreeSet<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      file.stream().forEach(entry -> packOf(entry.getName()).ifPresent(ids::add));
    } catch (ZipException e) {
      throw new CatalogException("\"" + jar + "\" is not a JAR: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jar, e);
    }
    List<Pack> packs = ids.stream()
        .flatMap(id -> Pack.in(new JarPackFiles(jar, Pack.HOME + id + "/")).stream())
        .toList();
    return required(packs, jar, "JAR");
  }

  /** The pack that an entry of a JAR belongs to. */
  static Optional<String> packOf(String entry) {
    int end = entry.indexOf('/', Pack.HOME.length());
    return entry.startsWith(Pack.HOME) && end >= 0
        ? Optional.of(entry.substring(Pack.HOME.length(), end))
        : Optional.empty();
  }

  private static List<Pack> required(List<Pack> packs, Path place, String kind) {
    if (packs.isEmpty()) {
      throw none(place, kind);
    }
    return packs;
  }

  private static CatalogException none(Path place, String kind) {
    return new CatalogException(
        kind.isEmpty()
            ? "there is no folder or JAR \"" + place + "\""
            : "the " + kind + " \"" + place + "\" holds no pack" + LOOKED_FOR);
  }
}
