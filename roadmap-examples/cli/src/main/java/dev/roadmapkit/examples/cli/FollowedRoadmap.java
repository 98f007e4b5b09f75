package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Progress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The roadmap that a file of progress follows: the one it names itself, or one given beside it. */
final class FollowedRoadmap {

  @Option(
      names = "--roadmap",
      paramLabel = "ID|FILE",
      description = "The roadmap: an id, an id with a version such as backend-developer@2025.1.0,"
          + " or a roadmap file. A new file of progress needs it; later ones name it themselves,"
          + " and only roadmap files and packs must be given again.")
  private Optional<String> given = Optional.empty();

  /** The roadmap of a file that is begun now. */
  Roadmap begun(RoadmapSource source, LedgerFile ledger) {
    return source.versioned(given.orElseThrow(() -> CliException.usage(
        "there is no file \"" + ledger.name() + "\"",
        Optional.of("  To begin it, name the roadmap: --roadmap ID"))));
  }

  /** The roadmap at the version that the file follows. */
  Roadmap of(Progress progress, RoadmapSource source, LedgerFile ledger) {
    if (given.isEmpty() || source.isBareId(given.get())) {
      given.ifPresent(id -> requireSame(progress, id, ledger));
      return known(progress, source);
    }
    Roadmap roadmap = source.versioned(given.get());
    requireSame(progress, roadmap, ledger);
    return roadmap;
  }

  /** The version to go over to, if the catalog has a newer one than the file follows. */
  Optional<ContentVersion> newer(Roadmap roadmap, RoadmapSource source) {
    return given.filter(source::isFile).isEmpty()
        ? source.newest(roadmap.id()).filter(version -> version.compareTo(roadmap.version()) > 0)
        : Optional.empty();
  }

  /** The version that a file follows, as {@code migrate --to} takes it. */
  String target(Roadmap roadmap, RoadmapSource source) {
    return given.filter(source::isFile).orElseGet(() -> roadmap.version().toString());
  }

  /** The option as it has to be written the next time too, or nothing. */
  String again(RoadmapSource source) {
    return given.filter(source::isFile).map(file -> " --roadmap " + file).orElse("")
        + source.again();
  }

  private static Roadmap known(Progress progress, RoadmapSource source) {
    String id = progress.roadmap().value();
    return progress
        .version()
        .map(version -> source.version(id, version.toString(), "--roadmap"))
        .orElseGet(() -> source.load(id));
  }

  /** Refuses a roadmap, or a version of it, that is not the one of a file. */
  static void requireSame(Progress progress, Roadmap roadmap, LedgerFile ledger) {
    requireSame(progress, roadmap.id().value(), ledger);
    requireSame(progress, roadmap.version(), ledger);
  }

  private static void requireSame(Progress progress, String id, LedgerFile ledger) {
    if (!progress.roadmap().value().equals(id)) {
      throw CliException.usage("\"" + ledger.name() + "\" is progress on roadmap \""
          + progress.roadmap() + "\", not \"" + id + "\"");
    }
  }

  private static void requireSame(Progress progress, ContentVersion other, LedgerFile ledger) {
    if (!progress.version().orElse(other).equals(other)) {
      throw CliException.usage(
          "\"" + ledger.name() + "\" follows version "
              + progress.version().orElseThrow() + " of roadmap \"" + progress.roadmap()
              + "\", not " + other,
          Optional.of("  To go over to another version: roadmap progress " + ledger.name()
              + " migrate --to VERSION"));
    }
  }
}
