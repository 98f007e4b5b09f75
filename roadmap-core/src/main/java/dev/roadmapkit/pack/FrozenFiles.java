package dev.roadmapkit.pack;

import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the files of a pack against the rows of its index: what is released never changes. */
final class FrozenFiles {

  /** Digits of a hash: enough to tell two apart. */
  private static final int SHOWN = 12;

  private final PackSource pack;
  private final List<Problem> problems = new ArrayList<>();

  private FrozenFiles(PackSource pack) {
    this.pack = pack;
  }

  static List<Problem> problems(PackSource pack) {
    FrozenFiles frozen = new FrozenFiles(pack);
    List<PackRow> rows = pack.header().map(index -> index.rows()).orElse(List.of());
    for (int i = 0; i < rows.size(); i++) {
      frozen.check(rows.get(i), "roadmaps[" + i + "]");
    }
    return frozen.problems;
  }

  private void check(PackRow row, String place) {
    Optional<SourceFile> file = pack.versions().file(row.path());
    if (file.isEmpty()) {
      problems.add(vanished(
          place,
          named(row) + " is released, but " + row.path() + " is gone (SHA-256 " + row.sha256()
              + "): restore the file, for a released version stays"));
      return;
    }
    if (!file.get().sha256().equals(row.sha256())) {
      problems.add(file.get().error("released-file-changed", changed(row, file.get())));
    }
    row.translations().stream()
        .filter(language -> pack.versions().file(row.path(language)).isEmpty())
        .map(language -> vanished(
            place + ".translations",
            named(row) + " is released with the translation \"" + language.toLanguageTag()
                + "\", but " + row.path(language) + " is gone: restore the file"))
        .forEach(problems::add);
  }

  private static String changed(PackRow row, SourceFile file) {
    String hashes = " (SHA-256 " + row.sha256().substring(0, SHOWN) + "… in pack.yaml, "
        + file.sha256().substring(0, SHOWN) + "… now): ";
    return file.hasOtherLineEndings(row.sha256())
        ? named(row) + " is released, but the line endings of its file changed" + hashes
            + "restore them, and write \"* text=auto eol=lf\" into .gitattributes"
        : named(row) + " is released, but its file changed" + hashes
            + "restore the file, or write the change as a new version file";
  }

  private static String named(PackRow row) {
    return "roadmap \"" + row.id() + "\" version " + row.version();
  }

  private Problem vanished(String place, String message) {
    return Problem.of(Severity.ERROR, "released-file-gone", place, message).at(pack.locate(place));
  }
}
