package dev.roadmapkit.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that appear, or are replaced, only when all of them is written. */
final class WholeFile {

  private WholeFile() {}

  /** Writes bytes. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param file the file
   * @param content what it is to hold; may be written in part if it fails
   * @param atOnce the same for a pipe or a device, into which nothing is written if it fails
   */
  static void write(Path file, Content content, Content atOnce) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be replaced; a directory fails with a message of its own.
      try (OutputStream out = Files.newOutputStream(file)) {
        atOnce.writeTo(out);
      }
      return;
    }
    // Through a link, the file it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path draft = target.resolveSibling(".roadmap-" + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      // The draft is nobody's business: the caller asked for another file.
      throw named(file, e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileSystemException named(Path file, FileSystemException e) {
    Path folder = file.toAbsolutePath().getParent();
    boolean isMissing = folder != null && !Files.isDirectory(folder);
    FileSystemException named = e instanceof NoSuchFileException && isMissing
        ? new NoSuchFileException(file.toString(), null, "its folder does not exist")
        : new FileSystemException(file.toString(), null, e.getReason());
    named.initCause(e);
    return named;
  }
}
