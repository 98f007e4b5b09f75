package dev.roadmapkit.progress.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The real disk, which notes every change and may stop before one of them, or in the middle. It
 * forces nothing, since that is slow and shows only when the power fails.
 */
final class RecordingDisk implements Disk {

  /** What ends a process at once. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

  /** How one of the changes goes wrong. */
  enum Fault {
    /** The process dies before it. */
    CRASH,
    /** The process dies after half of what is to be written. */
    CRASH_HALFWAY,
    /** The change fails, a write after half of it. */
    DISK_FULL
  }

  private final Disk disk = new SystemDisk();
  private final List<String> changes = new ArrayList<>();
  private final int faultAt;
  private final Fault fault;

  RecordingDisk() {
    this(-1, Fault.CRASH);
  }

  /** Goes wrong at one change, counted from 0. */
  RecordingDisk(int faultAt, Fault fault) {
    this.faultAt = faultAt;
    this.fault = fault;
  }

  List<String> changes() {
    return changes;
  }

  @Override
  public boolean exists(Path file) {
    return disk.exists(file);
  }

  @Override
  public boolean isReadOnly(Path path) {
    return disk.isReadOnly(path);
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return disk.open(file);
  }

  @Override
  public Output create(Path file, Path like) throws IOException {
    note("create " + file.getFileName());
    Output out = disk.create(file, like);
    return new Output() {
      @Override
      public void write(byte[] bytes) throws IOException {
        if (changes.size() == faultAt && fault != Fault.CRASH) {
          out.write(Arrays.copyOf(bytes, bytes.length / 2));
        }
        note("write " + file.getFileName());
        out.write(bytes);
      }

      @Override
      public void force() throws IOException {
        note("force " + file.getFileName());
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public void deleteIfExists(Path file) throws IOException {
    note("delete " + file.getFileName());
    disk.deleteIfExists(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    note("rename " + from.getFileName() + " to " + to.getFileName());
    disk.rename(from, to);
  }

  @Override
  public void makeDirectory(Path directory) throws IOException {
    disk.makeDirectory(directory);
  }

  @Override
  public void force(Path directory) throws IOException {
    note("force the directory");
  }

  private void note(String change) throws IOException {
    if (changes.size() == faultAt) {
      // Once only: after a crash nothing more happens, after a failure the rest may well succeed.
      changes.add("fault at " + change);
      if (fault == Fault.DISK_FULL) {
        throw new IOException("No space left on device");
      }
      throw new Crash();
    }
    changes.add(change);
  }
}
