package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param progress the ledger; null if the file is missing or damaged
 * @param problems what is wrong with a damaged file
 */
record Ledger(@Nullable Progress progress, List<Problem> problems) {

  boolean isMissing() {
    return progress == null && problems.isEmpty();
  }

  static Ledger read(Disk disk, Path file, RoadmapId roadmap) throws IOException {
    String name = file.toString();
    ReadResult<Progress> result;
    try (InputStream in = disk.open(file)) {
      result = ProgressFormat.read(in, name);
    } catch (NoSuchFileException e) {
      return new Ledger(null, List.of());
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException("\"" + name + "\" cannot be read: " + e.getMessage(), e);
    }
    refuseNewer(result.problems());
    Progress progress = result.value().orElse(null);
    if (progress == null) {
      return new Ledger(null, result.problems());
    }
    return progress.roadmap().equals(roadmap)
        ? new Ledger(progress, List.of())
        : new Ledger(null, List.of(ofAnother(roadmap, progress.roadmap(), name)));
  }

  /** A file is replaced by its name, so the system would not mind that it is read-only. */
  static void requireWritable(Disk disk, LedgerFiles files) throws IOException {
    for (Path path : List.of(files.directory(), files.current())) {
      if (disk.isReadOnly(path)) {
        throw new IOException("\"" + path + "\" is read-only; make it writable, then try again");
      }
    }
  }

  /**
   * Puts a ledger in the place of a file at once, or leaves that file alone. Whoever may not read the
   * ledger may not read what replaces it: notes are the learner's.
   */
  static void write(Disk disk, LedgerFiles files, Progress progress, Path file) throws IOException {
    byte[] bytes = ProgressFormat.toJson(progress).getBytes(StandardCharsets.UTF_8);
    requireReadable(bytes, file);
    Path unfinished = files.unfinished();
    Path like = disk.exists(files.current()) ? files.current() : files.previous();
    disk.deleteIfExists(unfinished);
    try (Disk.Output out = disk.create(unfinished, like)) {
      out.write(bytes);
      out.force();
    }
    disk.rename(unfinished, file);
  }

  /** No file may be written that would be taken for a damaged one later, such as one too long. */
  private static void requireReadable(byte[] bytes, Path file) throws IOException {
    List<Problem> problems =
        ProgressFormat.read(new ByteArrayInputStream(bytes), file.toString()).problems();
    if (!problems.isEmpty()) {
      throw new IOException("it could not be read again\n" + lines(problems));
    }
  }

  /** Tells whether it is the file's content that is wrong, and not who reads it. */
  static boolean isDamage(List<Problem> problems) {
    return problems.stream()
        .noneMatch(problem -> problem.rule().matches("unknown-format|unreadable-file"));
  }

  private static void refuseNewer(List<Problem> problems) throws IOException {
    List<Problem> unknown = problems.stream()
        .filter(problem -> problem.rule().equals("unknown-format"))
        .toList();
    if (!unknown.isEmpty()) {
      throw new IOException("its file is in a format of another version of this program, and was"
          + " left as it is; use that version\n" + lines(unknown));
    }
  }

  private static Problem ofAnother(RoadmapId roadmap, RoadmapId found, String file) {
    String message = "the ledger is one of roadmap \"" + found + "\", not \"" + roadmap + "\"";
    return Problem.of(Severity.ERROR, "other-roadmap", "roadmap", message)
        .at(new Location(file, 1, 1));
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
