package dev.roadmapkit.catalog;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.problem.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Roadmaps by id. Thread-safe.
 *
 * <p>Opening a catalog reads its index only; a roadmap is read when it is first asked for and shared
 * from then on.
 */
public final class Catalog {

  private static final String BUNDLED = "META-INF/roadmaps/roadmapkit/";

  private final ClassLoader loader;
  private final List<PackRow> entries;
  private final Map<PackRow, Roadmap> opened = new ConcurrentHashMap<>();

  private Catalog(ClassLoader loader, List<PackRow> entries) {
    this.loader = loader;
    this.entries = entries;
  }

  /**
   * Opens the roadmaps of the artifact {@code roadmap-content}, found through the class loader of
   * this library.
   *
   * @return the catalog
   * @throws IllegalStateException if {@code roadmap-content} is not on the class or module path
   */
  public static Catalog bundled() {
    ClassLoader own = Catalog.class.getClassLoader();
    return bundled(own == null ? ClassLoader.getSystemClassLoader() : own);
  }

  /**
   * Opens the roadmaps of the artifact {@code roadmap-content}.
   *
   * @param loader the class loader that finds the artifact
   * @return the catalog
   * @throws IllegalStateException if the loader does not find {@code roadmap-content}
   */
  public static Catalog bundled(ClassLoader loader) {
    String name = BUNDLED + "pack.yaml";
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the bundled roadmaps are not on the class path: add the dependency"
                + " dev.roadmapkit:roadmap-content (no "
                + name
                + ")");
      }
      return new Catalog(loader, PackIndex.read(in, name).rows());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Returns what the catalog holds, every version of every roadmap.
   *
   * @return an unmodifiable list ordered by id and version
   */
  public List<PackRow> entries() {
    return entries.stream()
        .sorted(Comparator.comparing(PackRow::id).thenComparing(PackRow::version))
        .toList();
  }

  /**
   * Returns the newest version of a roadmap; a pre-release only if there is no release.
   *
   * @param id the text of a roadmap id
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap; it names the nearest one
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(String id) {
    Comparator<PackRow> releasesLast =
        Comparator.comparing(row -> row.version().preRelease().isEmpty());
    return named(id).stream()
        .max(releasesLast.thenComparing(PackRow::version))
        .map(this::open)
        .orElseThrow();
  }

  /**
   * Returns the newest version of a roadmap; a pre-release only if there is no release.
   *
   * @param id a roadmap id
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap; it names the nearest one
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(RoadmapId id) {
    return roadmap(id.value());
  }

  /**
   * Returns one version of a roadmap.
   *
   * @param id a roadmap id
   * @param version a version
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap or no such version of it; it names
   *     the nearest
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(RoadmapId id, ContentVersion version) {
    List<PackRow> versions = named(id.value());
    return versions.stream()
        .filter(row -> row.version().equals(version))
        .findFirst()
        .map(this::open)
        .orElseThrow(() -> unknownVersion(id, version, versions));
  }

  private List<PackRow> named(String id) {
    List<PackRow> rows =
        entries.stream().filter(row -> row.id().value().equals(id)).toList();
    if (rows.isEmpty()) {
      List<String> ids =
          entries.stream().map(row -> row.id().value()).distinct().toList();
      throw new UnknownRoadmapException(
          "the catalog has no roadmap \"" + id + "\"", Nearest.to(id, ids));
    }
    return rows;
  }

  private static UnknownRoadmapException unknownVersion(
      RoadmapId id, ContentVersion version, List<PackRow> rows) {
    List<String> versions = rows.stream().map(row -> row.version().toString()).toList();
    return new UnknownRoadmapException(
        "the catalog has no version " + version + " of roadmap \"" + id + "\"",
        Nearest.to(version.toString(), versions));
  }

  private Roadmap open(PackRow row) {
    return opened.computeIfAbsent(row, this::read);
  }

  private Roadmap read(PackRow row) {
    String name = BUNDLED + row.path();
    try (InputStream in = Optional.ofNullable(loader.getResourceAsStream(name))
        .orElseThrow(() -> new IOException("the index names it, but it is not there"))) {
      return ContentReader.create().read(in, name).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
