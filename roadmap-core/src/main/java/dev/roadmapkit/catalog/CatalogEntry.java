package dev.roadmapkit.catalog;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.PackRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a roadmap in a catalog, as its pack's index tells of it; the roadmap itself is not
 * read. Immutable and thread-safe, a value.
 */
public final class CatalogEntry {

  private final String pack;
  private final PackRow row;

  CatalogEntry(String pack, PackRow row) {
    this.pack = pack;
    this.row = row;
  }

  /**
   * Returns the pack that it comes from.
   *
   * @return the id of a pack
   */
  public String pack() {
    return pack;
  }

  /**
   * Returns the roadmap.
   *
   * @return its id
   */
  public RoadmapId id() {
    return row.id();
  }

  /**
   * Returns the version of the roadmap.
   *
   * @return a Semantic Version
   */
  public ContentVersion version() {
    return row.version();
  }

  /**
   * Returns the title of the roadmap.
   *
   * @return plain text, not translated
   */
  public String title() {
    return row.title();
  }

  /**
   * Returns the category of the roadmap.
   *
   * @return plain text, not translated
   */
  public Optional<String> category() {
    return row.category();
  }

  /**
   * Returns the languages that the roadmap can be read in: its own first, then its translations.
   *
   * @return an unmodifiable list
   */
  public List<Locale> languages() {
    List<Locale> languages = new ArrayList<>();
    row.language().ifPresent(languages::add);
    languages.addAll(row.translations());
    return List.copyOf(languages);
  }

  /** Where and how its files lie. */
  PackRow row() {
    return row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogEntry entry && pack.equals(entry.pack) && row.equals(entry.row);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pack, row);
  }

  /** Returns the id and the version: {@code backend-developer 2025.1.0}. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
