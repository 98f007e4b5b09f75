package dev.roadmapkit.pack;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.TranslationStatus;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
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

  /** One for each translation that a learner would not see whole or up to date. */
  List<Problem> warnings() {
    return translations.stream()
        .flatMap(other -> warning(other, other.translation().status(roadmap)).stream())
        .toList();
  }

  private static Optional<Problem> warning(SourceTranslation of, TranslationStatus status) {
    String stale = status.stale().isEmpty() ? "" : ", " + status.stale().size() + " stale";
    String message = "the translation is released as it is, " + status + stale
        + ": mend it, then release it again; roadmap translations lists what it lacks";
    return status.isComplete()
        ? Optional.empty()
        : Optional.of(Problem.of(Severity.WARNING, "incomplete-translation", "", message)
            .at(new Location(of.file().name(), 1, 1)));
  }
}
