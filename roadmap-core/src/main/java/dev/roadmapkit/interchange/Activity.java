package dev.roadmapkit.interchange;

import dev.roadmapkit.ExtensionValue.Entries;

/**
 * What a statement is about. Immutable and thread-safe.
 *
 * @param definition what it is
 */
record Activity(String iri, Entries definition) {

  Entries tree() {
    return new Trees()
        .text("objectType", "Activity")
        .text("id", iri)
        .map("definition", definition)
        .build();
  }

  static Entries reference(String iri) {
    return new Trees().text("objectType", "Activity").text("id", iri).build();
  }
}
