package dev.roadmapkit.lint;

/**
 * A part of a roadmap with its place.
 *
 * @param noun what a person calls it
 * @param id its slug
 * @param step the slug of the step that it stands in, its own for a step
 * @param path where it stands
 * @param value the part itself
 */
record Placed<T>(String noun, String id, String step, String path, T value) {

  String label() {
    return noun + " \"" + id + "\"";
  }
}
