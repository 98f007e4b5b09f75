package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Ledgers as files of one directory.
 *
 * <p>A change, made under the lock, takes these steps on the files of a ledger, where <em>old</em> is
 * the version that is read and <em>new</em> the one that is acknowledged when all is done:
 *
 * <ol>
 *   <li>delete {@code .tmp}, which a process may have left when it died
 *   <li>create {@code .tmp}, write <em>old</em>, force it to the disk
 *   <li>rename {@code .tmp} to {@code .bak}
 *   <li>create {@code .tmp}, write <em>new</em>, force it to the disk
 *   <li>rename {@code .tmp} to {@code .json}
 *   <li>force the directory to the disk
 * </ol>
 *
 * <p>So the states in which a process can leave them are these; nothing needs repair in any of them,
 * because {@code .json} is always whole, and nobody reads {@code .tmp}:
 *
 * <ul>
 *   <li>within 1 and 2: {@code .json} is old, {@code .bak} older or missing, {@code .tmp} missing,
 *       empty, cut short or whole
 *   <li>after 3, within 4: {@code .json} and {@code .bak} are old, {@code .tmp} as above
 *   <li>after 5: {@code .json} is new, {@code .bak} is old, {@code .tmp} is missing
 *   <li>within the first change of all: steps 2 and 3 are left out, {@code .json} and {@code .bak}
 *       are missing until 5
 * </ul>
 *
 * <p>A {@code .json} that is damaged or missing all the same was not left so by this class. Repair,
 * also under the lock, renames it to {@code .damaged-n}, and a damaged {@code .bak} likewise, then
 * writes a good {@code .bak} back with steps 4 to 6. If it is left in between, {@code .json} is
 * missing, and the next one goes on from there. Readers need no lock until they meet that; in a
 * directory that they cannot write to they read the {@code .bak} and leave all as it is.
 *
 * <p>Two more kinds of files lie there, which are empty or hold a process id, are never deleted and
 * matter only while the store is used: {@code ada@backend-developer.lock} for each ledger, which
 * keeps processes apart, and one {@code threads.lock}, which keeps the threads of a process apart.
 * Beside a {@link ProgressFile} they are hidden: {@code .ada.json.lock} and {@code .threads.lock}.
 */
final class FileProgressStore implements ProgressStore {

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final Path directory;
  private final Duration wait;
  private final Disk disk;

  FileProgressStore(Path directory, Duration wait, Disk disk) {
    if (wait.isNegative() || wait.compareTo(LONGEST_WAIT) > 0) {
      throw new IllegalArgumentException(
          "a wait of " + wait + " is not possible: use zero to " + LONGEST_WAIT);
    }
    this.directory = Objects.requireNonNull(directory, "directory");
    this.wait = wait;
    this.disk = disk;
  }

  @Override
  public StoredProgress load(String learner, RoadmapId roadmap) {
    LedgerFiles files = LedgerFiles.of(directory, learner, roadmap);
    try {
      return load(files, roadmap);
    } catch (IOException e) {
      throw ProgressStoreException.of(learner, roadmap, "cannot be loaded", e);
    }
  }

  @Override
  public StoredProgress update(String learner, RoadmapId roadmap, UnaryOperator<Progress> change) {
    LedgerFiles files = LedgerFiles.of(directory, learner, roadmap);
    try {
      disk.makeDirectory(directory);
      Ledger.requireWritable(disk, files);
      return LedgerLock.during(files, wait, () -> update(files, roadmap, change));
    } catch (IOException e) {
      throw ProgressStoreException.of(
          learner, roadmap, "cannot be stored, what was stored before is still there", e);
    }
  }

  private StoredProgress load(LedgerFiles files, RoadmapId roadmap) throws IOException {
    Ledger current = Ledger.read(disk, files.current(), roadmap);
    if (current.progress() != null) {
      return StoredProgress.of(current.progress());
    }
    if (current.isMissing() && !disk.exists(files.previous())) {
      return StoredProgress.of(Progress.none(roadmap));
    }
    Repair repair = new Repair(disk, files, roadmap);
    // Who cannot repair cannot lock either.
    return disk.isReadOnly(directory) ? repair.run() : LedgerLock.during(files, wait, repair::run);
  }

  private StoredProgress update(
      LedgerFiles files, RoadmapId roadmap, UnaryOperator<Progress> change) throws IOException {
    StoredProgress stored = new Repair(disk, files, roadmap).run();
    Progress before = stored.progress();
    Progress after = Changes.apply(before, change);
    if (!after.equals(before)) {
      if (disk.exists(files.current())) {
        Ledger.write(disk, files, before, files.previous());
      }
      Ledger.write(disk, files, after, files.current());
      disk.force(directory);
    }
    return stored.with(after);
  }
}
