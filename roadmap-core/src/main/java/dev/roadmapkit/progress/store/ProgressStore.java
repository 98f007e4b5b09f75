package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Keeps one ledger for each learner and roadmap. Those made here are thread-safe; applications may
 * implement the interface over a database of their own.
 *
 * <pre>{@code
 * ProgressStore store = ProgressStore.directory(directory);
 * RoadmapId backend = RoadmapId.of("backend-developer");
 * store.update("ada", backend, progress -> progress.complete("variables", instant));
 * Progress progress = store.load("ada", backend).progress();
 * }</pre>
 *
 * <p>A learner is named by any text that is not empty, such as a user name or a number; two texts
 * are one learner only if they are equal to the last character.
 */
public interface ProgressStore {

  /**
   * Returns a store of files that waits up to ten seconds for others that change the same ledger.
   *
   * @param directory where the files are; made by the first change if it does not exist
   * @return a store
   * @see #directory(Path, Duration)
   */
  static ProgressStore directory(Path directory) {
    return directory(directory, Duration.ofSeconds(10));
  }

  /**
   * Returns a store of files, for desktop programs and command lines. Any number of threads and
   * processes may use one directory at the same time.
   *
   * <p>When {@link #update} has returned, the change has been forced to the disk, and it survives the
   * death of the process; a loss of power it survives as far as file system and disk keep what they
   * were asked to force. A file is always replaced as a whole, and the version before the last change
   * stays beside it ({@code .bak}). A file that cannot be read as a ledger is moved aside ({@code
   * .damaged-1}, {@code .damaged-2}, …), never deleted, and the version before is restored. A file of
   * a newer format is neither moved nor replaced: loads and changes fail. A directory or file that is
   * read-only is not written to: changes fail, and loads of a damaged file give the version before.
   * What replaces a file, and the version before, have its permissions where the file system has any.
   *
   * <p>Locks are files beside the ledgers, {@code ada@backend-developer.lock} and {@code threads.lock}.
   * They stay; delete them only when no program uses the directory.
   *
   * <p>Names of files are plain ASCII in lower case, {@code ada@backend-developer.json}; what a file
   * system might confuse or refuse is escaped.
   *
   * @param directory where the files are; made by the first change if it does not exist
   * @param wait how long a change waits for others of the same ledger, from zero to an hour
   * @return a store
   * @throws IllegalArgumentException if {@code wait} is negative or longer
   */
  static ProgressStore directory(Path directory, Duration wait) {
    return new FileProgressStore(directory, wait, new SystemDisk());
  }

  /**
   * Returns a store that forgets everything when it is collected, for tests of applications.
   *
   * @return a new store
   */
  static ProgressStore inMemory() {
    return new MemoryProgressStore();
  }

  /**
   * Loads a ledger. What had to be repaired on the way is told once, by the call that repaired it.
   *
   * @param learner the key of the learner
   * @param roadmap the id of the roadmap
   * @return the ledger, which takes any id; an empty one if there is none
   * @throws ProgressStoreException if there is one that cannot be had
   * @throws IllegalArgumentException if the key is empty or not valid Unicode
   */
  StoredProgress load(String learner, RoadmapId roadmap);

  /**
   * Changes a ledger, while no one else can. Marks never get lost: those that the change leaves out
   * are merged in again.
   *
   * @param learner the key of the learner
   * @param roadmap the id of the roadmap
   * @param change makes the new ledger from the stored one; it must not use the store, and whatever it
   *     throws is thrown on, with nothing changed
   * @return the new ledger, which is stored now
   * @throws ProgressStoreException if it cannot be stored, or is being changed by others for too long
   * @throws IllegalArgumentException if the key is empty or not valid Unicode, or the change gives the
   *     ledger of another roadmap
   * @throws IllegalStateException if the change itself updates the same ledger
   */
  StoredProgress update(String learner, RoadmapId roadmap, UnaryOperator<Progress> change);
}
