package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.pack.PackBuild;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs made up for tests. */
public final class Packs {

  private Packs() {}

  /** A roadmap of one step with one topic. */
  public static String roadmap(String id, String version, String title) {
    return """
        format: 1
        id: %1
        version: %2
        language: en
        title: %3
        category: Tests
        steps: [{id: a, title: A, duration: 1 week, learn: L., topics: [{id: t, title: T}]}]
        """.replace("%1", id).replace("%2", version).replace("%3", title);
  }

  /** Adds the header of a pack to a folder of sources, if it is not there, and returns the folder of the pack. */
  public static Path header(Path root, String pack) {
    Path folder = root.resolve("META-INF/roadmaps").resolve(pack);
    Path index = folder.resolve("pack.yaml");
    if (!Files.exists(index)) {
      write(index, "format: 1\nid: " + pack + "\ntitle: P\n");
    }
    return folder;
  }

  /** Adds a roadmap to a folder of sources, with the header of its pack. */
  public static Path add(Path root, String pack, String id, String version) {
    Path file = header(root, pack).resolve(id).resolve(version + ".yaml");
    write(file, roadmap(id, version, "Title of " + id));
    return file;
  }

  /** Adds a translation of a title. */
  public static Path translate(
      Path root, String pack, String id, String version, String language, String title) {
    Path file = header(root, pack).resolve(id).resolve(version + "." + language + ".yaml");
    write(
        file,
        "format: 1\nid: " + id + "\nversion: " + version + "\nlanguage: " + language + "\ntitle: "
            + title + "\n");
    return file;
  }

  /** Builds the packs in a folder of sources. */
  public static Path build(Path root, Path output) throws IOException {
    assertThat(PackBuild.build(root, output)).isEmpty();
    return output;
  }

  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a JAR has entries for, besides its files. */
  public enum Folders {
    LISTED,
    NOT_LISTED
  }

  /** Puts the content of folders together into one JAR, the first of equal names winning. */
  public static Path jar(Path jar, Folders folders, List<Path> roots) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      List<String> seen = new ArrayList<>();
      for (Path root : roots) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : files.sorted().toList()) {
            boolean folder = Files.isDirectory(file);
            String name = root.relativize(file).toString().replace('\\', '/') + (folder ? "/" : "");
            if (name.equals("/")
                || seen.contains(name)
                || (folder && folders == Folders.NOT_LISTED)) {
              continue;
            }
            seen.add(name);
            store(zip, name, folder ? new byte[0] : Files.readAllBytes(file));
          }
        }
      }
    }
    return jar;
  }

  /** Adds an entry that is not compressed, as nested JARs must be. */
  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
