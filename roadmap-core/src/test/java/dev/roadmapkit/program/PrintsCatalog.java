package dev.roadmapkit.program;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;

/**
 * A program that reads all roadmaps it finds, to be started under different class loaders; in a
 * package that no module has.
 */
public final class PrintsCatalog {

  private PrintsCatalog() {}

  /** Prints the bundled pack, then all packs. */
  public static void main(String... args) {
    print(Catalog.bundled());
    print(Catalog.onClassPath(PrintsCatalog.class.getClassLoader()));
  }

  private static void print(Catalog catalog) {
    for (CatalogEntry entry : catalog.entries()) {
      System.out.println(
          entry.pack() + ": " + entry + ", " + catalog.roadmap(entry).title());
    }
  }
}
