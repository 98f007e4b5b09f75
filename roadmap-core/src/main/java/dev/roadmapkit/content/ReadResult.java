package dev.roadmapkit.content;

import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a file: a value, or all the file's problems. Immutable and thread-safe.
 *
 * @param <T> what the file holds, such as a {@link dev.roadmapkit.Roadmap}
 */
public final class ReadResult<T> {

  private final @Nullable T value;
  private final List<Problem> problems;
  private final Places places;

  ReadResult(@Nullable T value, List<Problem> problems, Places places) {
    this.value = value;
    this.problems = problems;
    this.places = places;
  }

  /**
   * Returns the result of a reader that keeps no places.
   *
   * @param file the name of the file, the place of whatever is located
   * @param value what was read
   * @param <T> what the file holds
   * @return a result without problems
   */
  public static <T> ReadResult<T> of(String file, T value) {
    return new ReadResult<>(value, List.of(), Places.none(file));
  }

  /**
   * Returns the result of a reader that found problems.
   *
   * @param file the name of the file, the place of whatever is located
   * @param problems at least one problem
   * @param <T> what the file should hold
   * @return a result without a value
   * @throws IllegalArgumentException if there is no problem
   */
  public static <T> ReadResult<T> failed(String file, List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure needs a problem");
    }
    return new ReadResult<>(null, List.copyOf(problems), Places.none(file));
  }

  /**
   * Returns what was read.
   *
   * @return the value, or empty if there are problems
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the problems in the order of their places.
   *
   * @return an unmodifiable list, empty if there is a value
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns what was read, or throws.
   *
   * @return the value
   * @throws ContentException if there are problems; it lists them all
   */
  public T orThrow() {
    return value().orElseThrow(() -> new ContentException(problems));
  }

  /**
   * Finds where a part of the value stands in the file.
   *
   * @param path a path as problems have it, such as {@code steps[3].duration}
   * @return its place, or that of the nearest part around it if the file does not have it
   */
  public Location locate(String path) {
    return places.locate(path);
  }

  /** The same problems and places, and no value. */
  <U> ReadResult<U> withoutValue() {
    return new ReadResult<>(null, problems, places);
  }

  /** What the value became; the places are those of the file as it was read. */
  <U> ReadResult<U> withValue(U other) {
    return new ReadResult<>(other, problems, places);
  }

  Places places() {
    return places;
  }
}
