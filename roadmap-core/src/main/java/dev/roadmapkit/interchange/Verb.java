package dev.roadmapkit.interchange;

import dev.roadmapkit.ExtensionValue.Entries;
import java.util.Locale;

/** The verbs of statements, from the registry of ADL, which made the format. */
enum Verb {
  ATTEMPTED,
  COMPLETED,
  PROGRESSED;

  String iri() {
    return "http://adlnet.gov/expapi/verbs/" + word();
  }

  Entries tree() {
    Entries display = new Trees().text("en-US", word()).build();
    return new Trees().text("id", iri()).map("display", display).build();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
