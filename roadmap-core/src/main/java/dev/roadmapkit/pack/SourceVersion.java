package dev.roadmapkit.pack;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.content.ReadResult;
import java.util.List;
import java.util.Optional;

/**
 * A readable roadmap file of a pack.
 *
 * @param file the file
 * @param read what was read from it
 * @param roadmap the roadmap
 * @param translations the translations beside it, in the order of their languages' tags
 */
record SourceVersion(
    SourceFile file,
    ReadResult<Roadmap> read,
    Roadmap roadmap,
    List<SourceTranslation> translations) {

  PackRow row() {
    return new PackRow(
        roadmap.id(),
        roadmap.version(),
        roadmap.title(),
        roadmap.category(),
        Optional.of(roadmap.language()),
        translations.stream().map(other -> other.translation().language()).toList(),
        file.path(),
        file.sha256());
  }
}
