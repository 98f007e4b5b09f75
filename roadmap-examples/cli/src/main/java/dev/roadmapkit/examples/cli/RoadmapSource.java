package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.catalog.UnknownRoadmapException;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;

/** Finds the roadmap that an argument {@code ID|FILE} stands for; a mixin with {@code --pack}. */
final class RoadmapSource {

  static final String DESCRIPTION =
      "The id of a roadmap (see roadmap list), ID@VERSION such as backend-developer@^2025.1, or"
          + " a roadmap file.";

  private final Supplier<Catalog> catalog;

  @Mixin
  private final PackOption packs = new PackOption();

  RoadmapSource(Supplier<Catalog> catalog) {
    this.catalog = catalog;
  }

  /** Reads a file if the argument looks like one, else asks the catalog. */
  Roadmap load(String argument) {
    return isFile(argument)
        ? ContentReader.create().read(existing(argument)).orThrow()
        : inCatalog(argument);
  }

  /** The same with translations: those beside a file, or those of the catalog. */
  TranslatedRoadmap withTranslations(String argument) {
    if (!isFile(argument)) {
      return new TranslatedRoadmap(inCatalog(argument), Optional.empty());
    }
    ReadResult<Roadmap> read = ContentReader.create().readWithTranslations(existing(argument));
    return new TranslatedRoadmap(read.orThrow(), Optional.of(read));
  }

  /** The same, where an id may have a version: {@code backend-developer@2025.1.0}. */
  Roadmap versioned(String argument) {
    int at = argument.lastIndexOf('@');
    return at <= 0 || isFile(argument)
        ? load(argument)
        : version(argument.substring(0, at), argument.substring(at + 1), "--roadmap");
  }

  /** The packs as they have to be named the next time too, or nothing. */
  String again() {
    return packs.again();
  }

  /** Tells whether an argument is an id and nothing more. */
  boolean isBareId(String argument) {
    return argument.lastIndexOf('@') <= 0 && !isFile(argument);
  }

  /** A version of a roadmap in the catalog; the option is where a file can be named instead. */
  Roadmap version(String id, String version, String option) {
    try {
      return packs.open(catalog).roadmap(id, version);
    } catch (UnknownRoadmapException e) {
      throw CliException.usage(
          e.reason(),
          e.suggestion()
              .map(Words::suggestion)
              .or(() -> Optional.of("  If it is in a file or a pack, name that: " + option
                  + " FILE or --pack PATH")));
    } catch (IllegalArgumentException e) {
      throw CliException.usage(String.valueOf(e.getMessage()));
    }
  }

  /** The same, or nothing if the catalog does not have it. */
  Optional<Roadmap> find(RoadmapId id, ContentVersion version) {
    try {
      return Optional.of(packs.open(catalog).roadmap(id, version));
    } catch (UnknownRoadmapException e) {
      return Optional.empty();
    }
  }

  /** The newest release of every roadmap in the catalog. */
  List<CatalogEntry> newest() {
    return packs.open(catalog).newest();
  }

  /** The newest release of a roadmap in the catalog, if there is one. */
  Optional<ContentVersion> newest(RoadmapId id) {
    return packs.open(catalog).newest().stream()
        .filter(row -> row.id().equals(id))
        .map(CatalogEntry::version)
        .findFirst();
  }

  private static Path existing(String argument) {
    Path path = FileNames.path(argument).orElseThrow(() -> missing(argument));
    if (Files.isDirectory(path)) {
      throw CliException.usage("\"" + argument + "\" is a folder, not a roadmap file");
    }
    if (!Files.exists(path)) {
      throw missing(argument);
    }
    if (argument.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw CliException.usage(
          "\"" + argument + "\" is a PDF, not a roadmap file",
          Optional.of(
              "  To take back what was ticked in it: roadmap progress FILE import " + argument));
    }
    RoadmapFiles.translatedBy(path).ifPresent(roadmap -> {
      throw CliException.usage("\"" + argument
          + "\" is a translation: use the roadmap that it lies beside, \"" + roadmap + "\"");
    });
    return path;
  }

  /** The file that an argument stands for; empty if it is an id or there is no such file. */
  Optional<Path> file(String argument) {
    return isFile(argument) ? FileNames.path(argument).filter(Files::exists) : Optional.empty();
  }

  boolean isFile(String argument) {
    if (namesFile(argument)) {
      return true;
    }
    // A folder that happens to have the name of a roadmap, as in a content pack, does not hide it.
    return FileNames.path(argument)
        .filter(Files::exists)
        .filter(path ->
            !Files.isDirectory(path) || !isKnown(VersionedId.of(argument).id()))
        .isPresent();
  }

  private static boolean namesFile(String argument) {
    return argument.contains("/")
        || argument.contains(File.separator)
        || RoadmapFiles.isContent(argument);
  }

  private boolean isKnown(String id) {
    return packs.open(catalog).entries().stream()
        .anyMatch(row -> row.id().value().equals(id));
  }

  private Roadmap inCatalog(String argument) {
    VersionedId wanted = VersionedId.of(argument);
    try {
      return wanted.in(packs.open(catalog));
    } catch (UnknownRoadmapException e) {
      Optional<String> near = e.suggestion().map(wanted::withId);
      Optional<String> hint = FileNames.hint(argument)
          .or(() -> near.or(() -> RoadmapFiles.named(argument)).map(Words::suggestion))
          .or(() -> Optional.of("Try 'roadmap list'").filter(list -> !isKnown(wanted.id())));
      throw CliException.usage(e.reason(), hint);
    }
  }

  private static CliException missing(String argument) {
    return CliException.usage("there is no file \"" + argument + "\"", FileNames.hint(argument));
  }
}
