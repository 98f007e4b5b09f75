package dev.roadmapkit.examples.custompack;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints every roadmap on the class path: the bundled ones and this pack's own. */
public final class BothPacks {

  private BothPacks() {}

  /**
   * Runs the example.
   *
   * @param args ignored
   */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    Catalog catalog = Catalog.onClassPath(BothPacks.class.getClassLoader());
    for (CatalogEntry entry : catalog.newest()) {
      String languages =
          entry.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
      out.println(entry.pack() + ": " + entry + ", \"" + entry.title() + "\" (" + languages + ")");
    }
    out.println(catalog.roadmap("command-line-basics", "^1.0").in(Locale.GERMAN).title());
  }
}
