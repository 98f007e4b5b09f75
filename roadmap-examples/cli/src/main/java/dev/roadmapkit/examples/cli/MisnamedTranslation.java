package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.nio.file.Path;
import java.util.Optional;

/** Recognizes a translation whose name has no language tag, such as {@code my.pt_BR.yaml}. */
final class MisnamedTranslation {

  private MisnamedTranslation() {}

  /** The one thing wrong with a file that is no roadmap, if its name alone makes it look like one. */
  static Optional<Problem> problem(Path file, ReadResult<Roadmap> asRoadmap) {
    ContentReader reader = ContentReader.create();
    return RoadmapFiles.meantToTranslate(file)
        .filter(beside -> reader
            .read(beside)
            .value()
            // As a translation it has less wrong with it than as a roadmap.
            .filter(source -> reader.readTranslation(file, source).problems().size()
                < asRoadmap.problems().size())
            .isPresent())
        .map(beside -> problem(file, beside));
  }

  private static Problem problem(Path file, Path roadmap) {
    String word = RoadmapFiles.word(file);
    String message = "this is named like a translation of \"" + roadmap.getFileName() + "\", but \""
        + word + "\" is no language tag: write one such as de or pt-BR";
    String tag = word.replace('_', '-');
    Optional<String> name = Optional.of(tag)
        .filter(RoadmapFiles::isTag)
        .map(right ->
            String.valueOf(file.getFileName()).replace("." + word + ".", "." + right + "."));
    return Problem.of(Severity.ERROR, "translation-name", "", message)
        .suggesting(name)
        .at(new Location(file.toString(), 1, 1));
  }
}
