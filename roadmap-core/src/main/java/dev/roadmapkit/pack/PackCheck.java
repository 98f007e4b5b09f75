package dev.roadmapkit.pack;

import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds what is wrong with content packs. Thread-safe: it has no state.
 *
 * <p>One line in a pack's own tests keeps its learners safe:
 *
 * <pre>{@code assertThat(PackCheck.of(Path.of("src/main/resources"))).isEmpty();}</pre>
 */
public final class PackCheck {

  private PackCheck() {}

  /**
   * Checks every pack in a folder: the index, each roadmap and translation file, where it lies, errors
   * of the linter, that no released file changed or vanished, and that each version claims what it
   * owes to the release before it.
   *
   * @param root a folder that holds {@code META-INF/roadmaps}, such as {@code src/main/resources}
   * @return all problems with their files, in the order of their places; unmodifiable, empty if the
   *     packs may be released. That there is no pack is a problem, too
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Problem> of(Path root) {
    try {
      return PackSource.problems(root, PackSource.under(root));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the packs in " + root, e);
    }
  }
}
