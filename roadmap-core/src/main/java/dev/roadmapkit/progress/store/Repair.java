package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last good version of a ledger and makes it the current one; needs the lock, but for a
 * directory that is read-only, where nothing is changed. One use.
 */
final class Repair {

  private final Disk disk;
  private final LedgerFiles files;
  private final RoadmapId roadmap;
  private final boolean readOnly;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Path> movedAside = new ArrayList<>();

  Repair(Disk disk, LedgerFiles files, RoadmapId roadmap) {
    this.disk = disk;
    this.files = files;
    this.roadmap = roadmap;
    this.readOnly = disk.isReadOnly(files.directory());
  }

  StoredProgress run() throws IOException {
    Progress current = take(files.current());
    if (current != null) {
      return StoredProgress.of(current);
    }
    Progress previous = take(files.previous());
    if (previous != null) {
      restore(previous);
      return result(previous);
    }
    if (!problems.isEmpty()) {
      String message = "no good version is left: the ledger starts empty";
      report(Severity.ERROR, "no-good-version", message, files.current());
    }
    return result(Progress.none(roadmap));
  }

  private void restore(Progress previous) throws IOException {
    if (!readOnly) {
      Ledger.write(disk, files, previous, files.current());
      disk.force(files.directory());
    }
    String message = "the version before the last change "
        + (readOnly ? "was read instead" : "was restored") + ": that change may be missing";
    report(Severity.WARNING, "restored", message, files.current());
  }

  private StoredProgress result(Progress progress) {
    return new StoredProgress(progress, problems, movedAside);
  }

  /** The ledger of a file, or null without such a file; one that is damaged is moved aside. */
  private @Nullable Progress take(Path file) throws IOException {
    Ledger ledger = Ledger.read(disk, file, roadmap);
    if (!ledger.problems().isEmpty()) {
      problems.addAll(ledger.problems());
      moveAside(file);
    }
    return ledger.progress();
  }

  private void moveAside(Path file) throws IOException {
    if (readOnly) {
      String message = "the damaged file could not be moved aside, for \"" + files.directory()
          + "\" is read-only";
      report(Severity.ERROR, "not-moved", message, file);
      return;
    }
    Path aside = free();
    disk.rename(file, aside);
    disk.force(files.directory());
    movedAside.add(aside);
    report(Severity.ERROR, "moved-aside", "the damaged file is now \"" + aside + "\"", file);
  }

  private Path free() {
    int number = 1;
    while (disk.exists(files.damaged(number))) {
      number++;
    }
    return files.damaged(number);
  }

  private void report(Severity severity, String rule, String message, Path file) {
    problems.add(Problem.of(severity, rule, "", message).at(new Location(file.toString(), 1, 1)));
  }
}
