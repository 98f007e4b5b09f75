package dev.roadmapkit.progress.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What a store asks of the file system, one system call or so at a time; tests let it fail. */
interface Disk {

  /** A file being written. */
  interface Output extends Closeable {

    void write(byte[] bytes) throws IOException;

    /** Returns when the content is on the disk. */
    void force() throws IOException;
  }

  boolean exists(Path file);

  /** Tells whether something is there that nobody may write to, or not this process. */
  boolean isReadOnly(Path path);

  /** Fails with {@link java.nio.file.NoSuchFileException} if there is no such file. */
  InputStream open(Path file) throws IOException;

  /**
   * Fails if there is such a file. Who may read and write another, if that is there, may read and
   * write this one, and nobody else at any moment.
   */
  Output create(Path file, Path like) throws IOException;

  void deleteIfExists(Path file) throws IOException;

  /** Renames at once, over whatever has the new name. */
  void rename(Path from, Path to) throws IOException;

  /** Makes a directory and those above it, on the disk. */
  void makeDirectory(Path directory) throws IOException;

  /** Returns when the names in a directory are on the disk, where the platform can tell. */
  void force(Path directory) throws IOException;
}
