package dev.roadmapkit.problem;

/**
 * A place in a file. Immutable and thread-safe.
 *
 * @param file the name of the file as the caller gave it
 * @param line the line, the first is 1
 * @param column the column in characters, the first is 1
 */
public record Location(String file, int line, int column) {

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
