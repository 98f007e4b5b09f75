package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import java.util.Optional;

/** A roadmap with its translations and, if it came from files, the places in them. */
record TranslatedRoadmap(Roadmap roadmap, Optional<ReadResult<Roadmap>> read) {

  /** Where a string of a translation stands in its file. */
  Optional<Location> place(Translation translation, String path) {
    String language = translation.language().toLanguageTag();
    return read.map(result -> result.locate("translations." + language + "." + path));
  }
}
