package dev.roadmapkit.pack;

import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Releases the versions of packs: writes a row for each into the pack's {@code pack.yaml}, and from
 * then on its file is frozen. Thread-safe: it has no state.
 */
public final class PackIndexer {

  private PackIndexer() {}

  /**
   * Checks every pack in a folder as {@link PackCheck} does and, if all is well, brings the rows of
   * their indexes up to date; the header and its comments stay.
   *
   * @param root a folder that holds {@code META-INF/roadmaps}, such as {@code src/main/resources}
   * @return the problems, or what was written
   * @throws IOException if a file cannot be read or written
   */
  public static PackUpdate update(Path root) throws IOException {
    List<PackSource> packs = PackSource.under(root);
    List<Problem> problems = PackSource.problems(root, packs);
    if (!problems.isEmpty()) {
      return new PackUpdate(problems, List.of(), List.of(), List.of());
    }
    List<PackRow> written = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    for (PackSource pack : packs) {
      List<PackRow> rows = update(pack);
      written.addAll(rows);
      pack.versions().readable().stream()
          .filter(version -> rows.contains(version.row()))
          .forEach(version -> warnings.addAll(version.warnings()));
    }
    List<Path> indexes = packs.stream().map(PackSource::indexFile).toList();
    return new PackUpdate(problems, indexes, written, warnings);
  }

  private static List<PackRow> update(PackSource pack) throws IOException {
    List<PackRow> written = new ArrayList<>(pack.wholeIndex().rows());
    written.removeAll(pack.header().orElseThrow().rows());
    if (!written.isEmpty()) {
      Files.writeString(pack.indexFile(), pack.wholeIndexText());
    }
    return List.copyOf(written);
  }
}
