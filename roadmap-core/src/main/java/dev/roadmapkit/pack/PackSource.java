package dev.roadmapkit.pack;

import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of one pack as its author wrote it, read wholly; what is wrong with it is a problem. */
final class PackSource {

  static final String HOME = "META-INF/roadmaps";
  static final String INDEX = "pack.yaml";
  static final String YAML = ".yaml";

  private static final Comparator<Location> BY_PLACE = Comparator.comparing(Location::file)
      .thenComparingInt(Location::line)
      .thenComparingInt(Location::column);

  private final Path folder;
  private final Path indexFile;
  private final Optional<ReadResult<PackIndex>> index;
  private final SourceVersions versions;
  private final List<Problem> problems = new ArrayList<>();

  private PackSource(Path folder) throws IOException {
    this.folder = folder;
    this.indexFile = folder.resolve(INDEX);
    this.index = Files.isRegularFile(indexFile) ? Optional.of(readIndex()) : Optional.empty();
    this.versions = SourceVersions.in(folder);
    problems.addAll(index.map(ReadResult::problems).orElseGet(() -> List.of(noIndex())));
    header().filter(pack -> !pack.id().equals(id())).ifPresent(this::refuseId);
    problems.addAll(versions.problems());
    problems.addAll(FrozenFiles.problems(this));
    problems.addAll(VersionChain.problems(versions.readable()));
    problems.sort(Comparator.comparing(problem -> problem.location().orElseThrow(), BY_PLACE));
  }

  /** The packs below a folder that holds {@code META-INF/roadmaps}, in the order of their ids. */
  static List<PackSource> under(Path root) throws IOException {
    Path home = root.resolve(HOME);
    List<PackSource> packs = new ArrayList<>();
    if (Files.isDirectory(home)) {
      try (Stream<Path> children = Files.list(home)) {
        for (Path folder : children.filter(PackSource::isVisibleFolder).sorted().toList()) {
          packs.add(new PackSource(folder));
        }
      }
    }
    return packs;
  }

  /** All problems of some packs; that there is none is one, too. */
  static List<Problem> problems(Path root, List<PackSource> packs) {
    if (packs.isEmpty()) {
      String message = "the folder \"" + root + "\" holds no pack: looked for " + HOME
          + "/<pack-id>/" + INDEX + " in it";
      return List.of(Problem.of(Severity.ERROR, "no-pack", "", message));
    }
    return packs.stream().flatMap(pack -> pack.problems.stream()).toList();
  }

  private static boolean isVisibleFolder(Path path) {
    return Files.isDirectory(path) && !String.valueOf(path.getFileName()).startsWith(".");
  }

  private ReadResult<PackIndex> readIndex() throws IOException {
    try (InputStream in = Files.newInputStream(indexFile)) {
      return PackIndex.read(in, indexFile.toString());
    }
  }

  private Problem noIndex() {
    return SourceFile.error(
        indexFile,
        "missing-pack-index",
        "the pack has no " + INDEX + ": write one with the lines \"format: 1\", \"id: " + id()
            + "\" and \"title: ...\"");
  }

  private void refuseId(PackIndex pack) {
    String message =
        "pack \"" + pack.id() + "\" belongs into a folder of that name, not \"" + id() + "\"";
    problems.add(Problem.of(Severity.ERROR, "wrong-place", "id", message).at(locate("id")));
  }

  /** The name of the folder, which is the id of the pack. */
  String id() {
    return String.valueOf(folder.getFileName());
  }

  Path indexFile() {
    return indexFile;
  }

  Optional<PackIndex> header() {
    return index.flatMap(ReadResult::value);
  }

  SourceVersions versions() {
    return versions;
  }

  /** Finds a place in {@code pack.yaml}. */
  Location locate(String path) {
    return index.orElseThrow().locate(path);
  }

  /** The index with a row for every version, if the pack has no problem. */
  PackIndex wholeIndex() {
    List<PackRow> rows = versions.readable().stream().map(SourceVersion::row).toList();
    return header().orElseThrow().withRows(rows);
  }

  /** The text of {@link #wholeIndex()}: what the author wrote above the rows stays as it is. */
  String wholeIndexText() throws IOException {
    PackIndex whole = wholeIndex();
    String text = whole.toYaml(Files.readString(indexFile));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional<PackIndex> reread =
        PackIndex.read(new ByteArrayInputStream(bytes), INDEX).value();
    return reread.equals(Optional.of(whole)) ? text : whole.toYaml();
  }
}
