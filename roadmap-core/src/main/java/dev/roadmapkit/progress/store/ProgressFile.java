package dev.roadmapkit.progress.store;

import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One ledger in a file that a person named, for command lines and for "save as". Immutable and
 * thread-safe; any number of threads and processes may change one file at the same time.
 *
 * <p>A change is made as a {@link ProgressStore} of files makes it, with the version before kept as
 * {@code .bak} and hidden lock files beside it ({@code .ada.json.lock} and {@code .threads.lock}, which
 * stay and may be deleted when no program uses the folder), but nothing is repaired: a file that cannot
 * be read is left as it is, and so is one that is read-only. What replaces it has its permissions.
 */
public final class ProgressFile {

  private static final Duration WAIT = Duration.ofSeconds(10);

  private final Path file;
  private final Disk disk;
  private final Duration wait;

  ProgressFile(Path file, Disk disk, Duration wait) {
    this.file = Objects.requireNonNull(file, "file");
    this.disk = disk;
    this.wait = wait;
  }

  /**
   * Returns a file; nothing is opened yet.
   *
   * @param file where the ledger is or will be, in a folder that exists
   * @return the file, whose changes wait up to ten seconds for others
   */
  public static ProgressFile of(Path file) {
    return new ProgressFile(file, new SystemDisk(), WAIT);
  }

  /**
   * Tells whether the file is there.
   *
   * @return true if something has its name, a ledger or not
   */
  public boolean exists() {
    return disk.exists(file);
  }

  /**
   * Reads the file.
   *
   * @return a ledger that takes any id, or all problems; of a damaged file the last of them is an
   *     {@link Severity#INFO information} that names the version before, if that is good
   */
  public ReadResult<Progress> read() {
    ReadResult<Progress> read = ProgressFormat.read(file);
    if (read.value().isPresent() || !Ledger.isDamage(read.problems())) {
      return read;
    }
    List<Problem> problems = new ArrayList<>(read.problems());
    lastGood().ifPresent(problems::add);
    return ReadResult.failed(file.toString(), problems);
  }

  private Optional<Problem> lastGood() {
    Path previous;
    try {
      previous = files().previous();
    } catch (IOException e) {
      return Optional.empty();
    }
    return ProgressFormat.read(previous).value().map(ledger -> {
      int marks = ledger.marks().size();
      String message = "the version before the last change is good, with " + marks
          + (marks == 1 ? " mark" : " marks") + ": to go back to it, copy \"" + previous
          + "\" over this file";
      return Problem.of(Severity.INFO, "last-good", "", message)
          .at(new Location(file.toString(), 1, 1));
    });
  }

  /**
   * Changes the ledger, or begins it, while no one else can. Marks never get lost: those that the
   * change leaves out are merged in again.
   *
   * @param change makes the new ledger from the one in the file, or from nothing if there is no file;
   *     whatever it throws is thrown on, with nothing changed
   * @return the new ledger, which has been forced to the disk
   * @throws ContentException if the file is there and cannot be read, with all problems
   * @throws ProgressStoreException if it cannot be written, or others change it for too long
   * @throws IllegalArgumentException if the change gives the ledger of another roadmap
   * @throws IllegalStateException if the change itself updates the file
   */
  public Progress update(Function<Optional<Progress>, Progress> change) {
    try {
      LedgerFiles files = files();
      Ledger.requireWritable(disk, files);
      return LedgerLock.during(files, wait, () -> update(files, change));
    } catch (IOException e) {
      throw ProgressStoreException.of(file, e);
    }
  }

  private Progress update(LedgerFiles files, Function<Optional<Progress>, Progress> change)
      throws IOException {
    if (!exists()) {
      Progress begun = Objects.requireNonNull(change.apply(Optional.empty()), "no ledger");
      return write(files, begun);
    }
    Progress before = read().orThrow();
    Progress after = Changes.apply(before, known -> change.apply(Optional.of(known)));
    if (after.equals(before)) {
      return after;
    }
    Ledger.write(disk, files, before, files.previous());
    return write(files, after);
  }

  private Progress write(LedgerFiles files, Progress progress) throws IOException {
    Ledger.write(disk, files, progress, files.current());
    disk.force(files.directory());
    return progress;
  }

  /** Behind links, which a renamed file would replace. */
  private LedgerFiles files() throws IOException {
    Path real =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = real.getParent();
    Path name = real.getFileName();
    if (folder == null || name == null) {
      throw new IOException("it is a folder");
    }
    return LedgerFiles.of(folder, name.toString());
  }
}
