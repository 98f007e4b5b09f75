package dev.roadmapkit.catalog;

import java.util.List;

/**
 * A roadmap that a search found. Immutable and thread-safe.
 *
 * @param entry the newest version of the roadmap
 * @param matches the texts with most of the words, best first, at least one
 */
public record SearchHit(CatalogEntry entry, List<SearchMatch> matches) {

  /**
   * Copies the matches.
   *
   * @param entry the newest version of the roadmap
   * @param matches the texts with most of the words, best first, at least one
   */
  public SearchHit {
    matches = List.copyOf(matches);
  }
}
