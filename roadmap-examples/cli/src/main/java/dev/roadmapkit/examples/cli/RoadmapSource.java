package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.content.ContentReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the roadmap that an argument {@code ID|FILE} stands for. */
final class RoadmapSource {

  static final String DESCRIPTION =
      "The id of a bundled roadmap (see roadmap list), or a roadmap file.";

  private final Supplier<Catalog> catalog;

  RoadmapSource(Supplier<Catalog> catalog) {
    this.catalog = catalog;
  }

  /** Reads a file if the argument looks like one, else asks the catalog. */
  Roadmap load(String argument) {
    Optional<Path> path = path(argument);
    boolean file = namesFile(argument) || path.filter(Files::exists).isPresent();
    // A folder that happens to have the name of a roadmap, as in a content pack, does not hide it.
    boolean folder = path.filter(Files::isDirectory).isPresent();
    if (!file || (folder && !namesFile(argument) && isKnown(argument))) {
      return catalog.get().roadmap(argument);
    }
    return read(path.orElseThrow(() -> missing(argument)), argument);
  }

  private static Roadmap read(Path path, String argument) {
    if (Files.isDirectory(path)) {
      throw CliException.usage("\"" + argument + "\" is a folder, not a roadmap file");
    }
    if (!Files.exists(path)) {
      throw missing(argument);
    }
    return ContentReader.create().read(path).orThrow();
  }

  private boolean isKnown(String id) {
    return catalog.get().entries().stream().anyMatch(row -> row.id().value().equals(id));
  }

  private static boolean namesFile(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return argument.contains("/")
        || argument.contains(File.separator)
        || RoadmapFiles.isContent(name);
  }

  /** Empty where the platform cannot have such a file, as with "é.yaml" under LANG=C. */
  private static Optional<Path> path(String argument) {
    try {
      return argument.isEmpty() ? Optional.empty() : Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static CliException missing(String argument) {
    return CliException.usage("there is no file \"" + argument + "\"");
  }
}
