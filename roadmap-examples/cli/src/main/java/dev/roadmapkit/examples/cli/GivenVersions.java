package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The option for versions of a roadmap that the catalog does not have. */
final class GivenVersions {

  @Option(
      names = "--roadmap",
      paramLabel = "FILE",
      description =
          "A roadmap file with a version that the catalog does not have; may be repeated.")
  private List<String> files = new ArrayList<>();

  /** Finds versions of a roadmap among the given files, which are read now, and else in the catalog. */
  Function<ContentVersion, Optional<Roadmap>> of(RoadmapId roadmap, RoadmapSource source) {
    List<Roadmap> given = files.stream().map(source::versioned).toList();
    given.stream().filter(other -> !other.id().equals(roadmap)).findFirst().ifPresent(other -> {
      throw CliException.usage("this is about roadmap \"" + roadmap
          + "\", and --roadmap names one of \"" + other.id() + "\"");
    });
    return version -> given.stream()
        .filter(known -> known.version().equals(version))
        .findFirst()
        .or(() -> source.find(roadmap, version));
  }
}
