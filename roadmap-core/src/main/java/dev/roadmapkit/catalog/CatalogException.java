package dev.roadmapkit.catalog;

/**
 * Thrown where a catalog cannot be opened or read: a place holds no pack, a pack lacks a file, or two
 * packs contradict each other. The message names the places and says what to do.
 */
public final class CatalogException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  CatalogException(String message) {
    super(message);
  }
}
