package dev.roadmapkit.examples.cli;

import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.store.ProgressFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A learner's file as it was named on the command line.
 *
 * @param name the name for messages
 * @param path where it is
 * @param file the file
 */
record LedgerFile(String name, Path path, ProgressFile file) {

  /** Refuses what cannot be a file; it need not exist. */
  static LedgerFile of(String name) {
    Path path = FileNames.path(name).orElseThrow(() -> missing(name, Optional.empty()));
    if (Files.isDirectory(path)) {
      throw CliException.usage("\"" + name + "\" is a folder, not a file of progress");
    }
    return new LedgerFile(name, path, ProgressFile.of(path));
  }

  /** The ledger; all problems of a damaged file are thrown. */
  Progress read() {
    return existing().orElseThrow(() -> missing(name, Optional.of(beginning())));
  }

  private String beginning() {
    return Files.exists(path.resolveSibling(path.getFileName() + ".bak"))
        ? "  The version before its last change is \"" + name
            + ".bak\": to go back to it, copy it to \"" + name + "\""
        : "  To begin it: roadmap progress " + name + " start ID --roadmap ROADMAP";
  }

  /** The ledger, or nothing if there is no file yet. */
  Optional<Progress> existing() {
    return file.exists() ? Optional.of(file.read().orThrow()) : Optional.empty();
  }

  /**
   * Changes the file, or begins it; nothing is left in its folder where the change fails.
   *
   * @param change called twice: before anything is touched, then while no one else can write
   */
  Progress update(Function<Optional<Progress>, Progress> change) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw CliException.usage(
          "cannot write \"" + name + "\": there is no folder \"" + path.getParent() + "\"");
    }
    Optional<Progress> before = existing();
    Progress after = change.apply(before);
    return before.filter(after::equals).orElseGet(() -> file.update(change));
  }

  private static CliException missing(String name, Optional<String> hint) {
    return CliException.usage(
        "there is no file \"" + name + "\"", FileNames.hint(name).or(() -> hint));
  }
}
