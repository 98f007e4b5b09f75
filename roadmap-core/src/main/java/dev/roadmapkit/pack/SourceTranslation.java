package dev.roadmapkit.pack;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A readable translation file of a pack.
 *
 * @param file the file
 * @param translation what was read from it
 */
record SourceTranslation(SourceFile file, Translation translation) {

  /** Reads one; what is wrong with it is added to the problems. */
  static Optional<SourceTranslation> read(SourceFile file, Roadmap roadmap, List<Problem> problems)
      throws IOException {
    ReadResult<Translation> read =
        ContentReader.create().readTranslation(file.open(), file.name(), roadmap);
    problems.addAll(read.problems());
    List<Problem> misplaced = new ArrayList<>();
    read.value()
        .map(translation -> translation.language().toLanguageTag())
        .filter(tag -> !tag.equals(file.tag()))
        .ifPresent(tag -> misplaced.add(Problem.of(
                Severity.ERROR,
                "wrong-place",
                "language",
                "this translates into \"" + tag + "\" and so belongs at " + roadmap.id() + "/"
                    + roadmap.version() + "." + tag + PackSource.YAML + ", not at " + file.path())
            .at(read.locate("language"))));
    problems.addAll(misplaced);
    return misplaced.isEmpty()
        ? read.value().map(translation -> new SourceTranslation(file, translation))
        : Optional.empty();
  }
}
