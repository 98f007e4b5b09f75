package dev.roadmapkit.catalog;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates the rows of a pack's {@code pack.yaml} from the roadmap files beside it. Thread-safe: it
 * has no state.
 */
public final class PackIndexer {

  private static final String INDEX = "pack.yaml";

  private PackIndexer() {}

  /**
   * Rewrites the index of every pack under a folder, for build tools.
   *
   * @param args the folder that holds {@code META-INF/roadmaps}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "usage: PackIndexer FOLDER (one that holds META-INF/roadmaps)");
    }
    try (Stream<Path> packs = Files.list(Path.of(args[0]).resolve("META-INF/roadmaps"))) {
      for (Path pack : packs.filter(Files::isDirectory).toList()) {
        index(pack);
      }
    }
  }

  /**
   * Rewrites the index of one pack: its header stays, its rows are made anew.
   *
   * @param pack the folder with {@code pack.yaml} and {@code <roadmap-id>/<version>.yaml}
   * @return the index as written
   * @throws IOException if a file cannot be read or written
   * @throws ContentException if a file has problems
   * @throws IllegalArgumentException if a file's id or version is not that of its path
   */
  public static PackIndex index(Path pack) throws IOException {
    Path file = pack.resolve(INDEX);
    PackIndex header;
    try (InputStream in = Files.newInputStream(file)) {
      header = PackIndex.read(in, file.toString());
    }
    PackIndex index = new PackIndex(header.id(), header.title(), header.license(), rows(pack));
    Files.write(file, index.toYaml());
    return index;
  }

  private static List<PackRow> rows(Path pack) throws IOException {
    List<PackRow> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(pack, 2)) {
      for (Path file : files.filter(f -> isRoadmap(pack, f)).toList()) {
        rows.add(row(pack, file));
      }
    }
    rows.sort(Comparator.comparing(PackRow::id).thenComparing(PackRow::version));
    return rows;
  }

  /** A file in a roadmap's folder; what an editor or a file manager left there is not meant. */
  private static boolean isRoadmap(Path pack, Path file) {
    String name = String.valueOf(file.getFileName());
    return pack.relativize(file).getNameCount() == 2
        && name.endsWith(".yaml")
        && !name.startsWith(".");
  }

  private static PackRow row(Path pack, Path file) throws IOException {
    Roadmap roadmap = ContentReader.create().read(file).orThrow();
    String expected = roadmap.id() + "/" + roadmap.version() + ".yaml";
    String path = pack.relativize(file).toString().replace('\\', '/');
    if (!path.equals(expected)) {
      throw new IllegalArgumentException(file + " holds roadmap \"" + roadmap.id() + "\" version "
          + roadmap.version() + " and so belongs at " + expected);
    }
    return new PackRow(
        roadmap.id(), roadmap.version(), roadmap.title(), roadmap.category(), path, sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
