package dev.roadmapkit.pack;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.content.ReadResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A readable roadmap file of a pack.
 *
 * @param file the file
 * @param read what was read from it
 * @param roadmap the roadmap
 * @param translations the languages of the files beside it, in the order of their tags
 */
record SourceVersion(
    SourceFile file, ReadResult<Roadmap> read, Roadmap roadmap, List<Locale> translations) {

  PackRow row() {
    return new PackRow(
        roadmap.id(),
        roadmap.version(),
        roadmap.title(),
        roadmap.category(),
        Optional.of(roadmap.language()),
        translations,
        file.path(),
        file.sha256());
  }
}
