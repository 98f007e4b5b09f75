package dev.roadmapkit.catalog;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.problem.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The roadmaps of one or more content packs. Thread-safe; what it holds never changes.
 *
 * <p>Opening a catalog reads the indexes of its packs only; a roadmap is read when it is first asked
 * for and shared from then on. A read that fails is tried again the next time.
 *
 * <p>Where the newest version is meant, that is the newest release; a pre-release only if there is no
 * release.
 */
public final class Catalog {

  private static final String BUNDLED = "roadmapkit";
  /** So many versions fit into a message. */
  private static final int MOST_NAMED = 5;

  private static final Comparator<Volume> BY_AGE = Comparator.comparing(
          (Volume volume) -> volume.entry().version().preRelease().isEmpty())
      .thenComparing(volume -> volume.entry().version());

  /** Every version of every roadmap by the roadmap's id, the oldest version first. */
  private final Map<String, List<Volume>> volumes;

  private final Once<SearchIndex> searchIndex = new Once<>(() -> SearchIndex.of(newestVolumes()));

  private Catalog(Collection<Pack> packs) {
    this.volumes = Shelf.of(packs).stream()
        .collect(Collectors.groupingBy(
            volume -> volume.entry().id().value(), LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Opens the roadmaps of the artifact {@code roadmap-content}, found through the class loader of
   * this library.
   *
   * @return the catalog
   * @throws CatalogException if {@code roadmap-content} is not on the class or module path
   */
  public static Catalog bundled() {
    return builder().bundled().build();
  }

  /**
   * Opens the roadmaps of the artifact {@code roadmap-content}.
   *
   * @param loader the class loader that finds the artifact
   * @return the catalog
   * @throws CatalogException if the loader does not find {@code roadmap-content}
   */
  public static Catalog bundled(ClassLoader loader) {
    return builder().bundled(loader).build();
  }

  /**
   * Opens every pack on a class path or module path, the bundled one too; none is not an error.
   *
   * @param loader the class loader that finds the packs
   * @return the catalog
   * @throws CatalogException if two packs contradict each other
   * @throws dev.roadmapkit.content.ContentException if the index of a pack has problems
   */
  public static Catalog onClassPath(ClassLoader loader) {
    return builder().classPath(loader).build();
  }

  /**
   * Returns a builder of catalogs with no pack.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what the catalog holds, every version of every roadmap.
   *
   * @return an unmodifiable list ordered by id and version
   */
  public List<CatalogEntry> entries() {
    return volumes.values().stream().flatMap(List::stream).map(Volume::entry).toList();
  }

  /**
   * Returns the newest version of every roadmap.
   *
   * @return an unmodifiable list ordered by id
   */
  public List<CatalogEntry> newest() {
    return newestVolumes().stream().map(Volume::entry).toList();
  }

  /**
   * Returns the newest version of a roadmap, without reading it.
   *
   * @param id the text of a roadmap id
   * @return the entry, or empty if there is no such roadmap
   */
  public Optional<CatalogEntry> find(String id) {
    return volumes.getOrDefault(Objects.requireNonNull(id, "id"), List.of()).stream()
        .max(BY_AGE)
        .map(Volume::entry);
  }

  /**
   * Returns the categories of the newest versions.
   *
   * @return an unmodifiable list in the order of the alphabet, each once
   */
  public List<String> categories() {
    return newest().stream()
        .flatMap(entry -> entry.category().stream())
        .sorted()
        .distinct()
        .toList();
  }

  /**
   * Returns the newest versions in a category.
   *
   * @param name the category; capitals and accents make no difference
   * @return an unmodifiable list ordered by id, empty if there is no such category
   */
  public List<CatalogEntry> category(String name) {
    List<String> wanted = SearchIndex.words(Objects.requireNonNull(name, "name"));
    return newest().stream()
        .filter(entry -> entry.category().map(SearchIndex::words).equals(Optional.of(wanted)))
        .toList();
  }

  /**
   * Looks for words in the titles, key terms, steps and topics of the newest versions; the first
   * search reads all of them.
   *
   * <p>A roadmap is a hit if each word begins a word of one of its texts; capitals and accents make no
   * difference. Hits whose best text has more of the words come first; then those that match in the
   * title, in a key term, a step, a topic; then those with more matches; then in the order of ids.
   *
   * @param words one or more words
   * @return an unmodifiable list, best first, empty if there are no words
   * @throws dev.roadmapkit.content.ContentException if the file of a roadmap has problems
   */
  public List<SearchHit> search(String words) {
    return searchIndex.get().search(Objects.requireNonNull(words, "words"));
  }

  /**
   * Returns the newest version of a roadmap.
   *
   * @param id the text of a roadmap id
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap; it names the nearest one
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(String id) {
    return newestOf(named(id), volume -> true).orElseThrow().roadmap();
  }

  /**
   * Returns the newest version of a roadmap.
   *
   * @param id a roadmap id
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap; it names the nearest one
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(RoadmapId id) {
    return roadmap(Objects.requireNonNull(id, "id").value());
  }

  /**
   * Returns the newest version of a roadmap within a range.
   *
   * @param id the text of a roadmap id
   * @param range a version such as {@code 2025.1.0} or a range such as {@code ^2025.1}, see
   *     {@link VersionRange}
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap or no such version of it
   * @throws IllegalArgumentException if the range is none
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(String id, String range) {
    VersionRange wanted = VersionRange.parse(Objects.requireNonNull(range, "range"));
    return newestOf(named(id), volume -> wanted.contains(volume.entry().version()))
        .orElseThrow(() -> unknownVersion(id, range))
        .roadmap();
  }

  /**
   * Returns the newest version of a roadmap within a range.
   *
   * @param id a roadmap id
   * @param range the versions that will do
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap or no such version of it
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(RoadmapId id, VersionRange range) {
    return roadmap(
        Objects.requireNonNull(id, "id").value(),
        Objects.requireNonNull(range, "range").toString());
  }

  /**
   * Returns one version of a roadmap.
   *
   * @param id a roadmap id
   * @param version a version
   * @return the roadmap
   * @throws UnknownRoadmapException if there is no such roadmap or no such version of it; it names
   *     the nearest roadmap or the versions there are
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(RoadmapId id, ContentVersion version) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    return newestOf(named(id.value()), volume -> volume.entry().version().equals(version))
        .orElseThrow(() -> unknownVersion(id.value(), version.toString()))
        .roadmap();
  }

  /**
   * Returns the roadmap of an entry of this catalog.
   *
   * @param entry an entry
   * @return the roadmap
   * @throws UnknownRoadmapException if another catalog has the entry, but not this one
   * @throws dev.roadmapkit.content.ContentException if its file has problems
   */
  public Roadmap roadmap(CatalogEntry entry) {
    Objects.requireNonNull(entry, "entry");
    return roadmap(entry.id(), entry.version());
  }

  private List<Volume> newestVolumes() {
    return volumes.values().stream()
        .map(versions -> newestOf(versions, volume -> true).orElseThrow())
        .toList();
  }

  private static Optional<Volume> newestOf(List<Volume> versions, Predicate<Volume> wanted) {
    return versions.stream().filter(wanted).max(BY_AGE);
  }

  private List<Volume> named(String id) {
    List<Volume> versions = volumes.getOrDefault(Objects.requireNonNull(id, "id"), List.of());
    if (versions.isEmpty()) {
      String empty = volumes.isEmpty() ? ": it is empty, as no pack was found" : "";
      throw new UnknownRoadmapException(
          "the catalog has no roadmap \"" + id + "\"" + empty,
          Nearest.to(id, List.copyOf(volumes.keySet())));
    }
    return versions;
  }

  private UnknownRoadmapException unknownVersion(String id, String wanted) {
    List<String> versions =
        named(id).stream().map(volume -> volume.entry().version().toString()).toList();
    int older = Math.max(0, versions.size() - MOST_NAMED);
    String newest = older == 0 ? "" : versions.size() + " versions, the newest ";
    return new UnknownRoadmapException(
        "the catalog has no version " + wanted + " of roadmap \"" + id + "\": it has " + newest
            + String.join(", ", versions.subList(older, versions.size())),
        Optional.empty());
  }

  /** Puts the packs of a catalog together; not thread-safe. */
  public static final class Builder {

    private final List<Pack> packs = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the roadmaps of the artifact {@code roadmap-content}, found through the class loader of
     * this library.
     *
     * @return this builder
     * @throws CatalogException if {@code roadmap-content} is not on the class or module path
     */
    public Builder bundled() {
      ClassLoader own = Catalog.class.getClassLoader();
      return bundled(own == null ? ClassLoader.getSystemClassLoader() : own);
    }

    /**
     * Adds the roadmaps of the artifact {@code roadmap-content}.
     *
     * @param loader the class loader that finds the artifact
     * @return this builder
     * @throws CatalogException if the loader does not find {@code roadmap-content}
     */
    public Builder bundled(ClassLoader loader) {
      packs.add(ClassPathPacks.first(loader, BUNDLED)
          .orElseThrow(() -> new CatalogException("the bundled roadmaps are not on the class path:"
              + " add the dependency dev.roadmapkit:roadmap-content (no " + Pack.HOME + BUNDLED
              + "/pack.json or pack.yaml)")));
      return this;
    }

    /**
     * Adds every pack on a class path or module path, the bundled one too; none is not an error.
     *
     * @param loader the class loader that finds the packs
     * @return this builder
     * @throws dev.roadmapkit.content.ContentException if the index of a pack has problems
     */
    public Builder classPath(ClassLoader loader) {
      packs.addAll(ClassPathPacks.all(loader));
      return this;
    }

    /**
     * Adds the packs in a folder.
     *
     * @param folder one that holds {@code META-INF/roadmaps}, such as {@code src/main/resources}
     * @return this builder
     * @throws CatalogException if it holds no pack
     * @throws dev.roadmapkit.content.ContentException if the index of a pack has problems
     */
    public Builder folder(Path folder) {
      packs.addAll(PackPlaces.folder(folder));
      return this;
    }

    /**
     * Adds the packs in a JAR, which is not kept open.
     *
     * @param jar one that holds {@code META-INF/roadmaps}
     * @return this builder
     * @throws CatalogException if it holds no pack
     * @throws dev.roadmapkit.content.ContentException if the index of a pack has problems
     */
    public Builder jar(Path jar) {
      packs.addAll(PackPlaces.jar(jar));
      return this;
    }

    /**
     * Builds the catalog. Of packs with the same content, and of equal roadmaps in two packs, the
     * one that was added first serves.
     *
     * @return the catalog
     * @throws CatalogException if two packs offer the same version of a roadmap, or the same pack,
     *     with different content; the message names both with their places
     */
    public Catalog build() {
      return new Catalog(packs);
    }
  }
}
