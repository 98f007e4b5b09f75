package dev.roadmapkit.content;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader made of a file: a roadmap, or all its problems. Immutable and thread-safe. */
public final class ReadResult {

  private final @Nullable Roadmap roadmap;
  private final List<Problem> problems;
  private final Places places;

  ReadResult(@Nullable Roadmap roadmap, List<Problem> problems, Places places) {
    this.roadmap = roadmap;
    this.problems = problems;
    this.places = places;
  }

  /**
   * Returns the roadmap.
   *
   * @return the roadmap, or empty if there are problems
   */
  public Optional<Roadmap> roadmap() {
    return Optional.ofNullable(roadmap);
  }

  /**
   * Returns the problems in the order of their places.
   *
   * @return an unmodifiable list, empty if there is a roadmap
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns the roadmap or throws.
   *
   * @return the roadmap
   * @throws ContentException if there are problems; it lists them all
   */
  public Roadmap orThrow() {
    return roadmap().orElseThrow(() -> new ContentException(problems));
  }

  /**
   * Finds where a part of the roadmap stands in the file.
   *
   * @param path a path as problems have it, such as {@code steps[3].duration}
   * @return its place, or that of the nearest part around it if the file does not have it
   */
  public Location locate(String path) {
    return places.locate(path);
  }
}
